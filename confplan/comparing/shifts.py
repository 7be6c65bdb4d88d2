"""Items whose own lines stayed, and which begin earlier or later all the same: told once for all that move together"""

from collections.abc import Iterator, Mapping

from confplan.comparing.change import Change, Kind
from confplan.comparing.labels import label
from confplan.comparing.parts import Matched
from confplan.frozen import frozen
from confplan.model.agenda import Item
from confplan.places import Path
from confplan.planning.timing import Row, Timetable, timetable
from confplan.planning.timing_days import DayTimes
from confplan.profiles import Profile

_OWN_HOURS = frozenset({"start", "day"})


@frozen
class Shifted:
    """An item that begins at another minute of its day than before"""

    title: str
    old: int
    new: int
    item: Item


@frozen
class Shift:
    """Items one after another that begin so many minutes later (negative: earlier)"""

    day: int
    minutes: int
    items: tuple[Shifted, ...]


@frozen
class End:
    """The end of a day as it was and as it is now, and by how many minutes it passes the limit that the plan states"""

    day: int
    old: int
    new: int
    over: int = 0


@frozen
class Times:
    """What the clock says of the change; `begins` are the hours of items that the change itself names, by their new path"""

    shifts: tuple[Shift, ...]
    ends: tuple[End, ...]
    begins: Mapping[Path, tuple[int | None, int | None]]


def times(both: Matched, changes: tuple[Change, ...], old: Profile, new: Profile) -> Times:
    """Return what moves on the clock without a line of its own having changed."""
    before, after = timetable(both.old.plan, old), timetable(both.new.plan, new)
    was = {path: row for row in before.rows if (path := both.forth.get(row.item.path))}
    own = {path for one in changes if _is_own(one) and (path := _item(one)) is not None}
    shifts = tuple(_shifts(both, was, after, own))
    begins = {path: (was[path].start if path in was else None, _start(after, path)) for path in own}
    return Times(shifts, tuple(_ends(before.days, after.days)), begins)


def _is_own(change: Change) -> bool:
    """Tell a change after which the hour of the item is no mere consequence."""
    return change.part == "Item" and (change.kind is not Kind.CHANGED or change.field in _OWN_HOURS)


def _item(change: Change) -> Path | None:
    if change.new_at is None:
        return None
    return change.new_at if change.kind is not Kind.CHANGED else change.new_at[:-1]


def _start(times: Timetable, path: Path) -> int | None:
    row = times.row(path)
    return row.start if row else None


def _shifts(both: Matched, was: Mapping[Path, Row], after: Timetable, own: set[Path]) -> Iterator[Shift]:
    """Gather the items by day and minutes, as long as they follow each other; new and moved ones do not part them."""
    together: list[Shifted] = []
    day = minutes = 0
    for row in after.rows:
        before = was.get(row.item.path)
        if before is None or row.item.path in own or before.start is None or row.start is None:
            continue
        here = (row.day, row.start - before.start)
        if here != (day, minutes) or before.day != row.day:
            yield from _told(day, minutes, together)
            together, (day, minutes) = [], here
        together.append(Shifted(label(both.new.plan, row.item), before.start, row.start, row.item))
    yield from _told(day, minutes, together)


def _told(day: int, minutes: int, together: list[Shifted]) -> Iterator[Shift]:
    if minutes and together:
        yield Shift(day, minutes, tuple(together))


def _ends(old: tuple[DayTimes, ...], new: tuple[DayTimes, ...]) -> Iterator[End]:
    was = {day.number: day.end for day in old}
    for day in new:
        before = was.get(day.number)
        if before is not None and day.end is not None and before != day.end:
            stated = day.limit is not None and day.limit.at is not None
            yield End(day.number, before, day.end, max(0, -(day.slack or 0)) if stated else 0)
