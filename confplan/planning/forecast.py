"""The rest of a day from where it has come: when each item will begin and end, and what is to be cut"""

from collections.abc import Iterator

from confplan.frozen import frozen
from confplan.model.plan import Plan
from confplan.model.scalars import Minutes
from confplan.places import Path
from confplan.planning.courses import Address, Column, Courses, Runs, courses
from confplan.planning.timing import Row, timetable
from confplan.planning.timing_days import DayTimes
from confplan.planning.timing_lengths import Length
from confplan.planning.timing_parts import Part, parts
from confplan.planning.timing_tracks import DAY
from confplan.profiles import Profile

HALF_A_DAY = DAY // 2


@frozen
class Standing:
    """Where the morning has come: the item that is on, when it began, and what the clock shows (minutes since midnight)

    An item that is on may be a section: then what is first in it is on, side by side where it is so.
    """

    item: Path
    began: int
    now: int

    @property
    def elapsed(self) -> int:
        return max(0, self.now - self.began)

    def near(self, planned: int | None) -> "Standing":
        """Return it with clocks of the next morning counted on from midnight: those half a day before the planned start."""
        began = _after(self.began, self.began if planned is None else planned)
        return Standing(self.item, began, _after(self.now, began))


@frozen
class Expected:
    """When an item will begin and end, in minutes since midnight of its day; its row tells what was planned"""

    row: Row
    start: int
    end: int

    @property
    def late(self) -> int | None:
        """Minutes behind the planned start, negative when ahead; None where no start was planned"""
        return None if self.row.start is None else self.start - self.row.start


@frozen
class Forecast:
    """The item that is on and all that follow on its day, with the day's end counting optional items in and out"""

    standing: Standing
    day: DayTimes
    items: tuple[Expected, ...]
    end: int
    end_without: int

    @property
    def running(self) -> Expected:
        return self.items[0]

    @property
    def late(self) -> int | None:
        """Minutes by which the item that is on will end after its planned end, negative when ahead"""
        planned = self.running.row.end
        return None if planned is None else self.running.end - planned

    @property
    def over(self) -> int:
        """Minutes past the day's limit with all optional items; 0 when in time or without a limit"""
        return max(0, self.end - self.day.limit.minute) if self.day.limit else 0


@frozen
class Cuts:
    """What is shortened or dropped: lengths taken at their least and items not held, by index"""

    shortened: frozenset[int] = frozenset()
    dropped: frozenset[int] = frozenset()

    def __or__(self, other: "Cuts") -> "Cuts":
        return Cuts(self.shortened | other.shortened, self.dropped | other.dropped)


def forecast(plan: Plan, profile: Profile, standing: Standing, cuts: Cuts | None = None) -> Forecast | None:
    """Return the forecast; None where no item stands at the path. A section that is on has come to its first item.

    An item linked to the one that is on moves with it; a gap absorbs what it can; a fixed start is never early.
    """
    prepared = parts(plan, profile, {})
    way = _way(prepared, standing.item)
    if not way:
        return None
    table = timetable(plan, profile)
    standing = standing.near(table.rows[way[-1].index].start)
    opening = plan.conference.start.minute if plan.conference.start else None
    running = _Running(prepared, opening, way, standing, cuts or Cuts(), table.rows)
    held, without = running.courses(with_optional=True), running.courses(with_optional=False)
    day = next(day for day in table.days if day.number == way[-1].day)
    end = round(held.days[day.number][0])
    return Forecast(standing, day, tuple(running.expected(held)), end, round(without.days.get(day.number, [end])[0]))


def _after(clock: int, other: int) -> int:
    return clock + DAY if clock < other - HALF_A_DAY else clock


def _way(prepared: tuple[Part, ...], path: Path) -> tuple[Part, ...]:
    """Return the parts around the item and, last, the item itself, or the first inside it that is not a section."""
    for part in prepared:
        if part.item.path == path:
            return _first(part)
        if below := _way(part.children, path):
            return (part, *below)
    return ()


def _first(part: Part) -> tuple[Part, ...]:
    return (part, *_first(part.children[0])) if part.children else (part,)


def _starting(part: Part) -> Iterator[int]:
    """Yield the items, by index, that begin when the part begins."""
    if not part.children:
        yield part.index
    for child in part.children if part.item.parallel else part.children[:1]:
        yield from _starting(child)


@frozen
class _Running:
    prepared: tuple[Part, ...]
    opening: int | None
    way: tuple[Part, ...]
    standing: Standing
    cuts: Cuts
    rows: tuple[Row, ...]

    @property
    def on(self) -> Part:
        return self.way[-1]

    def courses(self, *, with_optional: bool) -> Courses:
        """Return the one course of what is left: what is done is left out, what goes on beside began as planned."""
        depth = next(depth for depth, part in enumerate(self.way) if part.item.path == self.standing.item)
        beside = {part.index: self.rows[part.index].start for part in self.way[:depth] if part.item.parallel}
        began = {index: start for index, start in beside.items() if start is not None}
        began |= dict.fromkeys(_starting(self.way[depth]), self.standing.began)
        out = self.cuts.dropped
        if not with_optional:
            out |= frozenset(self._given_up(self.prepared))
        done = frozenset(self._done())
        return courses(self.prepared, self.opening, Runs(self._take, 1, out, began, self.standing.now, done))

    def expected(self, found: Courses) -> Iterator[Expected]:
        """Yield the items of the day that are not over, the one that is on first."""
        for index, (start, end) in sorted(found.items.items(), key=lambda one: (one[0] != self.on.index, one[0])):
            if self.rows[index].day == self.on.day and (index == self.on.index or end[0] > self.standing.now):
                yield Expected(self.rows[index], round(start[0]), round(end[0]))

    def _given_up(self, level: tuple[Part, ...]) -> Iterator[int]:
        """Yield the optional items that have not begun; one that is on is held, and with it all that is in it."""
        for part in level:
            if part.item.optional and part not in self.way:
                yield part.index
            else:
                yield from self._given_up(part.children)

    def _done(self) -> Iterator[int]:
        """Yield what stands before the item, but for what goes on beside it."""
        level, above = self.prepared, None
        for part in self.way:
            if above is None or not above.item.parallel:
                yield from (done.index for done in level[: level.index(part)])
            level, above = part.children, part

    def _take(self, address: Address, length: Length | Minutes) -> Column:
        index, which = address
        return [float(length.low if index in self.cuts.shortened and not which else length.likely)]
