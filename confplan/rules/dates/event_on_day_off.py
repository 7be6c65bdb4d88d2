"""Does the conference fall on a weekend or a public holiday?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.planning.calendar import day_off, printed
from confplan.rules.rule import Rule

rule = Rule(
    module=__name__,
    severity=Severity.WARNING,
    basis="Bộ luật Lao động 2019, Điều 111 và Điều 112: ngày nghỉ hằng tuần, ngày nghỉ lễ, tết",
    summary=Text("Hội nghị rơi vào ngày nghỉ", "The conference falls on a day off"),
    why=Text(
        "Vào ngày nghỉ nhiều đại biểu vắng mặt, và người phục vụ phải được trả tiền làm thêm giờ",
        "On a day off many delegates stay away, and those who serve must be paid overtime",
    ),
    bad="""
conference:
  date: 2/9/2024
""",
    good="""
conference:
  date: 26/7/2024
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    for index, day in enumerate(case.plan.conference.date):
        if reason := day_off(day.date):
            yield rule.finding(
                case.plan.conference.at("date", index),
                vi=f"ngày {printed(day.date)} là ngày nghỉ: {reason.vi}",
                en=f"{printed(day.date)} is a day off: {reason.en}",
            )
