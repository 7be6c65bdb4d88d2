"""A whole day in a few lines of a terminal: items one after another to scale, what goes on at once in lines of its own"""

from collections.abc import Iterator, Sequence

from confplan.planning.lanes import Lane, lanes, most
from confplan.planning.timing import Row
from confplan.planning.timing_days import DayTimes
from confplan.timetables.bar import ASSUMED, LIMIT, OPTIONAL, STATED, Scale, scale

IDLE = "·"
HOUR, DAY = 60, 24 * 60
HOURS = (60, 120, 180, 240, 360, 720)  # minutes between two marks: the first that has room is taken
SHORTEST_MARK = 6  # columns


def day_strip(day: DayTimes, rows: Sequence[Row], columns: int) -> Iterator[str]:
    """Yield a line for each lane and one with the hours; none where no clock is known."""
    on = scale(day, columns)
    placed = lanes([row for row in rows if not row.is_section])
    if on is None or not placed:
        return
    limit = day.limit.minute if day.limit else None
    for lane in range(most(placed)):
        yield "".join(_lane([one for one in placed if one.lane == lane], placed, on, limit if lane == 0 else None))
    yield _hours(on)


def _lane(here: Sequence[Lane], every: Sequence[Lane], on: Scale, limit: int | None) -> list[str]:
    cells = [" "] * on.columns
    if not here or here[0].lane == 0:
        _fill(cells, on, min(one.row.start or 0 for one in every), max(one.row.end or 0 for one in every), IDLE)
    for one in here:
        _fill(cells, on, one.row.start or 0, one.row.end or 0, _mark(one.row))
        _part(cells, on, one.row)
    if limit is not None and on.start <= limit < on.end:
        cells[on.column(limit)] = LIMIT
    return cells


def _fill(cells: list[str], on: Scale, start: int, end: int, mark: str) -> None:
    first, last = _columns(on, start, end)
    cells[first:last] = [mark] * (last - first)


def _part(cells: list[str], on: Scale, row: Row) -> None:
    """Leave the last column of an item that has several free, so that the next one is seen to begin."""
    first, last = _columns(on, row.start or 0, row.end or 0)
    if last - first > 1:
        cells[last - 1] = " "


def _columns(on: Scale, start: int, end: int) -> tuple[int, int]:
    first = min(max(0, on.column(start)), on.columns - 1)
    return first, min(max(first + 1, on.column(end)), on.columns)


def _mark(row: Row) -> str:
    return OPTIONAL if row.optional else ASSUMED if row.assumed else STATED


def _hours(on: Scale) -> str:
    """Return the hours under their columns: `8h`, `9h`, as many as have room."""
    each = next(
        (minutes for minutes in HOURS if minutes * on.columns >= SHORTEST_MARK * (on.end - on.start)), HOURS[-1]
    )
    line = ""
    for minute in range(-(-on.start // each) * each, on.end + 1, each):
        column = on.column(minute)
        mark = f"{minute % DAY // HOUR}h"
        if column + len(mark) <= on.columns and column >= len(line):
            line = line.ljust(column) + mark
    return line
