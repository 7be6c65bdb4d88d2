"""The seats of a hall as a chart draws them: rows with gaps for the aisles, and the groups by which they are marked"""

from collections.abc import Iterator

from confplan.frozen import frozen
from confplan.planning.seating import Seats
from confplan.planning.seating_hall import Seat, row_name


@frozen
class ChartParty:
    """Whom a mark means: `number` is the mark, `seats` where the first and the last of them sit, by row and number"""

    number: int
    name: str
    people: int
    seats: str


@frozen
class ChartSeat:
    """A seat `x` seats from the left edge of the chart. `party` is the number of whose it is, None where it stays free."""

    x: int
    number: int
    party: int | None
    is_blocked: bool


@frozen
class ChartRow:
    """A row of seats"""

    name: str
    seats: tuple[ChartSeat, ...]


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
        ChartParty(
            number, party, len(found), f"{found[0].label} – {found[-1].label}" if len(found) > 1 else found[0].label
        )
        for number, (party, found) in enumerate(ordered, 1)
    )


def rows(seats: Seats, marks: tuple[ChartParty, ...]) -> Iterator[ChartRow]:
    """Yield the rows from the stage; blocks stand under each other, and an aisle is as wide as a seat."""
    number_of = {one.name: one.number for one in marks}
    whose = {seat.label: number_of[guest.party] for guest in seats.guests if (seat := seats.of(guest))}
    grid: dict[int, list[Seat]] = {}
    for seat in seats.hall.seats:
        grid.setdefault(seat.row, []).append(seat)
    widths = [
        max((sum(seat.block == block for seat in row) for row in grid.values()), default=0)
        for block in range(seats.hall.blocks)
    ]
    for number, row in grid.items():
        yield ChartRow(
            row_name(number),
            tuple(
                ChartSeat(x, seat.number, whose.get(seat.label), seat.label in seats.hall.blocked)
                for seat, x in zip(row, _places(row, widths), strict=True)
            ),
        )


def _places(row: list[Seat], widths: list[int]) -> Iterator[int]:
    """Yield where the seats of a row stand: a narrower block keeps to its aisle, the middle ones to their middle."""
    left, last = 0, len(widths) - 1
    for block, width in enumerate(widths):
        own = sum(seat.block == block for seat in row)
        spare = width - own
        start = left + (0 if block == last and last else spare if block == 0 and last else spare // 2)
        yield from range(start, start + own)
        left += width + 1
