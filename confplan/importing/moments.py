"""A cell or text → a time of day, a span, or a date with a time; as people type them and as spreadsheets hand them on"""

import re
from datetime import date

from confplan.findings import Text
from confplan.frozen import frozen
from confplan.model.scalars import Clock
from confplan.model.scalars.clock import MIDNIGHT, SORT
from confplan.model.scalars.writing import plain

HOUR, MINUTE, NOON, AFTER_LUNCH = 60, 60, 12, 3
FRACTION = re.compile(r"0?\.[0-9]+")  # of a day: a time in a cell that is not formatted as one
EXACT = re.compile(r"([0-9]{1,2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]+))?")
DATED = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[t ](.*))?")
TOLD = re.compile(r"([0-9]{1,2})(?:[:.]([0-9]{2})| ?(?:h|g|giờ) ?([0-9]{2})?)? ?(?:(a|p)\.?m\.?|(sáng|trưa|chiều|tối))")
LAST = re.compile(r"24(?::00(?::00)?|h|h00| giờ)|1 day, 0:00:00|1900-01-01")  # as cells hold 24:00
PARTED = re.compile(r" ?(?:-|~|→|÷) ?| (?:đến|tới|to|until) ")
BETWEEN = Text("giờ nằm giữa hai phút tròn", "it is no whole minute")


@frozen
class Moment:
    """A time; `until` where a span is written. A span that ends before it begins is kept as it is written."""

    minute: int
    until: int | None = None
    hedge: str = ""
    on: date | None = None


def closing(text: str) -> Moment:
    """Return the time at which something ends, which alone may be 24:00."""
    return Moment(MIDNIGHT) if LAST.fullmatch(plain(text)) else moment(text)


def moment(text: str) -> Moment:
    """Return the time that a text says; ScalarError with the reason where it says none for certain."""
    written = plain(text).removeprefix("từ ")
    if dated := DATED.fullmatch(written):
        return _dated(text, dated)
    match PARTED.split(written):
        case first, last:
            return _span(text, first, last)
    clock = _single(text, written)
    return Moment(clock.minute, clock.until, str(clock.hedge))


def _dated(text: str, found: re.Match[str]) -> Moment:
    try:
        day = date(*map(int, found.group(1, 2, 3)))
    except ValueError:
        raise SORT.refusal("unreadable", text) from None
    time = re.sub(r"(?:z|[+-][0-9]{2}:?[0-9]{2})$", "", found[4] or "")
    return Moment(_single(text, time).minute, None, "", day)


def _span(text: str, first: str, last: str) -> Moment:
    """Read both ends; what is said once behind the second (`9-10h`, `1:00-2:00 pm`) holds for the first too."""
    half = re.search(r" ?[ap]\.?m\.?$", last)
    if first.isdecimal() and not half:
        first = f"{first}h"
    begins = _single(text, f"{first}{half[0]}" if half and not re.search("[apm]", first) else first)
    ends = _end(text, last)
    if half and begins.minute > ends and begins.minute >= NOON * HOUR:
        begins = Clock(minute=begins.minute - NOON * HOUR)
    return Moment(begins.minute, ends, str(begins.hedge))


def _end(text: str, written: str) -> int:
    return MIDNIGHT if LAST.fullmatch(written) else _single(text, written).minute


def _single(text: str, written: str) -> Clock:
    if FRACTION.fullmatch(written):
        return _of_seconds(text, round(float(written) * 24 * 3600, 1))
    if exact := EXACT.fullmatch(written):
        hours, minutes, seconds = map(int, exact.group(1, 2, 3))
        Clock.parse(f"{hours}:{exact[2]}")  # refuses 25:61
        return _of_seconds(text, hours * 3600 + minutes * 60 + seconds + float(f"0.{exact[4] or 0}"))
    if told := TOLD.fullmatch(written):
        return Clock.parse(f"{_hour(int(told[1]), told[4] or told[5])}:{told[2] or told[3] or '00'}")
    return Clock.parse(written)


def _hour(hour: int, half: str) -> int:
    if half in {"a", "sáng"}:
        return 0 if half == "a" and hour == NOON else hour
    if half == "trưa":
        return hour + NOON if hour < AFTER_LUNCH else hour
    return hour + NOON if hour < NOON else hour


def _of_seconds(text: str, seconds: float) -> Clock:
    """Return the whole minute; a spreadsheet's fraction of a day misses it by less than a second."""
    minute = round(seconds / MINUTE)
    if abs(seconds - minute * MINUTE) > 1:
        raise SORT.refusal("out-of-range", text, BETWEEN)
    return Clock.parse(f"{minute // HOUR}:{minute % HOUR:02}")
