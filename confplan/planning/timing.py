"""The agenda on the clock: when each item begins and ends, what that rests on, and whether the day is long enough"""

from collections.abc import Iterable, Iterator
from dataclasses import field
from functools import lru_cache

from confplan.frozen import frozen
from confplan.model.agenda import Item, Kind
from confplan.model.plan import Plan
from confplan.places import Path
from confplan.planning.timing_alerts import Alerts, alerts
from confplan.planning.timing_days import DayTimes, day_times
from confplan.planning.timing_lengths import Entries, Length
from confplan.planning.timing_order import not_after
from confplan.planning.timing_parts import Part, flat, parts
from confplan.planning.timing_runs import Runs
from confplan.planning.timing_slack import Slack, slacks
from confplan.planning.timing_sums import Sum, total
from confplan.profiles import Profile


@frozen(kw_only=True)
class Row:
    """An item on the clock. Times are minutes since midnight of its day (past 1440: the next morning), None where unknown.

    Planned times count optional items in; the earliest leave them out and take the shortest lengths, the latest count
    them in and take the longest.
    """

    index: int
    item: Item
    section: Item | None
    kind: Kind
    depth: int
    day: int
    venue: str | None
    optional: bool
    start: int | None
    end: int | None
    minutes: int
    length: Length | None  # None for a section: its children make it
    assumed: bool
    sum: Sum
    gap: int | None  # minutes since the item before it ended; negative: before it ended
    kept: int  # of which so many must be kept
    overlap: int
    overlap_without: int  # as it is when optional items are not held
    clash: Item | None  # what still runs when it begins, rather one that is not optional
    not_after: Item | None  # begins, as both are written, at the same minute or later than this one
    over: int  # minutes past its own fixed end
    alerts: Alerts
    slack: int | None
    critical: bool
    runs: Runs = field(repr=False, compare=False)

    @property
    def is_section(self) -> bool:
        return self.length is None

    @property
    def earliest_start(self) -> int | None:
        return _least(self.runs.earliest[self.index].start, self.start)

    @property
    def earliest_end(self) -> int | None:
        return _least(self.runs.earliest[self.index].end, self.end)

    @property
    def latest_start(self) -> int | None:
        return _most(self.runs.latest[self.index].start, self.start)

    @property
    def latest_end(self) -> int | None:
        return _most(self.runs.latest[self.index].end, self.end)

    @property
    def idle(self) -> int:
        """Minutes inside it that no item takes: changeovers, and waiting for a fixed start"""
        return self.minutes - self.sum.stated - self.sum.assumed


@frozen
class Timetable:
    """All items in the order in which they are written, each before its children; and the days"""

    rows: tuple[Row, ...]
    days: tuple[DayTimes, ...]

    @property
    def last_day(self) -> DayTimes | None:
        return self.days[-1] if self.days else None

    @property
    def has_optional(self) -> bool:
        return any(row.optional for row in self.rows)

    def row(self, path: Path) -> Row | None:
        """Return the row of the item that stands at the path."""
        return next((row for row in self.rows if row.item.path == path), None)


@lru_cache(maxsize=16)
def timetable(plan: Plan, profile: Profile) -> Timetable:
    """Return the agenda on the clock."""
    prepared, runs = _prepared(plan, profile, {})
    days = tuple(day_times(plan, prepared, runs, profile))
    left = slacks(prepared, runs.planned, {day.number: Slack(day.slack) for day in days})
    return Timetable(tuple(_rows(prepared, runs, left, profile)), days)


@frozen
class Brief:
    """An item's minutes and its day"""

    minutes: int
    assumed: bool
    day: DayTimes


def brief(plan: Plan, profile: Profile, path: Path, entries: int) -> Brief:
    """Return what becomes of the item at the path, and of its day, when it stands for so many entries (`each`)."""
    if entries == 1:
        table = timetable(plan, profile)
        row = next(row for row in table.rows if row.item.path == path)
        return Brief(row.minutes, row.assumed, _numbered(row.day, table.days))
    prepared, runs = _prepared(plan, profile, {path: entries})
    part = next(part for part in flat(prepared) if part.item.path == path)
    day = _numbered(part.day, day_times(plan, prepared, runs, profile))
    return Brief(runs.planned[part.index].minutes, total([part], runs.planned).assumed > 0, day)


def _numbered(number: int, days: Iterable[DayTimes]) -> DayTimes:
    return next(day for day in days if day.number == number)


def _prepared(plan: Plan, profile: Profile, entries: Entries) -> tuple[tuple[Part, ...], Runs]:
    prepared = parts(plan, profile, entries)
    return prepared, Runs(prepared, plan.conference.start.minute if plan.conference.start else None)


def _rows(prepared: tuple[Part, ...], runs: Runs, left: dict[int, Slack], profile: Profile) -> Iterator[Row]:
    sections = {child.index: part.item for part in flat(prepared) for child in part.children}
    known = _Known(not_after(prepared), alerts(prepared, profile))
    for part in flat(prepared):
        yield _row(part, sections.get(part.index), runs, left[part.index], known)


@frozen
class _Known:
    """What is known of items by index without a clock"""

    not_after: dict[int, Part]
    alerts: dict[int, Alerts]


def _row(part: Part, section: Item | None, runs: Runs, left: Slack, known: _Known) -> Row:
    slot, without = runs.planned[part.index], runs.without[part.index]
    clash = without.clash or slot.clash
    before = known.not_after.get(part.index)
    sums = total([part], runs.planned)
    return Row(
        index=part.index,
        item=part.item,
        section=section,
        kind=part.kind,
        depth=part.depth,
        day=part.day,
        venue=part.venue,
        optional=part.optional,
        start=slot.start,
        end=slot.end,
        minutes=slot.minutes,
        length=part.length,
        assumed=sums.assumed > 0,
        sum=sums,
        gap=slot.gap,
        kept=slot.kept,
        overlap=slot.overlap,
        overlap_without=without.overlap,
        clash=clash.item if clash else None,
        not_after=before.item if before else None,
        over=slot.over,
        alerts=known.alerts[part.index],
        slack=left.minutes,
        critical=left.critical,
        runs=runs,
    )


def _least(one: int | None, other: int | None) -> int | None:
    """Return the earlier of two times: where an item falls out, the section that it begins may begin later."""
    return one if one is None or other is None else min(one, other)


def _most(one: int | None, other: int | None) -> int | None:
    return one if one is None or other is None else max(one, other)
