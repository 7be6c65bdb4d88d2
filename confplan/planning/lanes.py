"""Which lane of a drawn day each item takes: what goes on at once stands in lanes of its own"""

from collections.abc import Sequence
from operator import itemgetter

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
    timed = [(row.start, row.end, row) for row in rows if row.start is not None and row.end is not None]
    found: list[Lane] = []
    stretch: list[tuple[Row, int]] = []
    ends: list[int] = []
    for start, end, row in sorted(timed, key=itemgetter(0)):
        if stretch and start >= max(ends):
            found += [Lane(one, lane, len(ends)) for one, lane in stretch]
            stretch, ends = [], []
        free = next((lane for lane, taken in enumerate(ends) if taken <= start), len(ends))
        ends[free : free + 1] = [end]
        stretch.append((row, free))
    return (*found, *(Lane(one, lane, len(ends)) for one, lane in stretch))


def most(placed: Sequence[Lane]) -> int:
    """Return the most lanes that any stretch has, at least one."""
    return max((one.of for one in placed), default=1)
