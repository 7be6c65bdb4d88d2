"""An edit of a text: some of its letters get others in their place, and every letter outside stays"""

from bisect import bisect_right, insort
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from confplan.places import Span
from confplan.source.data import NEWLINE


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """The letters from `start` to before `end`, counted from 0, become `new`."""

    start: int
    end: int
    new: str

    def moved(self, by: int) -> "Edit":
        return Edit(self.start + by, self.end + by, self.new)

    def touches(self, other: "Edit") -> bool:
        """Tell whether both could not be made at once: they share letters, or put something in at one place."""
        if self.start == other.start:
            return True
        first, second = sorted((self, other))
        return second.start < first.end


def applied(text: str, edits: Iterable[Edit]) -> str:
    """Return the text with edits that do not touch each other."""
    pieces: list[str] = []
    at = 0
    for edit in sorted(edits):
        pieces += [text[at : edit.start], edit.new]
        at = edit.end
    return "".join([*pieces, text[at:]])


class Taken:
    """Edits that are to be made at once, none of which touches another"""

    def __init__(self) -> None:
        self._edits: list[Edit] = []

    def touches(self, edit: Edit) -> bool:
        """Tell whether an edit touches one of them: if any, one of the two beside it."""
        place = bisect_right(self._edits, edit)
        return any(other.touches(edit) for other in self._edits[max(place - 1, 0) : place + 1])

    def add(self, edits: Iterable[Edit]) -> None:
        for edit in edits:
            insort(self._edits, edit)


@lru_cache(maxsize=4)
def offsets(text: str) -> "Offsets":
    """Return the offsets of a text: many edits of one text follow each other."""
    return Offsets(text)


class Offsets:
    """Lines and columns of a text ↔ the number of letters before them"""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(newline.end() for newline in NEWLINE.finditer(text))]

    def edit(self, span: Span, new: str) -> Edit:
        """Return the edit that puts a new text in the place of a span."""
        return Edit(self._offset(span.line, span.column), self._offset(span.end_line, span.end_column), new)

    def span(self, edit: Edit) -> Span:
        """Return the span of the letters that an edit takes away."""
        return Span(*self._position(edit.start), *self._position(edit.end))

    def _offset(self, line: int, column: int) -> int:
        return self._starts[line - 1] + column - 1

    def _position(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1
