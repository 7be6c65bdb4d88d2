"""The seats of one row of a hall: rows with aisles, one side of a table like a U, or round tables"""

from collections.abc import Iterator, Sequence

from confplan.frozen import frozen
from confplan.model.layout import Shape
from confplan.planning.seating_labels import row_name

MOST_ROWS, MOST_OF_A_ROW, MOST_CHAIRS = 300, 300, 30  # beyond that it is a slip
SIDES = 3  # of a U: left, head, right


@frozen
class Seat:
    """A seat: rows from 0 at the stage, numbers through the row from the left of who faces the stage, blocks from 0

    `offset` is how far right of the middle it is, in seats; `aisle` how many seats from an aisle between blocks, None
    where the hall has none. At round tables `number` is that of the table in its row and `chair` the seat, clockwise from the
    left of who faces the stage; each table is a block.
    """

    row: int
    number: int
    block: int
    offset: float
    aisle: int | None
    chair: int | None = None

    @property
    def row_name(self) -> str:
        return row_name(self.row)

    @property
    def heading(self) -> str:
        """The row, or the table, under which a list has it"""
        return self.row_name if self.chair is None else f"{self.row_name}{self.number}"

    @property
    def label(self) -> str:
        return f"{self.row_name}{self.number}" + ("" if self.chair is None else f".{self.chair}")

    @property
    def place(self) -> tuple[int, int, int]:
        """What lists are sorted by"""
        return self.row, self.number, self.chair or 0

    @property
    def said(self) -> str:
        """What a paper says of the seat"""
        return (
            f"hàng {self.row_name}, ghế {self.number}"
            if self.chair is None
            else f"bàn {self.heading}, ghế {self.chair}"
        )


def honour(seat: Seat) -> tuple[int, float, bool]:
    """Return what seats of honour are sorted by: near before far, the middle first, right before left."""
    return seat.row, abs(seat.offset), seat.offset < 0


def seats_of(shape: Shape, row: int, blocks: Sequence[int], chairs: int, before: int) -> Iterator[Seat]:
    """Yield the seats of a row from left to right. `before`: so many tables stand nearer to the stage."""
    if shape == "u":
        yield from _around(row, blocks)
    elif shape == "tables":
        yield from _at_tables(row, blocks, chairs, before)
    else:
        yield from _in_line(row, blocks)


def _in_line(row: int, blocks: Sequence[int]) -> Iterator[Seat]:
    middle, number, last = (min(sum(blocks), MOST_OF_A_ROW) + 1) / 2, 0, len(blocks) - 1
    for block, width in enumerate(blocks):
        for place in range(min(width, MOST_OF_A_ROW - number)):
            number += 1
            sides = [one for one, is_inner in ((place, block > 0), (width - 1 - place, block < last)) if is_inner]
            yield Seat(row, number, block, number - middle, min(sides, default=None))


def _around(row: int, sides: Sequence[int]) -> Iterator[Seat]:
    """Down the left side, along the head, up the right side; the seat of honour is the middle of the head."""
    if len(sides) == SIDES:
        left, head, _ = sides
        for number in range(1, min(sum(sides), MOST_OF_A_ROW) + 1):
            yield Seat(row, number, 0, number - left - (head + 1) / 2, None)


def _at_tables(row: int, blocks: Sequence[int], chairs: int, before: int) -> Iterator[Seat]:
    tables = min(sum(blocks), MOST_OF_A_ROW // max(chairs, 1))
    for number in range(1, tables + 1):
        for chair in range(1, chairs + 1):
            yield Seat(row, number, before + number - 1, number - (tables + 1) / 2, None, chair)
