"""Values in running text: a day, an hour, a number, as official documents write them"""

import datetime as dt
from collections.abc import Sequence

from confplan.model.scalars import SESSIONS, WEEKDAYS, Clock, Count, Day, Minutes
from confplan.model.scalars.figure import dotted

BLANK = "…" * 10  # what is undecided

_HOUR = 60
_NOON, _EVENING = 12 * _HOUR, 18 * _HOUR
_MIDDAY = range(10 * _HOUR + 30, 13 * _HOUR + 31)
_FEBRUARY = 2


def date_long(date: dt.date) -> str:
    """Decree 30/2020 writes a zero before days under 10 and months 1 and 2, and before no other."""
    return f"ngày {date.day:02} {_month(date)} năm {date.year}"


def days_long(dates: Sequence[dt.date]) -> str:
    """Return days that follow each other as one span, and others one by one."""
    spans: list[list[dt.date]] = []
    for date in sorted(set(dates)):
        if spans and date - spans[-1][-1] == dt.timedelta(days=1):
            spans[-1].append(date)
        else:
            spans.append([date])
    *others, last = (_span(span[0], span[-1]) for span in spans)
    return " và ".join(filter(None, (", ".join(others), last)))


def day_long(day: Day) -> str:
    return day.hedge.before(date_long(day.date))


def hour_long(minute: int) -> str:
    hour, past = divmod(minute, _HOUR)
    return f"{hour:02} giờ {past:02}" if past else f"{hour:02} giờ"


def clock_long(clock: Clock) -> str:
    start = hour_long(clock.minute)
    return clock.hedge.before(start if clock.until is None else f"từ {start} đến {hour_long(clock.until)}")


def remark(day: Day, start: Clock | None) -> str:
    """Return the words beside a date, of the kinds that are written there but always worked out: `sáng thứ Sáu`."""
    session = day.session and (session_of(start.minute, day.session) if start else day.session)
    weekday = None if day.weekday is None else WEEKDAYS[day.date.weekday()]
    return " ".join(filter(None, (session, weekday)))


def session_of(minute: int, written: str | None = None) -> str:
    """Return the part of the day; around noon the written word stands, since both are right."""
    morning, noon, afternoon, evening = SESSIONS
    if written == noon and minute in _MIDDAY:
        return noon
    if minute < _NOON:
        return morning
    return afternoon if minute < _EVENING else evening


def number_long(number: int) -> str:
    """Numbers of people and things take two digits: `03`, `15`."""
    return f"{number:02}"


def count_long(count: Count) -> str:
    return count.hedge.before(dotted(count.value) if count.grouped else number_long(count.value))


def minutes_long(minutes: Minutes) -> str:
    """Return the number alone: the sentence has the word `phút`."""
    low, high = number_long(minutes.low), number_long(minutes.high)
    return minutes.hedge.before(f"{low} - {high}" if minutes.is_range else low)


def _span(first: dt.date, last: dt.date) -> str:
    """What the first and the last day share is written once."""
    if first == last:
        return date_long(first)
    if first.year != last.year:
        return f"{date_long(first)} - {date_long(last)}"
    if first.month != last.month:
        return f"ngày {first.day:02} {_month(first)} - {date_long(last)}"
    return f"ngày {first.day:02} - {last.day:02} {_month(last)} năm {last.year}"


def _month(date: dt.date) -> str:
    return f"tháng {date.month:02}" if date.month <= _FEBRUARY else f"tháng {date.month}"
