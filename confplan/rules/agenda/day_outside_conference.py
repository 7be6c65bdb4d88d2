"""Is an item on a day on which there is no conference?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.model.agenda import walk
from confplan.planning.calendar import printed
from confplan.planning.conference_days import conference_days, number_of
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.ERROR,
    basis="day là số thứ tự hoặc ngày trong conference.date",
    summary=Text("Một mục nằm ở ngày không họp", "An item is on a day without a conference"),
    why=Text(
        "Đại biểu đến theo ngày ghi ở giấy mời; mục ghi ngày khác thì không ai dự. Số thứ tự vượt quá các ngày đã ghi chỉ được nhắc: có thể ngày ấy chưa ghi",
        "Delegates come on the days of their invitations; an item on another day has no audience. A number past the days that are written is only warned of: that day may not be written yet",
    ),
    bad="""
conference:
  date: [26/7/2024, 27/7/2024]
agenda:
  - {title: Thảo luận, day: 28/7/2024}
""",
    good="""
conference:
  date: [26/7/2024, 27/7/2024]
agenda:
  - {title: Thảo luận, day: 27/7/2024}
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    days = case.plan.conference.date
    for item in walk(case.plan.agenda) if days else ():
        number = number_of(case.plan, item.day)
        if item.day and (number is None or number > len(days)):
            held = ", ".join(printed(day.date) for day in conference_days(case.plan))
            nth = "thứ " if item.day.number else ""
            yield rule.finding(
                item.at("day"),
                vi=f"hội nghị không có ngày {nth}{item.day}; các ngày họp: {held}",
                en=f"the conference has no day {item.day}; its days: {held}",
                severity=Severity.WARNING if item.day.number else Severity.ERROR,
                related=[related(case.plan.conference.at("date"), vi="các ngày họp ghi ở đây", en="its days are here")],
            )
