"""QR codes of tokens, as each engine can draw them: a path for PDF, a picture for Word, cells of a table for a mail

Version 1 with correction level Q holds up to 27 figures (ISO/IEC 18004): 21 modules a side, and the margin of four
that a scanner needs. A mail may load no picture, so there the code is a table.
"""

import re
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from markupsafe import Markup

from confplan.findings import Text
from confplan.rendering.errors import ValueProblemError

if TYPE_CHECKING:
    import segno

MARGIN = 4  # modules of white around the code, which the standard asks for
MOST_FIGURES = 27
PIXELS = 6  # of a module in Word's picture: 220 to the inch
_TOKEN = re.compile(rf"[0-9]{{1,{MOST_FIGURES}}}")
_RUN, _DARK = re.compile(rb"\x00+|\x01+"), re.compile(rb"\x01+")
_MASK = 3  # any of the eight can be read; to weigh them all would take five times as long
_AT_HAND = 16
_REMEMBERED = 16_384  # pictures, of 300 bytes each: letters and cards show the same ones


class QR:
    """The code of one token, worked out when it is first looked at"""

    def __init__(self, token: str) -> None:
        self.token = token

    @cached_property
    def rows(self) -> tuple[bytes, ...]:
        """The modules from the top, a byte each, 1 for a dark one; with the margin"""
        inside = [bytes(row) for row in _code(self.token).matrix]
        light, edge = bytes(MARGIN), (bytes(len(inside) + 2 * MARGIN),) * MARGIN
        return (*edge, *[light + row + light for row in inside], *edge)

    @property
    def size(self) -> int:
        """Modules of a side, the margin included"""
        return len(self.rows)

    @property
    def runs(self) -> tuple[tuple[tuple[bool, int], ...], ...]:
        """Each row as runs of equal modules: whether they are dark, and how many"""
        return tuple(tuple((run[0][0] == 1, len(run[0])) for run in _RUN.finditer(row)) for row in self.rows)

    @property
    def path(self) -> str:
        """The dark modules as the path of an SVG picture, one unit a module; of letters and figures alone"""
        runs = ((down, *run.span()) for down, row in enumerate(self.rows) for run in _DARK.finditer(row))
        return " ".join([f"M{start} {down}H{end}V{down + 1}H{start}z" for down, start, end in runs])

    @property
    def picture(self) -> Markup:
        """A place in a Word file that the engine fills with the code's picture"""
        return Markup('</w:t></w:r><w:r><w:drawing qr="{}"/></w:r><w:r><w:t xml:space="preserve">').format(self.token)


@lru_cache(maxsize=_REMEMBERED)
def png(token: str) -> bytes:
    """Return the code of a token as a PNG picture."""
    import io

    made = io.BytesIO()
    _code(token).save(made, kind="png", scale=PIXELS, border=MARGIN)
    return made.getvalue()


def qr(value: object) -> QR | None:
    """Return the QR code of a token of figures; nothing where there is no token."""
    if value is None:
        return None
    if not isinstance(value, str) or not _TOKEN.fullmatch(value):
        raise ValueProblemError(
            Text(
                vi=f"Mã QR chỉ chứa chữ số, nhiều nhất {MOST_FIGURES}",
                en=f"A QR code holds figures only, {MOST_FIGURES} at most",
            )
        )
    return _of(value)


@lru_cache(maxsize=_AT_HAND)
def _of(token: str) -> QR:
    """Return the code of a token; a template asks several things of one code, and goes on to the next."""
    return QR(token)


def _code(token: str) -> "segno.QRCode":
    import segno

    return segno.make(token, version=1, error="q", mode="numeric", mask=_MASK, boost_error=False, micro=False)
