"""The seats of a hall as a chart draws them: rows with gaps for the aisles, and the groups by which they are marked"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from confplan.frozen import frozen
from confplan.planning.seating import Seats
from confplan.planning.seating_hall import Seat, row_name
from confplan.planning.short_names import short

FILLS = (
    "#cfe2f3", "#fff2cc", "#d9ead3", "#f4cccc", "#d9d2e9", "#fce5cd", "#d0e0e3", "#ead1dc", "#e2efda", "#ffe699",
    "#dddddd", "#c9daf8",
)  # fmt: skip


@frozen
class ChartParty:
    """Whom a mark means: `number` is the mark, `seats` where the first and the last of them sit, by row and number

    `fill` is the colour of their seats, `#rrggbb`; it comes again where there are more groups than colours.
    """

    number: int
    name: str
    people: int
    seats: str
    fill: str


@frozen
class ChartSeat:
    """A seat `x` seats from the left edge of the chart, behind `gap` places without one. `party` is the number of whose it is

    `party` and `fill` are None where the seat stays free. `name` is who sits there, else the post that they hold, and `short`
    the name where there is little room; both None where nobody knows yet.
    """

    x: int
    gap: int
    number: int
    label: str
    party: int | None
    fill: str | None
    is_blocked: bool
    name: str | None
    short: str | None


@frozen
class ChartRow:
    """A row of seats; `gap` is how many places without one are behind the last"""

    name: str
    seats: tuple[ChartSeat, ...]
    gap: int


@frozen
class ChartBlock:
    """One block alone, so large that whole names can be read"""

    number: int
    columns: int
    rows: tuple[ChartRow, ...]


@frozen
class ChartPerson:
    """A line of the lists: the seat as people say it, None where there is none"""

    seat: str | None
    name: str
    about: str


def parties(seats: Seats) -> tuple[ChartParty, ...]:
    """Return the groups and wards in the order of their first seats."""
    own: dict[str, list[Seat]] = {}
    for guest in seats.guests:
        if seat := seats.of(guest):
            own.setdefault(guest.party, []).append(seat)
    runs = [(party, sorted(found, key=lambda seat: (seat.row, seat.number))) for party, found in own.items()]
    ordered = sorted(runs, key=lambda pair: (pair[1][0].row, pair[1][0].number))
    return tuple(
        ChartParty(number, party, len(found), _span(found), FILLS[(number - 1) % len(FILLS)])
        for number, (party, found) in enumerate(ordered, 1)
    )


def rows(seats: Seats, marks: tuple[ChartParty, ...]) -> tuple[ChartRow, ...]:
    """Return the rows from the stage; blocks stand under each other, and an aisle is as wide as a seat."""
    grid = _grid(seats.hall.seats)
    widths = [
        max((sum(seat.block == block for seat in row) for row in grid.values()), default=0)
        for block in range(seats.hall.blocks)
    ]
    columns = sum(widths) + len(widths) - 1
    drawing = Drawing(seats, marks)
    return tuple(drawing.row(number, _places(row, widths), row, columns) for number, row in grid.items())


def blocks(seats: Seats, marks: tuple[ChartParty, ...]) -> Iterator[ChartBlock]:
    """Yield the blocks in which somebody is known by name, each to be drawn alone."""
    drawing = Drawing(seats, marks)
    named = {seat.block for guest in seats.guests if guest.name and (seat := seats.of(guest))}
    for block in sorted(named):
        grid = _grid([seat for seat in seats.hall.seats if seat.block == block])
        columns = max(map(len, grid.values()))
        drawn = [drawing.row(number, _centred(row, columns), row, columns) for number, row in grid.items()]
        yield ChartBlock(block + 1, columns, tuple(drawn))


class Drawing:
    """Who sits where, and how each seat is marked"""

    def __init__(self, seats: Seats, marks: tuple[ChartParty, ...]) -> None:
        self._blocked = seats.hall.blocked
        self._marks = {one.name: one for one in marks}
        self._guests = {seat.label: guest for guest in seats.guests if (seat := seats.of(guest))}

    def row(self, number: int, places: Iterable[int], seats: Sequence[Seat], columns: int) -> ChartRow:
        """Return a row of so many columns whose seats stand at these places."""
        drawn: list[ChartSeat] = []
        free = 0
        for seat, x in zip(seats, places, strict=True):
            drawn.append(self._seat(seat, x, x - free))
            free = x + 1
        return ChartRow(row_name(number), tuple(drawn), columns - free)

    def _seat(self, seat: Seat, x: int, gap: int) -> ChartSeat:
        guest = self._guests.get(seat.label)
        mark = self._marks[guest.party] if guest else None
        name = guest.name if guest else None
        post = guest.post if guest and guest.number is None else None
        return ChartSeat(
            x=x,
            gap=gap,
            number=seat.number,
            label=seat.label,
            party=mark.number if mark else None,
            fill=mark.fill if mark else None,
            is_blocked=seat.label in self._blocked,
            name=name or post,
            short=short(name) if name else None,
        )


def _grid(seats: Iterable[Seat]) -> Mapping[int, list[Seat]]:
    grid: dict[int, list[Seat]] = {}
    for seat in seats:
        grid.setdefault(seat.row, []).append(seat)
    return grid


def _span(seats: Sequence[Seat]) -> str:
    return f"{seats[0].label} – {seats[-1].label}" if len(seats) > 1 else seats[0].label


def _centred(row: Sequence[Seat], columns: int) -> range:
    start = (columns - len(row)) // 2
    return range(start, start + len(row))


def _places(row: Sequence[Seat], widths: Sequence[int]) -> Iterator[int]:
    """Yield where the seats of a row stand: a narrower block keeps to its aisle, the middle ones to their middle."""
    left, last = 0, len(widths) - 1
    for block, width in enumerate(widths):
        own = sum(seat.block == block for seat in row)
        spare = width - own
        start = left + (0 if block == last and last else spare if block == 0 and last else spare // 2)
        yield from range(start, start + own)
        left += width + 1
