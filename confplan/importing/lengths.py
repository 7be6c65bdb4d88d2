"""A cell or text → minutes: `60`, `1:00`, `1h`, `1 tiếng rưỡi`, `90 phút`, `7'`, and a real time or duration of a spreadsheet"""

import re
from datetime import date

from confplan.model.scalars import Minutes
from confplan.model.scalars.minutes import SORT, WHOLE_ONLY
from confplan.model.scalars.writing import plain

SECONDS_A_DAY, SIXTY = 24 * 3600, 60
NIGHT_BEFORE = date(1899, 12, 31)  # one day after it is what Excel shows as 1900-01-01
COLONS = re.compile(r"(?:([0-9]+) days?, )?([0-9]{1,3}):([0-9]{2})(?::([0-9]{2})(?:\.([0-9]+))?)?")
DAYS = re.compile(r"(1899|1900)-([0-9]{2})-([0-9]{2})(?:[t ](.+))?")
OF_A_DAY = re.compile(r"0?\.[0-9]{4,}")  # a time in a cell that is not formatted as one; 0.5 could be half an hour
PARTS_OF_HOURS = re.compile(r"([0-9]+[.,][0-9]+) ?(?:h|hrs?|hours?|giờ|tiếng)")
AND_A_HALF = re.compile(r"([0-9]+) ?(?:h|giờ|tiếng) rưỡi")
HALF = re.compile(r"nửa (?:giờ|tiếng)|half an hour")
ENGLISH = re.compile(r"(?:([0-9]+) ?(?:h|hrs?|hours?))?(?: |, )?(?:([0-9]+) ?(?:m|mins?|minutes?))?")


def length(text: str) -> Minutes:
    """Return the length that a text says; ScalarError with the reason where it says none for certain."""
    written = plain(text)
    seconds = _seconds(written)
    if seconds is None:
        return Minutes.parse(text)
    minutes = round(seconds / 60)
    if abs(seconds - minutes * 60) > 1:
        raise SORT.refusal("fraction", text, WHOLE_ONLY)
    return Minutes.parse(str(minutes))


def _seconds(written: str) -> float | None:
    """Return the seconds of a form that only spreadsheets and everyday speech have; a plan's own forms are left."""
    if OF_A_DAY.fullmatch(written):
        return float(written) * SECONDS_A_DAY
    if days := DAYS.fullmatch(written):
        passed = (date(int(days[1]), int(days[2]), int(days[3])) - NIGHT_BEFORE).days
        return passed * SECONDS_A_DAY + (_seconds(days[4]) or 0 if days[4] else 0)
    if found := COLONS.fullmatch(written):
        return _colons(found)
    return _spoken(written)


def _spoken(written: str) -> float | None:
    if hours := PARTS_OF_HOURS.fullmatch(written):
        return float(hours[1].replace(",", ".")) * 3600
    if hours := AND_A_HALF.fullmatch(written):
        return (int(hours[1]) + 0.5) * 3600
    if HALF.fullmatch(written):
        return 1800
    english = ENGLISH.fullmatch(written)
    return int(english[1] or 0) * 3600 + int(english[2] or 0) * 60 if english and any(english.groups()) else None


def _colons(found: re.Match[str]) -> float | None:
    days, hours, minutes, seconds = (int(part or 0) for part in found.group(1, 2, 3, 4))
    if max(minutes, seconds) >= SIXTY:
        return None
    return days * SECONDS_A_DAY + hours * 3600 + minutes * 60 + seconds + float(f"0.{found[5] or 0}")
