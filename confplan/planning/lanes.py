"""Which lane of a drawn day each item takes: what goes on at once stands in lanes of its own"""

from collections.abc import Sequence

from confplan.frozen import frozen
from confplan.planning.timing import Row


@frozen
class Lane:
    """The row, its lane counted from 0, and of how many lanes that stretch of the day has"""

    row: Row
    lane: int
    of: int


def lanes(rows: Sequence[Row]) -> tuple[Lane, ...]:
    """Return the rows with known times in order of their starts; a stretch in which nothing overlaps has one lane."""
    timed = sorted((row for row in rows if row.start is not None and row.end is not None), key=_start)
    found: list[Lane] = []
    stretch: list[tuple[Row, int]] = []
    ends: list[int] = []
    for row in timed:
        if stretch and _start(row) >= max(ends):
            found += [Lane(one, lane, len(ends)) for one, lane in stretch]
            stretch, ends = [], []
        free = next((lane for lane, end in enumerate(ends) if end <= _start(row)), len(ends))
        ends[free : free + 1] = [row.end or 0]
        stretch.append((row, free))
    return (*found, *(Lane(one, lane, len(ends)) for one, lane in stretch))


def most(placed: Sequence[Lane]) -> int:
    """Return the most lanes that any stretch has, at least one."""
    return max((one.of for one in placed), default=1)


def _start(row: Row) -> int:
    return row.start or 0
