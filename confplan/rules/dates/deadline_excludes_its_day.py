"""Which day is the last one where a deadline says "before", and does the printed sentence say the same?"""

import re
from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.model.tasks import Task
from confplan.model.wording import date_long
from confplan.patterns import regex
from confplan.planning.calendar import printed
from confplan.planning.deadlines import deadline
from confplan.rules.rule import Rule, related

BEFORE_UNTIL = regex(r"trước\s+<until>", re.IGNORECASE)

rule = Rule(
    module=__name__,
    severity=Severity.NOTE,
    basis="Kế hoạch 4639, mục III.4: “trước ngày 10 tháng 7 năm 2024” có hạn cuối là ngày 09 tháng 7",
    summary=Text("Hạn “trước ngày” không tính chính ngày đó", "A deadline “before” a day leaves that day out"),
    why=Text(
        "“Trước ngày 10” thường bị hiểu là đến hết ngày 10; ngày cuối cùng phải được nói rõ",
        "“Before the 10th” is often taken for “by the 10th”; the last day must be said",
    ),
    bad="""
tasks:
  - unit: Phòng Nội vụ
    before: 10/7/2024
    text: Gửi báo cáo tham luận
""",
    good="""
tasks:
  - unit: Phòng Nội vụ
    until: 9/7/2024
    text: Gửi báo cáo tham luận
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    for block in case.plan.tasks:
        for task in (block, *block.do):
            yield from _of(task)


def _of(task: Task) -> Iterator[Finding]:
    end = deadline(task)
    if end is None:
        return
    if end.is_exclusive:
        yield rule.finding(
            end.at,
            vi=f"“trước ngày {printed(end.written.date)}” không tính ngày {printed(end.written.date)}: "
            f"ngày cuối cùng là {printed(end.day)}",
            en=f"“before {printed(end.written.date)}” leaves that day out: the last day is {printed(end.day)}",
        )
    elif task.text and (BEFORE_UNTIL.search(task.text) or f"trước {date_long(end.day)}" in task.text):
        yield rule.finding(
            task.at("text"),
            vi=f"câu in ra nói “trước ngày {printed(end.day)}”, còn until tính cả ngày đó",
            en=f"the printed sentence says “before {printed(end.day)}”, while until takes that day in",
            severity=Severity.WARNING,
            related=[related(end.at, vi="hạn ghi ở đây", en="the deadline is written here")],
        )
