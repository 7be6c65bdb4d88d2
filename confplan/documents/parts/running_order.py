"""The agenda as a crew runs it: one table a day, its rows on the clock, with places, units and cues"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace

from confplan.documents.parts.run_rows import RunDay, RunRow
from confplan.folding import same
from confplan.model.agenda import Cues, Item
from confplan.model.conference import Venue
from confplan.model.plan import Plan
from confplan.model.scalars import Clock, Hedge
from confplan.places import Path
from confplan.planning.deadlines import duties
from confplan.planning.holes import printed
from confplan.planning.invitees import label
from confplan.planning.timing import Row, Timetable, timetable
from confplan.planning.timing_days import DayTimes
from confplan.planning.timing_lengths import ONCE
from confplan.planning.venues import venue_of
from confplan.profiles import Profile


def running_order(plan: Plan, profile: Profile) -> tuple[RunDay, ...]:
    """Return the days of the agenda in order."""
    times = timetable(plan, profile)
    return tuple(_day(plan, profile, times, day) for day in times.days)


def _day(plan: Plan, profile: Profile, times: Timetable, day: DayTimes) -> RunDay:
    from_zero = _from_zero(plan, profile) if day.start is None and day.number == 1 else None
    relative = next((one for one in from_zero.days if one.number == day.number), None) if from_zero else None
    clock = times if from_zero is None or relative is None or _has_clock(times, day) else from_zero
    shown = day if clock is times or relative is None else relative
    rows = [row for row in clock.rows if row.day == day.number]
    whole = _whole_day(rows)
    return RunDay(
        number=day.number,
        title=_title(plan, whole.item) if whole else None,
        day=day.date,
        is_relative=clock is not times,
        rows=tuple(_rows(plan, rows, whole, dict(_numbers(times)))),
        minutes=shown.sum.stated + shown.sum.assumed,
        between=_between(shown),
        assumed=shown.sum.assumed,
        optional=shown.sum.optional,
        end=shown.end,
        end_without=shown.end_without,
        limit=day.limit.minute if day.limit and day.limit.at else None,
    )


def _between(day: DayTimes) -> int | None:
    """Return the minutes of a day that no item takes: changeovers, and waiting for a fixed start; items side by side take more."""
    if day.start is None or day.end is None:
        return None
    return max(0, day.end - day.start - day.sum.stated - day.sum.assumed)


def _from_zero(plan: Plan, profile: Profile) -> Timetable:
    """Return the clock of an agenda that has none: counted from its beginning."""
    return timetable(replace(plan, conference=replace(plan.conference, start=Clock(minute=0))), profile)


def _has_clock(times: Timetable, day: DayTimes) -> bool:
    return any(row.start is not None for row in times.rows if row.day == day.number)


def _whole_day(rows: list[Row]) -> Row | None:
    """Return the item that holds all others of the day, and so is the day."""
    tops = [row for row in rows if row.depth == 0]
    return tops[0] if len(tops) == 1 and tops[0].is_section and not tops[0].item.parallel else None


def _rows(plan: Plan, rows: list[Row], whole: Row | None, numbers: Mapping[Path, str]) -> Iterator[RunRow]:
    beside = {child.path for row in rows if row.item.parallel for child in row.item.items}
    place = _same_place(plan, None)
    for row in rows:
        if row is whole:
            continue
        here = venue_of(plan, row.venue)
        aside = row.item.path in beside
        if not aside and not row.is_section and _same_place(plan, row.venue) != place:
            place = _same_place(plan, row.venue)
            yield RunRow(
                title=_called(here) or row.venue or "", is_place=True, fallback=here.fallback if here else None
            )
        yield _row(plan, row, numbers[row.item.path], _called(here) or row.venue if aside else None)


def _numbers(times: Timetable) -> Iterator[tuple[Path, str]]:
    """Yield 1, 2, 3 for the items of each day, 3.1, 3.2 inside them, also where these are held on another day."""
    days = Counter[int]()
    wholes = [_whole_day([row for row in times.rows if row.day == day.number]) for day in times.days]
    for row in times.rows:
        if row in wholes:
            yield from _numbered(row.item.items, "")
        elif row.depth == 0:
            days[row.day] += 1
            yield row.item.path, f"{days[row.day]}"
            yield from _numbered(row.item.items, f"{days[row.day]}.")


def _numbered(items: tuple[Item, ...], prefix: str) -> Iterator[tuple[Path, str]]:
    for place, item in enumerate(items, start=1):
        yield item.path, f"{prefix}{place}"
        yield from _numbered(item.items, f"{prefix}{place}.")


def _row(plan: Plan, row: Row, number: str, beside: str | None) -> RunRow:
    item, length = row.item, row.length
    ranged = length is not None and length.low != length.high and not row.assumed
    says = printed(plan, item.at("says"))
    return RunRow(
        number=number,
        depth=min(number.count("."), 1),
        title=_title(plan, item),
        start=row.start,
        start_hedge=item.start.hedge if item.start and item.start.minute == row.start else Hedge.NONE,
        end=row.end,
        minutes=row.minutes,
        minutes_hedge=item.minutes.hedge if item.minutes and item.minutes.likely == row.minutes else Hedge.NONE,
        is_assumed=row.assumed,
        is_optional=row.optional,
        is_section=row.is_section,
        is_parallel=item.parallel,
        beside=beside,
        by=item.by,
        is_by_open=plan.is_undecided(item.at("by")),
        speakers=item.speakers,
        each=item.each if item.each != ONCE else None,
        chosen_by=item.chosen_by,
        chair=item.chair,
        units=tuple(_units(plan, item)),
        says=says.text if says else None,
        cues=item.cues or Cues(),
        gives=tuple(award.name for award in plan.awards if award.id in item.gives),
        attends=tuple(_attendee(plan, name) for name in item.attends),
        shortest=length.low if length and ranged else None,
        longest=length.high if length and ranged else None,
        gap=row.gap if row.gap and row.gap > 0 and beside is None else None,
        overlap=row.overlap or None,
        is_internal=item.visibility == "internal",
        is_roll_call=item.roll_call,
        script=item.script,
    )


def _title(plan: Plan, item: Item) -> str:
    said = printed(plan, item.at("title")) or printed(plan, item.at("text"))
    return said.text if said else ""


def _attendee(plan: Plan, name: str) -> str:
    """Return what a group is called, where its id is written; a cluster is named as it is."""
    group = next((one for one in plan.delegates if one.id == same(name)), None)
    return (group and label(plan, group)) or name


def _units(plan: Plan, item: Item) -> Iterator[str]:
    """Yield the units that prepare the item: those of the tasks whose `for` names it."""
    if item.id:
        serving = (duty for duty in duties(plan) if item.id in (*duty.task.serves, *duty.block.serves))
        yield from dict.fromkeys(duty.unit for duty in serving if duty.unit)


def _same_place(plan: Plan, written: str | None) -> str:
    venue = venue_of(plan, written)
    return same((venue.name if venue else written) or "")


def _called(venue: Venue | None) -> str | None:
    return venue.name if venue else None
