"""The seats of a hall as a chart draws them: rows with gaps for the aisles, and the groups by which they are marked"""

from collections.abc import Iterator, Mapping, Sequence

from confplan.documents.parts.seating_grid import Line, Sheet, parts, whole
from confplan.frozen import frozen
from confplan.planning.seating import Seats
from confplan.planning.seating_shapes import Seat
from confplan.planning.short_names import short

MOST_RUNS = 4
FILLS = (
    "#cfe2f3", "#fff2cc", "#d9ead3", "#f4cccc", "#d9d2e9", "#fce5cd", "#d0e0e3", "#ead1dc", "#e2efda", "#ffe699",
    "#dddddd", "#c9daf8",
)  # fmt: skip


@frozen
class ChartParty:
    """Whom a mark means: `number` is the mark, `seats` where they sit, by row and number, those beside each other as one run

    `fill` is the colour of their seats, `#rrggbb`; it comes again where there are more groups than colours.
    """

    number: int
    name: str
    people: int
    seats: str
    fill: str


@frozen(kw_only=True)
class ChartSeat:
    """A seat `x` places from the left edge of the chart, behind `gap` places without one; or a table, `across` places wide

    `party`, the number of whose it is, and `fill` are None where the seat stays free. `name` is who sits there, else the post
    that they hold, and `short` the name where there is little room; both None where nobody knows yet. Of a table `label` is
    what it is called, which may be nothing.
    """

    x: int
    gap: int
    across: int = 1
    is_table: bool = False
    number: int = 0
    label: str = ""
    party: int | None = None
    fill: str | None = None
    is_blocked: bool = False
    name: str | None = None
    short: str | None = None


@frozen
class ChartRow:
    """A row; `gap` is how many places without a seat are behind the last. A low one has desks, or nothing"""

    name: str
    seats: tuple[ChartSeat, ...]
    gap: int
    is_low: bool


@frozen
class ChartPart:
    """A part of the hall alone, so large that whole names can be read; `name` is None where it is the whole hall"""

    name: str | None
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
    runs = [(party, sorted(found, key=lambda seat: seat.place)) for party, found in own.items()]
    ordered = sorted(runs, key=lambda pair: pair[1][0].place)
    numbers = {seat.label: number for number, seat in enumerate(sorted(seats.hall.free, key=lambda seat: seat.place))}
    return tuple(
        ChartParty(number, party, len(found), _span(found, numbers), FILLS[(number - 1) % len(FILLS)])
        for number, (party, found) in enumerate(ordered, 1)
    )


def rows(seats: Seats, marks: tuple[ChartParty, ...]) -> tuple[ChartRow, ...]:
    """Return the rows of the whole hall from the stage."""
    return Drawing(seats, marks).rows(whole(seats.hall))


def close_ups(seats: Seats, marks: tuple[ChartParty, ...]) -> Iterator[ChartPart]:
    """Yield the parts of the hall in which somebody is known by name."""
    drawing = Drawing(seats, marks)
    for sheet in parts(seats.hall, [seat for guest in seats.guests if guest.name and (seat := seats.of(guest))]):
        yield ChartPart(sheet.name, sheet.columns, drawing.rows(sheet))


class Drawing:
    """Who sits where, and how each seat is marked"""

    def __init__(self, seats: Seats, marks: tuple[ChartParty, ...]) -> None:
        self._blocked = seats.hall.blocked
        self._marks = {one.name: one for one in marks}
        self._guests = {seat.label: guest for guest in seats.guests if (seat := seats.of(guest))}

    def rows(self, sheet: Sheet) -> tuple[ChartRow, ...]:
        """Return the lines of a sheet with who sits there."""
        return tuple(self._row(line, sheet.columns) for line in sheet.lines)

    def _row(self, line: Line, columns: int) -> ChartRow:
        drawn: list[ChartSeat] = []
        free = 0
        for spot in line.spots:
            gap = spot.x - free
            drawn.append(
                self._seat(spot.seat, spot.x, gap)
                if spot.seat
                else ChartSeat(x=spot.x, gap=gap, across=spot.across, is_table=True, label=spot.table)
            )
            free = spot.x + spot.across
        return ChartRow(line.name, tuple(drawn), columns - free, line.is_low)

    def _seat(self, seat: Seat, x: int, gap: int) -> ChartSeat:
        guest = self._guests.get(seat.label)
        mark = self._marks[guest.party] if guest else None
        name = guest.name if guest else None
        post = guest.post if guest and guest.number is None else None
        return ChartSeat(
            x=x,
            gap=gap,
            number=seat.chair or seat.number,
            label=seat.label,
            party=mark.number if mark else None,
            fill=mark.fill if mark else None,
            is_blocked=seat.label in self._blocked,
            name=name or post,
            short=short(name) if name else None,
        )


def _span(seats: Sequence[Seat], numbers: Mapping[str, int]) -> str:
    """Return the seats in runs of what is free side by side; of people who sit in many places, the first and the last."""
    runs: list[list[Seat]] = []
    for seat in seats:
        if runs and numbers[seat.label] == numbers[runs[-1][-1].label] + 1:
            runs[-1].append(seat)
        else:
            runs.append([seat])
    if len(runs) > MOST_RUNS:
        return f"{seats[0].label} … {seats[-1].label} ({len(runs)} chỗ rời nhau)"
    return ", ".join(run[0].label if len(run) == 1 else f"{run[0].label} – {run[-1].label}" for run in runs)
