"""QR codes of tokens, as each engine can draw them: a picture for PDF and Word, cells of a table for a mail

Version 1 with correction level Q holds up to 27 figures (ISO/IEC 18004): 21 modules a side, and the margin of four
that a scanner needs. A mail may load no picture, so there the code is a table.
"""

import re
from functools import cached_property
from itertools import groupby

from markupsafe import Markup

from confplan.findings import Text
from confplan.rendering.errors import ValueProblemError

MARGIN = 4  # modules of white around the code, which the standard asks for
MOST_FIGURES = 27
PIXELS = 12  # of a module in Word's picture: 0.7 mm at 440 to the inch
_TOKEN = re.compile(rf"[0-9]{{1,{MOST_FIGURES}}}")
_MASK = 3  # any of the eight can be read; to weigh them all would take five times as long


class QR:
    """The code of one token; `rows` are its modules from the top, dark ones true, with the margin"""

    def __init__(self, token: str) -> None:
        import segno

        self.token = token
        self._code = segno.make(token, version=1, error="q", mode="numeric", mask=_MASK, boost_error=False, micro=False)

    @cached_property
    def rows(self) -> tuple[tuple[bool, ...], ...]:
        return tuple(tuple(map(bool, row)) for row in self._code.matrix_iter(border=MARGIN))

    @property
    def size(self) -> int:
        """Modules of a side, the margin included"""
        return len(self.rows)

    @property
    def runs(self) -> tuple[tuple[tuple[bool, int], ...], ...]:
        """Each row as runs of equal modules: whether they are dark, and how many"""
        return tuple(tuple((dark, len(list(ones))) for dark, ones in groupby(row)) for row in self.rows)

    @cached_property
    def svg(self) -> str:
        """The code as an SVG picture, one unit a module"""
        path = "".join(
            f"M{start} {down}h{length}v1h-{length}z"
            for down, row in enumerate(self.runs)
            for start, length in _dark(row)
        )
        side = self.size
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}" shape-rendering="crispEdges">'
            f'<path fill="#fff" d="M0 0h{side}v{side}h-{side}z"/><path d="{path}"/></svg>'
        )

    @property
    def picture(self) -> Markup:
        """A place in a Word file that the engine fills with the code's picture"""
        return Markup('</w:t></w:r><w:r><w:drawing qr="{}"/></w:r><w:r><w:t xml:space="preserve">').format(self.token)

    def png(self) -> bytes:
        """Return the code as a PNG picture."""
        import io

        made = io.BytesIO()
        self._code.save(made, kind="png", scale=PIXELS, border=MARGIN)
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
    return QR(value)


def _dark(row: tuple[tuple[bool, int], ...]) -> list[tuple[int, int]]:
    """Return where the dark runs of a row begin, and how long they are."""
    found, start = [], 0
    for dark, length in row:
        if dark:
            found.append((start, length))
        start += length
    return found
