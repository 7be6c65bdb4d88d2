"""The day as a strip: a row's place in it, in whole columns"""

from confplan.frozen import frozen
from confplan.planning.timing import Row
from confplan.planning.timing_days import DayTimes

STATED, ASSUMED, OPTIONAL, SECTION, LIMIT = "█", "▒", "░", "─", "┊"


@frozen
class Scale:
    """Minutes from `start` to `end` over so many columns"""

    start: int
    end: int
    columns: int

    def column(self, minute: int) -> int:
        return (minute - self.start) * self.columns // max(1, self.end - self.start)


def scale(day: DayTimes, columns: int) -> Scale | None:
    """Return the scale on which the day is drawn, its limit included; None where no clock is known."""
    if day.start is None or day.end is None:
        return None
    limit = day.limit.minute if day.limit else day.end
    return Scale(day.start, max(day.end, limit), columns)


def bar(row: Row, on: Scale | None, columns: int, limit: int | None) -> str:
    """Return the row's strip, always as wide as asked for."""
    cells = [" "] * columns
    if on is not None and limit is not None and on.start <= limit < on.end:
        cells[on.column(limit)] = LIMIT
    if on is not None and row.start is not None and row.end is not None:
        first = min(max(0, on.column(row.start)), columns - 1)
        last = min(max(first + 1, on.column(row.end)), columns)
        cells[first:last] = [_mark(row)] * (last - first)
    return "".join(cells)


def _mark(row: Row) -> str:
    if row.is_section:
        return SECTION
    if row.optional:
        return OPTIONAL
    return ASSUMED if row.assumed else STATED
