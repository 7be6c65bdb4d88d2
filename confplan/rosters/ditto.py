"""“As above”: marks that stand for what the cell above says, as lists written by hand have them"""

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import zip_longest

from confplan.patterns import regex
from confplan.source.cells import Row, texts_of

_MARK = regex(r"""[-–—\s]*(?:n\s*[./]?\s*t\.?|như\s+trên|["”“″〃]|''|´´|//+)[-–—\s]*""", re.IGNORECASE)
_NOTHING = regex(r"[-–—_.…\s]+")
_LONGEST = 12
_FIRST = frozenset("nN-–—\"”“″〃'´/_.…")  # with which a mark begins


def is_ditto(text: str) -> bool:
    """Tell a mark for the same as above: `nt`, `-nt-`, `//`, `"`, `〃`, `như trên`."""
    return 0 < len(text) <= _LONGEST and _MARK.fullmatch(text) is not None


def spelled_out(rows: Sequence[Row], names: Collection[int] = ()) -> list[Sequence[str]]:
    """Return the texts of each row's cells, marks replaced by what they stand for; on top they stand for nothing.

    In the columns of the `names` a mark says nothing: nobody has the name of the one above. Dashes and dots alone say
    nothing anywhere.
    """
    found: list[Sequence[str]] = []
    marks: set[str] = set()
    for texts, different in texts_of(rows):
        found += texts
        marks |= {text for text in different if text[:1] in _FIRST and _is_mark(text)}
    return list(_replaced(found, marks, names)) if marks else found


def _replaced(found: Sequence[Sequence[str]], marks: set[str], names: Collection[int]) -> Iterator[Sequence[str]]:
    above: list[str] = []
    for cells in found:
        texts = cells
        if not marks.isdisjoint(cells):
            texts = [
                _said(text, "" if column in names or column >= len(above) else above[column]) if text in marks else text
                for column, text in enumerate(cells)
            ]
        if any(texts):
            above = [text or before for text, before in zip_longest(texts, above, fillvalue="")]
        yield texts


def _is_mark(text: str) -> bool:
    return is_ditto(text) or _NOTHING.fullmatch(text) is not None


def _said(text: str, above: str) -> str:
    if _NOTHING.fullmatch(text):
        return ""
    return above if is_ditto(text) else text
