"""A cell or text → a day: as plans write it, as a spreadsheet's number, or as English programmes have it"""

import re
from datetime import date, timedelta

from confplan.model.scalars import Day
from confplan.model.scalars.scalar import ScalarError

SERIAL = re.compile(r"[2-6][0-9]{4}")  # days since 1899-12-30: 1954 to 2091
EPOCH = date(1899, 12, 30)
MIDNIGHT = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})[ T]00:00:00.*")
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MONTH = rf"(?P<month>{'|'.join(MONTHS)})[a-z]*\.?"
_NUMBER = r"(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?"
ENGLISH = re.compile(
    rf"(?:(?P<weekday>{'|'.join(WEEKDAYS)})[a-z]*\.?,? )?(?:{_NUMBER} {_MONTH}|{_MONTH.replace('month', 'first')} {_NUMBER.replace('day', 'second')}),? (?P<year>[0-9]{{4}})"
)


def day_of(text: str) -> Day:
    """Return the day that a text says, with the weekday beside it; ScalarError where it says none for certain."""
    if SERIAL.fullmatch(text):
        return Day(date=EPOCH + timedelta(days=int(text)))
    if stamp := MIDNIGHT.fullmatch(text):
        return Day.parse(stamp[1])
    try:
        return Day.parse(text)
    except ScalarError:
        found = ENGLISH.fullmatch(" ".join(text.casefold().split()))
        if found is None:
            raise
        return _english(found)


def _english(found: re.Match[str]) -> Day:
    month = MONTHS.index(found["month"] or found["first"]) + 1
    read = Day.parse(f"{found['day'] or found['second']}/{month}/{found['year']}")
    return Day(date=read.date, weekday=WEEKDAYS.index(found["weekday"])) if found["weekday"] else read


def says_day(text: str) -> bool:
    """Tell a text that is a day and nothing else."""
    try:
        day_of(text)
    except ScalarError:
        return False
    return True
