"""How long people sit in the hall at a stretch: from one break to the next, as short as the plan allows"""

from collections.abc import Iterator

from confplan.frozen import frozen
from confplan.model.agenda import Item
from confplan.planning.timing import Row, Timetable
from confplan.profiles import Profile


@frozen
class Sitting:
    """Items that follow each other, and their minutes in all"""

    first: Item
    last: Item
    minutes: int


def sittings(table: Timetable, profile: Profile) -> Iterator[Sitting]:
    """Yield the sittings. A break, a wait as long as one, another day and another place end one; what the public does not sit through is none."""
    sitting: list[Row] = []
    shortest, _, _ = profile.lengths["break"]
    for row in _in_turn(table.rows):
        if sitting and _parts(sitting[-1], row, shortest):
            yield _of(sitting)
            sitting = []
        if not _is_free(row):
            sitting.append(row)
    if sitting:
        yield _of(sitting)


def _in_turn(rows: tuple[Row, ...]) -> Iterator[Row]:
    """Yield the single items that are held in any case; what goes on side by side is one item."""
    beside: set[int] = set()
    by_path = {row.item.path: row for row in rows}
    for row in rows:
        above = by_path.get(row.section.path) if row.section else None
        if above and (above.index in beside or above.item.parallel):
            beside.add(row.index)
        elif not row.optional and (not row.is_section or row.item.parallel):
            yield row


def _parts(before: Row, row: Row, shortest: int) -> bool:
    waits = row.gap is not None and row.gap >= shortest
    return waits or _is_free(row) or before.day != row.day or before.venue != row.venue


def _is_free(row: Row) -> bool:
    """Tell an item through which nobody has to sit; of tracks, since each may have breaks of its own."""
    return row.kind == "break" or row.item.parallel or row.item.roll_call or row.item.visibility == "internal"


def _of(sitting: list[Row]) -> Sitting:
    minutes = sum(row.length.low if row.length else row.minutes for row in sitting)
    return Sitting(sitting[0].item, sitting[-1].item, minutes)
