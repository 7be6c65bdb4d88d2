"""A row of a table, from a text file or a sheet: its cells' texts, and where each of them stands"""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, zip_longest
from operator import attrgetter
from typing import NamedTuple

from confplan.patterns import regex
from confplan.places import Place, Span
from confplan.source.characters import CONTROL

_INVISIBLE = regex("[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_FORMULA = frozenset("=+-@")
_LETTERS = 26
_TOGETHER = 256  # rows of which one look tells that all are clean
_raw = attrgetter("raw")


class Row(NamedTuple):
    """`raw` are the cells as written. `spans` are given where quotes make them longer than their text.

    In a sheet `line` is the number of the row, and `first` the number of columns left of the first cell.
    """

    file: str
    line: int
    raw: tuple[str, ...] | list[str]
    spans: tuple[Span, ...] = ()
    sheet: str | None = None
    first: int = 0

    def text(self, column: int) -> str:
        """Return the text of a cell without stray spaces; empty where the row ends before it."""
        return self._said(self.raw[column]) if column < len(self.raw) else ""

    def texts(self) -> list[str]:
        """Return the texts of all cells. Most rows are clean as they are written, which one look at them all together tells."""
        return list(self.raw) if _are_clean(self.raw) else [self._said(cell) for cell in self.raw]

    def _said(self, cell: str) -> str:
        """In a text file, a quote before a sign that begins a formula says only that it is none (`'=1+1`)."""
        words = cleaned(cell)
        return words[1:] if words[:1] == "'" and words.lstrip("'")[:1] in _FORMULA and self.sheet is None else words

    def is_blank(self) -> bool:
        """Tell a row that says nothing."""
        return not "".join(self.raw).strip()

    def place(self, column: int) -> Place:
        """Return where the text of a cell stands; of a missing cell, where the row ends."""
        if self.sheet is not None:
            return Place(self.file, sheet=self.sheet, cell=f"{letters(self.first + column)}{self.line}")
        if self.spans:
            return Place(self.file, self.spans[column] if column < len(self.spans) else _end(self.spans[-1]))
        cell = self.raw[column] if column < len(self.raw) else ""
        before = sum(map(len, self.raw[:column])) + min(column, len(self.raw) - 1)
        start = before + len(cell) - len(cell.lstrip()) + 1
        return Place(self.file, Span(self.line, start, self.line, start + len(cell.strip())))


def texts_of(rows: Sequence[Row]) -> Iterator[tuple[list[Sequence[str]], set[str]]]:
    """Yield the texts of each row, some hundred rows together, and which words these hold.

    Of clean rows they are the cells as written, which must not be changed; one look at all that differ tells them.
    Figures alone are clean.
    """
    for start in range(0, len(rows), _TOGETHER):
        some = rows[start : start + _TOGETHER]
        found: list[Sequence[str]] = list(map(_raw, some))
        different = _words(found)
        if not _are_clean(different):
            found = [row.texts() for row in some]
            different = _words(found)
        yield found, different


def _words(found: Sequence[Sequence[str]]) -> set[str]:
    """Return the different cells, without columns of figures, which hardly repeat: half of the time goes with them."""
    columns = zip_longest(*found, fillvalue="")
    return set(chain.from_iterable(column for column in columns if not all(map(str.isdecimal, column))))


def _are_clean(cells: Iterable[str]) -> bool:
    """Tell cells whose texts are what is written: composed letters that can be seen, and no stray spaces or quotes."""
    whole = f"|{'|'.join(cells)}|"
    strays = "  " in whole or "| " in whole or " |" in whole
    return not strays and "|'" not in whole and whole.isprintable() and unicodedata.is_normalized("NFC", whole)


def cleaned(text: str) -> str:
    """Return the text in composed letters, single spaces between its words, without letters that nobody can see."""
    if not text.isprintable():  # letters that steer, hide or space otherwise than " "
        text = CONTROL.sub("", _INVISIBLE.sub("", text))
    return " ".join(unicodedata.normalize("NFC", text).split())


def letters(column: int) -> str:
    """Return the name of a column counted from 0: A, …, Z, AA."""
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, _LETTERS)
        name = chr(ord("A") + rest) + name
    return name


def _end(span: Span) -> Span:
    return Span(span.end_line, span.end_column, span.end_line, span.end_column)
