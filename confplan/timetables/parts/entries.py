"""What of a plan belongs in a calendar: the days of the conference, their items, and the deadlines of tasks"""

from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, timedelta

from confplan.findings import Language, Text
from confplan.frozen import frozen
from confplan.model.scalars import Day
from confplan.planning.assignments import assignments
from confplan.planning.timing_days import DayTimes
from confplan.terminal import cut
from confplan.timetables.parts.stamps import item_key, lasting, moment
from confplan.timetables.parts.venues import address, venue
from confplan.timetables.programme import Line, Programme
from confplan.timetables.words import IF_ANY, clock, title

SUMMARY = 90  # letters of a deadline's heading
DEADLINE = Text("Hạn", "Due")
ASSUMED = Text("Giờ các mục có chỗ là tạm tính.", "Some of the times are assumed.")
NO_DATE = Text("chưa có ngày nên không đưa vào lịch được", "there is no date, so nothing goes into the calendar")
BY_DAY = Text("chưa có giờ bắt đầu nên trong lịch là việc cả ngày", "there is no start, so the calendar has the day as a whole")  # fmt: skip


@frozen(kw_only=True)
class Entry:
    """One entry of a calendar, in local times or (dates) whole days, the end exclusive"""

    uid: str
    summary: str
    start: datetime | date
    end: datetime | date
    place: str = ""
    description: str = ""
    is_tentative: bool = False
    is_busy: bool = True


def days(programme: Programme, language: Language, *, public: bool) -> Iterator[Entry]:
    """Yield the conference, one entry a day with its programme in words; `public`: without what guests do not see."""
    plan, several = programme.case.plan, len(programme.days) > 1
    for day in programme.days:
        shown = [line for line in programme.of_day(day.number) if not public or is_public(line)]
        if day.date is None or not shown:
            continue
        name = Text(f" (ngày {day.number})", f" (day {day.number})").said(language) if several else ""
        starts = [line.row.start for line in shown if line.row.start is not None]
        ends = [line.row.end for line in shown if line.row.end is not None]
        begin = min(starts) if starts and day.start is not None else None
        tentative = day.date.hedge.is_tentative or day.is_tentative
        yield Entry(
            uid=str(lasting(programme.case, "day", str(day.number))),
            summary=programme.name + name,
            start=_when(day, begin) or day.date.date,
            end=_when(day, max(ends) if begin is not None and ends else None) or day.date.date + timedelta(days=1),
            place=address(venue(plan, None)),
            description="\n".join(_told(shown, language)),
            is_tentative=tentative,
        )


def items(programme: Programme, language: Language) -> Iterator[Entry]:
    """Yield an entry for each item that has times and no items inside."""
    seen: Counter[str] = Counter()
    for line in programme.lines:
        row = line.row
        key = item_key(row.item)
        seen[key] += 1
        day = next(one for one in programme.days if one.number == row.day)
        start, end = _when(day, row.start), _when(day, row.end)
        if row.is_section or start is None or end is None or day.date is None:
            continue
        yield Entry(
            uid=str(lasting(programme.case, "item", key, str(seen[key]))),
            summary=title(row, line.title, language),
            start=start,
            end=end,
            place=address(venue(programme.case.plan, row.venue)),
            description="\n".join(_details(line, language)),
            is_tentative=row.optional or row.assumed or day.date.hedge.is_tentative or day.is_tentative,
        )


def deadlines(programme: Programme, language: Language) -> Iterator[Entry]:
    """Yield the last day of each task that has one: `until` itself, the day before a `before`."""
    for one in assignments(programme.case.plan):
        if one.deadline is None:
            continue
        who = f" ({one.unit})" if one.unit and not one.words.startswith(one.unit) else ""
        yield Entry(
            uid=str(lasting(programme.case, *one.key)),
            summary=cut(f"{DEADLINE.said(language)}{who}: {one.words}", SUMMARY),
            start=one.deadline.day,
            end=one.deadline.day + timedelta(days=1),
            description=f"{one.words}\n{_until(one.deadline.written, is_exclusive=one.deadline.is_exclusive).said(language)}",
            is_tentative=one.deadline.written.hedge.is_tentative,
            is_busy=False,
        )


def notes(programme: Programme) -> tuple[Text, ...]:
    """Return what a calendar cannot hold of this agenda."""
    undated = any(day.date is None for day in programme.days)
    unknown = any(day.start is None for day in programme.days)
    return ((NO_DATE,) if undated else ()) + ((BY_DAY,) if unknown and not undated else ())


def is_public(line: Line) -> bool:
    return line.row.item.visibility != "internal" and (
        line.row.section is None or line.row.section.visibility != "internal"
    )


def _when(day: DayTimes, minute: int | None) -> datetime | None:
    return None if minute is None else moment(day, minute)


def _told(shown: list[Line], language: Language) -> Iterator[str]:
    for line in shown:
        time = f"{clock(line.row.start)} " if line.row.start is not None else ""
        optional = IF_ANY.said(language) if line.row.item.optional and IF_ANY.vi not in line.title else ""
        yield f"{'- ' * line.row.depth}{time}{line.title}{optional}"
    if any(line.row.assumed and line.row.start is not None for line in shown):
        yield ASSUMED.said(language)


def _details(line: Line, language: Language) -> Iterator[str]:
    item = line.row.item
    if item.by:
        yield Text(f"Thực hiện: {item.by}", f"By: {item.by}").said(language)
    if item.chair:
        yield Text(f"Chủ trì: {item.chair}", f"Chair: {item.chair}").said(language)
    if line.row.assumed:
        yield Text(f"{line.row.minutes} phút là tạm tính", f"{line.row.minutes} minutes are assumed").said(language)


def _until(written: Day, *, is_exclusive: bool) -> Text:
    if is_exclusive:
        return Text(f"Hạn ghi trong kế hoạch: trước ngày {written}", f"As the plan has it: before {written}")
    return Text(
        f"Hạn ghi trong kế hoạch: đến hết ngày {written}", f"As the plan has it: until {written}, that day included"
    )
