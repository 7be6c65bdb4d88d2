"""Dates typed inside a text: the zeros of a long date, and the weekday that stands beside a date"""

import datetime as dt
import re
from collections.abc import Iterator

from confplan.frozen import frozen
from confplan.model.scalars import Day, ScalarError
from confplan.model.scalars.weekday import NUMBERS, WEEKDAYS
from confplan.patterns import regex

MARCH = 3
MONTH = "tháng"  # what each long date holds
LONG = regex(r"(?<!\w)ngày\s+(?P<day>[0-9]{1,2})\s+tháng\s+(?P<month>[0-9]{1,2})(?![0-9])", re.IGNORECASE)
DATE = (
    r"(?:ngày\s+)?(?:[0-9]{1,2}\s+tháng\s+[0-9]{1,2},?\s+năm\s+[0-9]{4}"
    r"|[0-9]{1,2}(?P<{0}>[/.-])[0-9]{1,2}(?P={0})[0-9]{4})(?![0-9])"
)
YEAR = regex("[0-9]{4}")
WEEKDAY_WORDS = ("thứ", "chủ nhật")  # most texts hold none of them, and are not looked through
WEEKDAY = rf"(?:thứ\s+(?:{'|'.join(NUMBERS)})|chủ nhật)(?!\w)"
BETWEEN = r"[\s,(–-]{1,3}"
# "lần thứ hai", "ngày thứ hai": an ordinal, unless its capital makes it a weekday.
ORDINAL = regex(r"(?:lần|ngày|buổi|phiên|đợt|kỳ|khóa|khoá|họp|năm|nghị|hội)\s+$", re.IGNORECASE)
BEFORE = regex(rf"(?<!\w)(?P<weekday>{WEEKDAY}){BETWEEN}(?P<date>{DATE.replace('{0}', 'a')})", re.IGNORECASE)
AFTER = regex(
    rf"(?<![\w/.-])(?P<date>{DATE.replace('{0}', 'b')}){BETWEEN}(?:(?:buổi\s+)?(?:sáng|trưa|chiều|tối)\s+)?(?P<weekday>{WEEKDAY})",
    re.IGNORECASE,
)


_SOME_DAY = r"(?:ngày\s+)?(?:[0-9]{1,2}(?:[/.-][0-9]{1,2}(?:[/.-][0-9]{4})?|\s+tháng\s+[0-9]{1,2}(?:\s+năm\s+[0-9]{4})?)|<[\w.-]+>)"
_HOUR = r"[0-9]{1,2}\s*(?:giờ|[hg:])\s*(?:[0-9]{2}(?:\s*phút)?)?[\s,]*"
DEADLINE_WORDS = ("trước", "hết", "nhất")  # one of them stands in whatever the pattern finds
DEADLINE = regex(
    rf"(?<!\w)(?P<word>trước|(?:đến\s+|trong\s+)?hết|(?:chậm|muộn)\s+nhất(?:\s+là)?(?:\s+(?:vào|trước|đến\s+hết))?)\s+"
    rf"(?P<hour>{_HOUR})?{_SOME_DAY}",
    re.IGNORECASE,
)


@frozen
class TypedDeadline:
    """`trước ngày 15/12`: the words, and the field into which that day belongs"""

    written: str
    key: str


@frozen
class WithWeekday:
    """A date and the weekday typed beside it (Monday is 0)"""

    written: str
    date: dt.date
    weekday: int


@frozen
class LongDate:
    """`ngày 5 tháng 03`, and how the decree pads it: days under ten and the months 1 and 2 take a zero, others none"""

    written: str
    padded: str


def wrongly_padded(text: str) -> Iterator[LongDate]:
    """Yield the long dates whose zeros are not where the decree puts them."""
    for found in LONG.finditer(text):
        day, month = int(found["day"]), int(found["month"])
        right_day = f"{day:02}"
        right_month = f"{month:02}" if month < MARCH else str(month)
        if (found["day"], found["month"]) != (right_day, right_month):
            yield LongDate(found[0], f"{found[0].split()[0]} {right_day} {found[0].split()[2]} {right_month}")


def typed_deadline(text: str) -> TypedDeadline | None:
    """Return the first deadline that a text states in words; before an hour of a day is still on that day."""
    small = text.casefold()
    found = DEADLINE.search(text) if any(word in small for word in DEADLINE_WORDS) else None
    if not found:
        return None
    is_before = found["word"].casefold().endswith("trước") and not found["hour"]
    return TypedDeadline(" ".join(found[0].split()), "before" if is_before else "until")


def with_weekday(text: str) -> Iterator[WithWeekday]:
    """Yield the full dates that have a weekday beside them; one between two dates belongs to the later."""
    small = text.casefold()
    if not any(word in small for word in WEEKDAY_WORDS) or not YEAR.search(text):
        return
    taken: set[int] = set()
    for found in BEFORE.finditer(text):
        if not _is_ordinal(text, found):
            taken.add(found.start("weekday"))
            yield from _read(found)
    for found in AFTER.finditer(text):
        if found.start("weekday") not in taken:
            yield from _read(found)


def _is_ordinal(text: str, found: re.Match[str]) -> bool:
    word = found["weekday"].split()[-1]
    return word.islower() and ORDINAL.search(text, max(0, found.start() - 8), found.start()) is not None


def _read(found: re.Match[str]) -> Iterator[WithWeekday]:
    try:
        day = Day.parse(" ".join(found["date"].split())).date
    except ScalarError:
        return
    word = found["weekday"].casefold().split()
    number = NUMBERS[word[-1]] if word[0] == "thứ" else WEEKDAYS.index("Chủ nhật")
    yield WithWeekday(" ".join(found[0].split()).strip(" ,("), day, number)
