"""The words beside a date: a weekday and a session of the day, in whatever order they are written"""

import re
from typing import NamedTuple

from confplan.patterns import regex

WEEKDAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")
SESSIONS = ("sáng", "trưa", "chiều", "tối")

SPELLINGS = (
    ("hai", "2"),
    ("ba", "3"),
    ("tư", "4"),
    ("năm", "5"),
    ("sáu", "6"),
    ("bảy", "bẩy", "7"),
)
NUMBERS = {spelling: number for number, spellings in enumerate(SPELLINGS) for spelling in spellings}
WORD = regex(
    rf"(?:buổi )?(?P<session>{'|'.join(SESSIONS)})"
    rf"|thứ ?(?P<day>{'|'.join(NUMBERS)})"
    r"|t(?P<short>[2-7])|(?P<sunday>chủ nhật|chúa nhật|cn)"
)
BETWEEN = regex(r"[ ,()]*")


class Remark(NamedTuple):
    """What stands beside a date; a weekday counts from Monday, as in the standard library"""

    weekday: int | None = None
    session: str | None = None

    def __str__(self) -> str:
        weekday = None if self.weekday is None else WEEKDAYS[self.weekday]
        return " ".join(filter(None, (self.session, weekday)))


def read_remark(text: str) -> Remark | None:
    """None where a word is unknown, or a weekday or session is said twice."""
    remark = Remark()
    position = _skipped(text, 0)
    while position < len(text):
        found = WORD.match(text, position)
        if found is None:
            return None
        said = _said(found)
        if (said.weekday is not None and remark.weekday is not None) or (said.session and remark.session):
            return None
        remark = Remark(remark.weekday if said.weekday is None else said.weekday, remark.session or said.session)
        position = _skipped(text, found.end())
        if position == found.end() < len(text):
            return None
    return remark


def _said(found: re.Match[str]) -> Remark:
    match found.groupdict():
        case {"session": str(session)}:
            return Remark(session=session)
        case {"day": str(day)} | {"short": str(day)}:
            return Remark(weekday=NUMBERS[day])
        case _:
            return Remark(weekday=WEEKDAYS.index("Chủ nhật"))


def _skipped(text: str, position: int) -> int:
    between = BETWEEN.match(text, position)
    return between.end() if between else position
