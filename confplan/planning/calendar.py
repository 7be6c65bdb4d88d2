"""The calendar of offices: days off, working days, and the sessions of a day"""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Final

from confplan.findings import Text
from confplan.model.scalars import WEEKDAYS
from confplan.profiles import days_off

HOUR = 60
# When a session begins at the earliest and latest, in minutes: only noon is said by the words; the rest leaves room.
SESSION_HOURS: Final[Mapping[str, tuple[int, int]]] = {
    "sáng": (0, 12 * HOUR),
    "trưa": (10 * HOUR, 14 * HOUR),
    "chiều": (12 * HOUR, 19 * HOUR),
    "tối": (17 * HOUR, 24 * HOUR),
}
WEEKEND = (5, 6)
ENGLISH_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
ONE_DAY = timedelta(days=1)


def weekday(day: date) -> Text:
    """Return the name of the weekday: `thứ Sáu`."""
    return Text(WEEKDAYS[day.weekday()], ENGLISH_WEEKDAYS[day.weekday()])


def day_off(day: date) -> Text | None:
    """Return why offices are closed: the holiday's name, else the weekday of a weekend; None on a working day."""
    table = days_off()
    if day in table.worked:
        return None
    return table.holidays.get(day) or (weekday(day) if day.weekday() in WEEKEND else None)


def working_days(start: date, end: date) -> int:
    """Count the working days from `start` on, before `end`."""
    span = max((end - start).days, 0)
    return sum(day_off(start + ONE_DAY * passed) is None for passed in range(span))


def latest_with_notice(event: date, notice: int) -> date:
    """Return the last day that leaves so many working days before the event, itself among them."""
    day = event
    while notice > 0 and day > date.min:
        day -= ONE_DAY
        notice -= day_off(day) is None
    return day


def is_in_session(minute: int, session: str) -> bool:
    """Tell whether what begins at that minute of the day begins in the session."""
    first, last = SESSION_HOURS[session]
    return first <= minute < last


def printed(day: date) -> str:
    """Return the date as lists and messages show it: `26/7/2024`."""
    return f"{day.day}/{day.month}/{day.year}"


def lasting(minutes: int) -> Text:
    """Return a length as people say it: `45 phút`, `4 giờ 40 phút`."""
    hours, rest = divmod(minutes, HOUR)
    vi = [f"{hours} giờ"] * bool(hours) + [f"{rest} phút"] * bool(rest or not hours)
    en = [f"{hours} h"] * bool(hours) + [f"{rest} {'min' if hours else 'minutes'}"] * bool(rest or not hours)
    return Text(" ".join(vi), " ".join(en))
