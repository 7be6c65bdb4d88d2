"""The seats of a hall: their names, where they stand, and which of them does more honour"""

import re
from collections.abc import Iterator

from confplan.frozen import frozen
from confplan.model.layout import Layout

LETTERS = 26
MOST_ROWS, MOST_OF_A_ROW = 300, 300  # beyond that it is a slip
_SEAT = re.compile(r"([A-Z]{1,2})\s*-?\s*0*([1-9][0-9]{0,2})")
_SPAN = re.compile(r"([A-Z]{1,2}) ?0*([0-9]{1,3})\s*[-–—]\s*([A-Z]{1,2})? ?0*([0-9]{1,3})")
_ROWS = re.compile(r"([A-Z]{1,2})(?:\s*[-–—]\s*([A-Z]{1,2}))?")
_BLOCK = re.compile(r"(?:khối|block)\s*([0-9]{1,2})", re.IGNORECASE)


@frozen
class Seat:
    """A seat: rows from 0 at the stage, numbers through the row from the left of who faces the stage, blocks from 0

    `offset` is how far right of the middle it is, in seats; `aisle` how many seats from an aisle between blocks, None
    where the hall has none.
    """

    row: int
    number: int
    block: int
    offset: float
    aisle: int | None

    @property
    def row_name(self) -> str:
        return row_name(self.row)

    @property
    def label(self) -> str:
        return f"{self.row_name}{self.number}"

    @property
    def said(self) -> str:
        """What a paper says of the seat"""
        return f"hàng {self.row_name}, ghế {self.number}"


@frozen(eq=False)
class Hall:
    """All seats from the stage to the back, by their names too; `blocked` are the names of those that nobody takes"""

    seats: tuple[Seat, ...]
    blocked: frozenset[str]
    unknown: tuple[tuple[str, str], ...]  # field and what was written there, where it names no seat or row

    @property
    def free(self) -> tuple[Seat, ...]:
        """The seats that can be taken"""
        return tuple(seat for seat in self.seats if seat.label not in self.blocked)

    @property
    def rows(self) -> int:
        return 1 + max((seat.row for seat in self.seats), default=-1)

    @property
    def blocks(self) -> int:
        return 1 + max((seat.block for seat in self.seats), default=-1)


def hall(layout: Layout) -> Hall:
    """Return the hall of a layout; one that tells no rows or no blocks has no seats."""
    usual = tuple(count.value for count in layout.blocks)
    widths = dict.fromkeys(range(min(layout.rows.value if layout.rows else 0, MOST_ROWS)), usual)
    unknown: list[tuple[str, str]] = []
    for other in layout.other_rows:
        span = rows_in(other.rows or "")
        if span is None or span.stop > len(widths):
            unknown.append(("other_rows", other.rows or ""))
        for row in span or ():
            if row in widths:
                widths[row] = tuple(count.value for count in other.blocks)
    seats = tuple(seat for row, blocks in widths.items() for seat in _row(row, blocks))
    known = {seat.label for seat in seats}
    blocked: set[str] = set()
    for written in layout.blocked:
        named = set(labels(written))
        if not named or not named <= known:
            unknown.append(("blocked", written))
        blocked |= named & known
    return Hall(seats, frozenset(blocked), tuple(unknown))


def row_name(row: int) -> str:
    """Return the name of a row, counted from 0: A … Z, AA, AB …"""
    return (row_name(row // LETTERS - 1) if row >= LETTERS else "") + chr(ord("A") + row % LETTERS)


def row_number(name: str) -> int:
    """Return which row has that name, counted from 0."""
    number = 0
    for letter in name:
        number = number * LETTERS + ord(letter) - ord("A") + 1
    return number - 1


def labels(written: str) -> tuple[str, ...]:
    """Return the seats that are meant: `A1`, `a 01`, `C5-C8`, `C5-8`; nothing where the text names none."""
    text = written.strip().upper()
    if found := _SEAT.fullmatch(text):
        return (f"{found[1]}{int(found[2])}",)
    found = _SPAN.fullmatch(text)
    if found and (found[3] or found[1]) == found[1]:
        return tuple(f"{found[1]}{number}" for number in range(int(found[2]), int(found[4]) + 1))
    return ()


def rows_in(written: str) -> range | None:
    """Return the rows that are meant, counted from 0: `A`, `C-F`; None where the text names none."""
    found = _ROWS.fullmatch(written.strip().upper())
    if found is None:
        return None
    span = range(row_number(found[1]), row_number(found[2] or found[1]) + 1)
    return span or None


def zone(of: Hall, written: str) -> tuple[Seat, ...]:
    """Return the seats of a zone: `C-F`, `khối 2`, `C-F khối 2`; nothing where the text names no row and no block."""
    block = _BLOCK.search(written)
    rest = _BLOCK.sub("", written).strip(" ,;")
    span = rows_in(rest) if rest else range(of.rows)
    if span is None or (not rest and not block):
        return ()
    return tuple(seat for seat in of.free if seat.row in span and (not block or seat.block == int(block[1]) - 1))


def honour(seat: Seat) -> tuple[int, float, bool]:
    """Return what seats of honour are sorted by: near before far, the middle first, right before left."""
    return seat.row, abs(seat.offset), seat.offset < 0


def _row(row: int, blocks: tuple[int, ...]) -> Iterator[Seat]:
    middle, number, last = (min(sum(blocks), MOST_OF_A_ROW) + 1) / 2, 0, len(blocks) - 1
    for block, width in enumerate(blocks):
        for place in range(min(width, MOST_OF_A_ROW - number)):
            number += 1
            sides = [one for one, is_inner in ((place, block > 0), (width - 1 - place, block < last)) if is_inner]
            yield Seat(row, number, block, number - middle, min(sides, default=None))
