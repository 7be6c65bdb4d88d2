"""A date as offices write it, with the weekday and session that may stand beside it"""

import datetime as dt
import re
from typing import ClassVar, Self

from confplan.findings import Text
from confplan.frozen import frozen
from confplan.model.scalars.hedge import Hedge, split_hedge
from confplan.model.scalars.scalar import Scalar, Sort
from confplan.model.scalars.weekday import SESSIONS, WEEKDAYS, Remark, read_remark
from confplan.model.scalars.writing import plain
from confplan.patterns import regex

__all__ = ["SESSIONS", "WEEKDAYS", "Day"]

FIRST_YEAR, LAST_YEAR = 1900, 2199
MONTHS = 12

DATE = regex(
    r"(?<![0-9])(?:"
    r"(?P<y>[0-9]{4})(?P<ysep>[-/.])(?P<m>[0-9]{1,2})(?P=ysep)(?P<d>[0-9]{1,2})"
    r"|(?:ngày )?(?P<day>[0-9]{1,2})(?P<sep>[-/.])(?P<month>[0-9]{1,2})(?P=sep)(?P<year>[0-9]{4}|[0-9]{2})"
    r"|(?:ngày )?(?P<dd>[0-9]{1,2}) tháng (?P<mm>[0-9]{1,2}),? năm (?P<yyyy>[0-9]{4}|[0-9]{2})"
    r")(?![0-9])"
)
SEVERAL = regex(r"[0-9]{1,2} ?(?:-|,|và|đến) ?(?:ngày )?[0-9]{1,2}(?:/| tháng )[0-9]{1,2}(?:/| năm )[0-9]{4}")
YEARLESS = regex(r"(?:ngày )?[0-9]{1,2}(?:[-/.]| tháng )[0-9]{1,2}")

_Y, _M, _D = "(?:19|2[01])[0-9]{2}", "(?:0?[1-9]|1[0-2])", "(?:0?[1-9]|[12][0-9]|3[01])"
SORT = Sort(
    kind="day",
    name=Text("ngày", "a date"),
    allowed=Text(
        "26/7/2024, ngày 26 tháng 7 năm 2024 hoặc 26/7/2024 (sáng thứ Sáu)",
        "26/7/2024, 2024-07-26 or 26/7/2024 (sáng thứ Sáu)",
    ),
    examples=("26/7/2024", "2024-07-26", "26/7/2024 (sáng thứ Sáu)", "dự kiến 26/7/2024"),
    types=("string",),
    looks={"pattern": f"(?:^|[^0-9])(?:{_Y}[^0-9]+{_M}[^0-9]+{_D}|{_D}[^0-9]+{_M}[^0-9]+{_Y})(?![0-9])"},
)
YEAR_RANGE = Text(f"năm từ {FIRST_YEAR} đến {LAST_YEAR}", f"years go from {FIRST_YEAR} to {LAST_YEAR}")
MONTH_RANGE = Text("tháng từ 1 đến 12, ngày đứng trước tháng", "months go from 1 to 12, and the day stands before them")
SEVERAL_DAYS = Text("mỗi ngày viết thành một mục của danh sách", "each day is an item of a list")
WHOLE_YEAR = Text("năm viết đủ bốn chữ số", "the year takes four digits")
NO_YEAR = Text("còn thiếu năm", "the year is missing")
UNKNOWN_REMARK = Text(
    "bên cạnh ngày chỉ viết buổi (sáng, trưa, chiều, tối) và thứ",
    "only a session (sáng, trưa, chiều, tối) and a weekday may stand beside the date",
)


@frozen(kw_only=True)
class Day(Scalar):
    """The weekday (Monday is 0) and session are those that are written: whether they agree is for a rule to say."""

    sort: ClassVar[Sort] = SORT

    date: dt.date
    weekday: int | None = None
    session: str | None = None
    hedge: Hedge = Hedge.NONE

    @classmethod
    def parse(cls, text: str) -> Self:
        hedge, rest = split_hedge(plain(text))
        found = DATE.search(rest)
        if found is None:
            why = NO_YEAR if YEARLESS.fullmatch(rest) else None
            raise SORT.refusal("without-year" if why else "unreadable", text, why)
        date = _date(text, found)
        remark = read_remark(f"{rest[: found.start()]} {rest[found.end() :]}")
        if remark is None and (SEVERAL.search(rest) or len(DATE.findall(rest)) > 1):
            raise SORT.refusal("several", text, SEVERAL_DAYS)
        if remark is None:
            raise SORT.refusal("unknown-remark", text, UNKNOWN_REMARK)
        return cls(date=date, weekday=remark.weekday, session=remark.session, hedge=hedge)

    def __str__(self) -> str:
        date = f"{self.date.day}/{self.date.month}/{self.date.year:04}"
        remark = str(Remark(self.weekday, self.session))
        return self.hedge.before(f"{date} ({remark})" if remark else date)


def _date(text: str, found: re.Match[str]) -> dt.date:
    written_year = found["y"] or found["year"] or found["yyyy"]
    year = int(written_year)
    month = int(found["m"] or found["month"] or found["mm"])
    day = int(found["d"] or found["day"] or found["dd"])
    if len(written_year) == len("24"):
        raise SORT.refusal("two-digit-year", text, WHOLE_YEAR)
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise SORT.refusal("does-not-exist", text, YEAR_RANGE)
    if not 1 <= month <= MONTHS:
        raise SORT.refusal("does-not-exist", text, MONTH_RANGE)
    last = (dt.date(year + month // MONTHS, month % MONTHS + 1, 1) - dt.timedelta(days=1)).day
    if not 1 <= day <= last:
        why = Text(
            f"tháng {month} năm {year} có các ngày từ 1 đến {last}", f"month {month} of {year} has days 1 to {last}"
        )
        raise SORT.refusal("does-not-exist", text, why)
    return dt.date(year, month, day)
