"""Where seats and tables stand on a chart, in places as wide as a seat: rows, desks, a table like a U, round tables"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from confplan.frozen import frozen
from confplan.planning.seating_hall import Hall
from confplan.planning.seating_labels import row_name
from confplan.planning.seating_shapes import Seat

TABLES_TOGETHER = 3  # beside each other, where names are to be read
FEWEST_ALL_ROUND = 4  # chairs: with fewer, nobody sits at the ends of a table


@frozen
class Spot:
    """A seat, or without one a table that is `across` places wide"""

    x: int
    seat: Seat | None = None
    across: int = 1
    table: str = ""


TableLines = tuple[list[Spot], list[Spot], list[Spot]]  # before the boards, beside them, behind them


@frozen
class Line:
    """What stands beside each other; a low line is a desk's edge, or the way between tables"""

    name: str
    spots: tuple[Spot, ...]
    is_low: bool = False


@frozen
class Sheet:
    """A hall or a part of it, as many places wide as `columns`"""

    name: str | None
    columns: int
    lines: tuple[Line, ...]


def whole(hall: Hall) -> Sheet:
    """Return the whole hall."""
    return _sheet(None, _lines(hall, hall.seats))


def parts(hall: Hall, wanted: Iterable[Seat]) -> Iterator[Sheet]:
    """Yield the parts in which these seats are: blocks, rows of tables, a U as a whole."""
    asked = tuple(wanted)
    if hall.shape == "u":
        yield from [whole(hall)] if asked else ()
    elif hall.shape == "tables":
        for row in sorted({seat.row for seat in asked}):
            own = [seat for seat in hall.seats if seat.row == row]
            together = TABLES_TOGETHER * hall.chairs
            lines = [(own[start : start + together], ()) for start in range(0, len(own), together)]
            yield _sheet(f"hàng bàn {row_name(row)}", _tables(lines, hall.chairs))
    else:
        for block in sorted({seat.block for seat in asked}):
            own = [seat for seat in hall.seats if seat.block == block]
            yield _sheet(f"khối {block + 1}" if hall.blocks > 1 else None, _lines(hall, own))


def _sheet(name: str | None, lines: Iterable[Line]) -> Sheet:
    drawn = tuple(lines)
    return Sheet(name, max((spot.x + spot.across for line in drawn for spot in line.spots), default=1), drawn)


def _lines(hall: Hall, seats: Sequence[Seat]) -> Iterator[Line]:
    grid: dict[int, list[Seat]] = {}
    for seat in seats:
        grid.setdefault(seat.row, []).append(seat)
    if hall.shape == "u" and grid:
        return _around(hall, grid)
    if hall.shape == "tables":
        return _tables([(own, hall.widths[row]) for row, own in grid.items()], hall.chairs)
    return _rows(hall, grid)


def _rows(hall: Hall, grid: Mapping[int, list[Seat]]) -> Iterator[Line]:
    """Blocks stand under each other, and an aisle is as wide as a seat."""
    blocks = sorted({seat.block for row in grid.values() for seat in row})
    widths = {block: max(sum(seat.block == block for seat in row) for row in grid.values()) for block in blocks}
    for number, row in grid.items():
        spots = tuple(Spot(x, seat) for seat, x in zip(row, _places(row, widths), strict=True))
        if hall.shape == "classroom":
            yield Line("", tuple(_desks(spots, hall.chairs)), is_low=True)
        yield Line(row_name(number), spots)


def _places(row: Sequence[Seat], widths: Mapping[int, int]) -> Iterator[int]:
    """Yield where the seats of a row stand: a narrower block keeps to its aisle, the middle ones to their middle."""
    left, last = 0, len(widths) - 1
    for place, (block, width) in enumerate(widths.items()):
        own = sum(seat.block == block for seat in row)
        spare = width - own
        start = left + (0 if place == last and last else spare if place == 0 and last else spare // 2)
        yield from range(start, start + own)
        left += width + 1


def _desks(spots: Sequence[Spot], chairs: int) -> Iterator[Spot]:
    """Yield the desks before the seats of a row: so many seats at each, else one for a block."""
    blocks: dict[int, list[Spot]] = {}
    for spot in spots:
        if spot.seat:
            blocks.setdefault(spot.seat.block, []).append(spot)
    for own in blocks.values():
        size = chairs or len(own)
        for start in range(0, len(own), size):
            yield Spot(own[start].x, across=len(own[start : start + size]))


def _around(hall: Hall, grid: Mapping[int, list[Seat]]) -> Iterator[Line]:
    """The sides go down to the head; further rows stand behind the first, outside of the table."""
    deep = len(grid)
    cut = {row: _sides(own, hall.widths[row]) for row, own in grid.items()}
    head = max(len(sides[1]) for sides in cut.values())
    long = max(len(side) for sides in cut.values() for side in (sides[0], sides[2]))
    table = deep, deep + head + 1  # the columns of its sides
    for place in range(long):
        spots = [Spot(table[0]), Spot(table[1])]
        for depth, (left, _, right) in enumerate(cut.values()):
            spots += [Spot(table[0] - 1 - depth, left[place - long])] if len(left) >= long - place else []
            spots += [Spot(table[1] + 1 + depth, right[long - place - 1])] if len(right) >= long - place else []
        yield Line("", tuple(sorted(spots, key=lambda spot: spot.x)))
    yield Line("", (Spot(table[0], across=head + 2),))
    for sides in cut.values():
        start = table[0] + 1 + (head - len(sides[1])) // 2
        yield Line("", tuple(Spot(start + place, seat) for place, seat in enumerate(sides[1])))


def _sides(row: Sequence[Seat], widths: Sequence[int]) -> tuple[Sequence[Seat], Sequence[Seat], Sequence[Seat]]:
    left, head, _ = widths
    return row[:left], row[left : left + head], row[left + head :]


def _tables(rows_: Sequence[tuple[Sequence[Seat], Sequence[int]]], chairs: int) -> Iterator[Line]:
    """Each table is a board with a name, chairs before and behind it and one at each end, clockwise from the left."""
    rows = [_row_of_tables(own, widths, chairs) for own, widths in rows_]
    widest = max(map(_width, rows), default=0)
    for place, row in enumerate(rows):
        shift = (widest - _width(row)) // 2
        if place:
            yield Line("", (), is_low=True)
        for spots in row:
            yield Line("", tuple(Spot(one.x + shift, one.seat, one.across, one.table) for one in spots))


def _width(tables: TableLines) -> int:
    return max(spot.x + spot.across for line in tables for spot in line)


def _row_of_tables(row: Sequence[Seat], widths: Sequence[int], chairs: int) -> TableLines:
    ends = 1 if chairs >= FEWEST_ALL_ROUND else 0
    front = (chairs - 2 * ends + 1) // 2
    lines: TableLines = ([], [], [])
    aisles = {sum(widths[:place]) for place in range(1, len(widths))}
    x = 0
    for number, start in enumerate(range(0, len(row), chairs)):
        own = row[start : start + chairs]
        x += number in aisles and number > 0
        lines[0].extend(Spot(x + ends + place, seat) for place, seat in enumerate(own[:front]))
        lines[1].extend([Spot(x, own[-1])] if ends else [])
        lines[1].append(Spot(x + ends, across=front, table=own[0].heading))
        lines[1].extend([Spot(x + ends + front, own[front])] if ends else [])
        behind = own[front + ends : len(own) - ends]
        lines[2].extend(
            Spot(x + ends + front - len(behind) + place, seat) for place, seat in enumerate(reversed(behind))
        )
        x += front + 2 * ends + 1
    return lines
