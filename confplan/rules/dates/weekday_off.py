"""Is the weekday that stands beside a date the weekday of that date?"""

import re
from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Fix, Severity, Text
from confplan.model.scalars import WEEKDAYS
from confplan.planning.calendar import ENGLISH_WEEKDAYS, printed, weekday
from confplan.planning.values import days, folded
from confplan.planning.written_dates import WEEKDAY, WEEKDAY_WORDS, with_weekday
from confplan.rules.rule import Rule

rule = Rule(
    module=__name__,
    severity=Severity.ERROR,
    basis="Kế hoạch 4639, mục II.2: ngày 26 tháng 7 năm 2024 (sáng thứ Sáu)",
    summary=Text("Thứ không khớp với ngày", "The weekday is not that of the date"),
    why=Text(
        "Người nhận giấy mời nhớ thứ nhiều hơn nhớ ngày; thứ và ngày lệch nhau thì một nửa số khách đến nhầm ngày",
        "Guests remember the weekday more than the date; where the two differ, half of them come on the wrong day",
    ),
    bad="""
conference:
  date: 26/7/2024 (sáng thứ Năm)
""",
    good="""
conference:
  date: 26/7/2024 (sáng thứ Sáu)
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    for path, day in days(case.plan):
        if day.weekday is not None and day.weekday != day.date.weekday():
            right, written = weekday(day.date), day.weekday
            yield rule.finding(
                path,
                vi=f"ngày {printed(day.date)} là {right.vi}, ở đây ghi {WEEKDAYS[written]}",
                en=f"{printed(day.date)} is a {right.en}, here it is called a {ENGLISH_WEEKDAYS[written]}",
                fix=Fix(path, right.vi, safe=False, words=WEEKDAYS[written]),  # or the date is the wrong one
            )
    for path, text in folded(case.plan).holding(WEEKDAY_WORDS):
        for found in with_weekday(text):
            if found.weekday != found.date.weekday():
                right = weekday(found.date)
                yield rule.finding(
                    path,
                    vi=f"ngày {printed(found.date)} là {right.vi}, ở đây ghi “{found.written}”",
                    en=f"{printed(found.date)} is a {right.en}, here it says “{found.written}”",
                    fix=Fix(
                        path,
                        re.sub(WEEKDAY, right.vi, found.written, flags=re.IGNORECASE),
                        safe=False,
                        words=found.written,
                    ),
                    words=found.written,
                )
