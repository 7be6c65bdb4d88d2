"""A hall with all its seats: which are free, and which a text means"""

import re
from collections.abc import Iterator, Mapping

from confplan.frozen import frozen
from confplan.model.layout import Layout, Shape
from confplan.patterns import regex
from confplan.planning.seating_labels import labels, rows_in
from confplan.planning.seating_shapes import MOST_CHAIRS, MOST_ROWS, Seat, seats_of

_BLOCK = regex(r"(?:khối|block)\s*([0-9]{1,2})", re.IGNORECASE)


@frozen(eq=False)
class Hall:
    """All seats from the stage to the back, by their names too; `blocked` are the names of those that nobody takes

    `widths` are the blocks of each row: how many seats they have, or how many tables; `chairs` how many sit at one table.
    """

    seats: tuple[Seat, ...]
    blocked: frozenset[str]
    unknown: tuple[tuple[str, str], ...]  # field and what was written there, where it names no seat or row
    shape: Shape
    widths: Mapping[int, tuple[int, ...]]
    chairs: int

    @property
    def free(self) -> tuple[Seat, ...]:
        """The seats that can be taken"""
        return tuple(seat for seat in self.seats if seat.label not in self.blocked)

    @property
    def rows(self) -> int:
        return len(self.widths)

    @property
    def blocks(self) -> int:
        return max((seat.block + 1 for seat in self.seats), default=0)

    def named(self, written: str) -> frozenset[str]:
        """Return the seats that a text means, of a table all; none where one of them is not there."""
        called = _called(self.seats)
        found = [called.get(name, frozenset()) for name in labels(written)]
        return frozenset().union(*found) if all(found) else frozenset()


def hall(layout: Layout) -> Hall:
    """Return the hall of a layout; one that tells no rows or no blocks, or tables without chairs, has no seats."""
    shape = layout.shape or "rows"
    unknown: list[tuple[str, str]] = []
    widths = _widths(layout, unknown)
    chairs = min(layout.chairs.value if layout.chairs else 0, MOST_CHAIRS)
    seats = tuple(_seats(shape, widths, chairs))
    blocked, called = set[str](), _called(seats)
    for written in layout.blocked:
        named = [called.get(name, frozenset()) for name in labels(written)]
        if not named or not all(named):
            unknown.append(("blocked", written))
        blocked |= frozenset().union(*named)
    return Hall(seats, frozenset(blocked), tuple(unknown), shape, widths, chairs)


def zone(of: Hall, written: str) -> tuple[Seat, ...]:
    """Return the seats of a zone: `C-F`, `khối 2`, `C-F khối 2`, `A1-A9`, the tables `B5-B7`; nothing where it names none."""
    if own := of.named(written):
        return tuple(seat for seat in of.free if seat.label in own)
    block = _BLOCK.search(written)
    rest = _BLOCK.sub("", written).strip(" ,;")
    span = rows_in(rest) if rest else range(of.rows)
    if span is None or (not rest and not block):
        return ()
    return tuple(seat for seat in of.free if seat.row in span and (not block or seat.block == int(block[1]) - 1))


def _widths(layout: Layout, unknown: list[tuple[str, str]]) -> dict[int, tuple[int, ...]]:
    usual = tuple(count.value for count in layout.blocks)
    widths = dict.fromkeys(range(min(layout.rows.value if layout.rows else 0, MOST_ROWS)), usual)
    for other in layout.other_rows:
        span = rows_in(other.rows or "")
        if span is None or span.stop > len(widths):
            unknown.append(("other_rows", other.rows or ""))
        for row in span or ():
            if row in widths:
                widths[row] = tuple(count.value for count in other.blocks)
    return widths


def _seats(shape: Shape, widths: Mapping[int, tuple[int, ...]], chairs: int) -> Iterator[Seat]:
    before = 0
    for row, blocks in widths.items():
        found = tuple(seats_of(shape, row, blocks, chairs, before))
        before = found[-1].block + 1 if found else before
        yield from found


def _called(seats: tuple[Seat, ...]) -> Mapping[str, frozenset[str]]:
    """Return the seats by the names of seats and of tables."""
    tables: dict[str, set[str]] = {}
    for seat in seats:
        if seat.chair is not None:
            tables.setdefault(seat.heading, set()).add(seat.label)
    return {seat.label: frozenset({seat.label}) for seat in seats} | {at: frozenset(own) for at, own in tables.items()}
