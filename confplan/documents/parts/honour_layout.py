"""Names set on honour boards: how many boards, in how many columns, and how large, so that a hall can read them

Lengths are thousandths of a board's shorter side. What is reckoned here is rather too much than too little; the template makes
letters smaller where a board is still too full, so that nothing is cut.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from math import ceil

from confplan.documents.parts.honour_lines import lines_of
from confplan.frozen import frozen
from confplan.model.scalars import Day

SIDE, FOOT, GUTTER = 60, 60, 40  # beside the names, under them, between columns
TITLE, NAME, REGULAR = 74, 36, 0.95  # letters of the title and of the conference's name, which is not bold
HEADING, DECISION = 52, 26  # letters of an award's name, and of its decision
DETAIL = 0.62  # letters of a post and a unit beside those of the name
LINE, UNDER, APART = 1.32, 0.44, 0.5  # beside the letters: a line, the space in an entry, that between sections
LARGEST, STEP, MOST_COLUMNS, MOST_LINES = 92, 2, 3, 4
TORN = 0.1  # so many of the names may take two lines for the sake of one column more


@frozen
class Entry:
    """A name with its post and unit; None is yet to come. A person's name is printed in capitals."""

    name: str | None
    detail: str | None = None
    is_person: bool = False


@frozen(kw_only=True)
class Section:
    """Those who are given one award, in order. `kind` parts collectives from individuals where one award is for both."""

    award: str
    kind: str | None
    number_of_decision: str | None
    day_of_decision: Day | None
    entries: tuple[Entry, ...]


@frozen(kw_only=True)
class Block:
    """A section or a part of one, set in columns, each filled from top to bottom"""

    section: Section
    columns: int
    entries: tuple[Entry, ...]


@frozen(kw_only=True)
class Board:
    """What stands on one board, and how large the letters of its names are"""

    size: int
    blocks: tuple[Block, ...]


@frozen(kw_only=True)
class Surface:
    """How wide and tall a board is, where the names begin, and the smallest letters that they may have"""

    wide: float
    tall: float
    head: int
    least: int

    @property
    def across(self) -> float:
        return self.wide - 2 * SIDE

    @property
    def down(self) -> float:
        return self.tall - self.head - FOOT


def head_of(name: str, wide: float) -> int:
    """Return the room that the title takes with the conference's name under it."""
    lines = min(MOST_LINES, lines_of(name, wide - 2 * SIDE, NAME * REGULAR))
    return round(TITLE * LINE + lines * NAME * LINE) + 75


def boards(sections: Sequence[Section], surface: Surface) -> tuple[Board, ...]:
    """Return the boards for all sections."""
    return tuple(_boards(sections, surface))


def _boards(sections: Sequence[Section], surface: Surface) -> Iterator[Board]:
    """A section that fills more than a board has its own; small ones that follow each other share one."""
    together: list[Section] = []
    for section in sections:
        fits = _fits([*together, section], surface, surface.least)
        if together and not fits:
            yield _board(together, surface)
            together = []
        if fits or _fits([section], surface, surface.least):
            together.append(section)
        else:
            yield from _several(section, surface)
    if together:
        yield _board(together, surface)


def _several(section: Section, surface: Surface) -> Iterator[Board]:
    """Divide a section among boards as evenly as it goes, all in letters of one size."""
    parts = _divided(section, surface)
    size = min(_size([part], surface) for part in parts)
    for part in parts:
        yield Board(size=size, blocks=(_block(part, surface, size),))


def _divided(section: Section, surface: Surface) -> list[Section]:
    greedy: list[Section] = []
    rest = section.entries
    while rest:
        taken = 1
        while taken < len(rest) and _fits([replace(section, entries=rest[: taken + 1])], surface, surface.least):
            taken += 1
        greedy.append(replace(section, entries=rest[:taken]))
        rest = rest[taken:]
    ends = [len(section.entries) * place // len(greedy) for place in range(len(greedy) + 1)]
    even = [replace(section, entries=section.entries[start:end]) for start, end in pairwise(ends)]
    return even if all(_fits([part], surface, surface.least) for part in even) else greedy


def _board(sections: list[Section], surface: Surface) -> Board:
    size = _size(sections, surface)
    return Board(size=size, blocks=tuple(_block(one, surface, size) for one in sections))


def _size(sections: list[Section], surface: Surface) -> int:
    """Return the largest size at which the sections fit on one board and no more names are torn than must be."""
    least = _torn(sections, surface, surface.least)
    sizes = range(LARGEST, surface.least, -STEP)
    good = (size for size in sizes if _fits(sections, surface, size) and _torn(sections, surface, size) <= least)
    return next(good, surface.least)


def _torn(sections: list[Section], surface: Surface, size: int) -> int:
    """Return how many names take more than a line."""
    blocks = [_block(one, surface, size) for one in sections]
    rooms = [(_column(surface.across, block.columns), block.entries) for block in blocks]
    return sum(_name_lines(entry, room, size) > 1 for room, entries in rooms for entry in entries)


def _fits(sections: list[Section], surface: Surface, size: int) -> bool:
    between = (len(sections) - 1) * APART * size
    return sum(_height(one, surface.across, size) for one in sections) + between <= surface.down


def _height(section: Section, room: float, size: int) -> float:
    head = lines_of(section.award, room, HEADING) * HEADING * LINE + DECISION * LINE + 8 + size * UNDER
    return head + _rows_height(section.entries, _columns(section.entries, room, size), room, size)


def _block(section: Section, surface: Surface, size: int) -> Block:
    columns = _columns(section.entries, surface.across, size)
    return Block(section=section, columns=columns, entries=section.entries)


def _columns(entries: tuple[Entry, ...], room: float, size: int) -> int:
    """Return in how many columns the names are lowest, of those numbers that hardly tear any."""
    counts = range(1, min(MOST_COLUMNS, len(entries)) + 1)
    torn = {count: sum(_name_lines(one, _column(room, count), size) > 1 for one in entries) for count in counts}
    allowed = [count for count in counts if torn[count] - torn[1] <= TORN * len(entries)]
    return min(allowed, key=lambda count: _rows_height(entries, count, room, size), default=1)


def _rows_height(entries: tuple[Entry, ...], columns: int, room: float, size: int) -> float:
    rows = ceil(len(entries) / columns)
    heights = [_entry_height(one, _column(room, columns), size) for one in entries]
    return sum(max(heights[row::rows]) for row in range(rows))


def _column(room: float, columns: int) -> float:
    return (room - (columns - 1) * GUTTER) / columns


def _entry_height(entry: Entry, room: float, size: int) -> float:
    detail = lines_of(entry.detail, room, size * DETAIL) if entry.detail else 0
    return size * (_name_lines(entry, room, size) * LINE + detail * DETAIL * LINE + UNDER)


def _name_lines(entry: Entry, room: float, size: int) -> int:
    name = entry.name or ""
    return lines_of(name.upper() if entry.is_person else name, room, size)
