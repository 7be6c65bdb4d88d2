"""Does the invitation go out early enough before the conference?"""

from collections.abc import Iterator
from datetime import date

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.planning.calendar import latest_with_notice, printed, working_days
from confplan.rules.rule import Rule, related

NOTICE = "invitation-notice-working-days"

rule = Rule(
    module=__name__,
    severity=Severity.WARNING,
    basis="Quyết định 45/2018/QĐ-TTg: giấy mời đến người dự ít nhất 3 ngày làm việc trước cuộc họp, trừ họp đột xuất",
    summary=Text("Giấy mời gửi quá muộn", "The invitation goes out too late"),
    why=Text(
        "Người được mời cần thời gian sắp xếp công việc và chuẩn bị tài liệu",
        "Those who are invited need time to arrange their work and prepare papers",
    ),
    bad="""
conference:
  date: 26/7/2024
invitation:
  date: 24/7/2024
""",
    good="""
conference:
  date: 26/7/2024
invitation:
  date: 23/7/2024
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    sent, days = case.plan.invitation.date, case.plan.conference.date
    norm = case.profile.figures[NOTICE]
    if sent is None or not days:
        return
    event = min(day.date for day in days)
    left, latest = working_days(sent.date, event), printed(latest_with_notice(event, norm.value))
    if left >= norm.value:
        return
    gap, cited = _gap(sent.date, event, left), norm.cited if norm.own else ""
    yield rule.finding(
        case.plan.invitation.at("date"),
        vi=f"giấy mời đề ngày {printed(sent.date)}, {gap.vi}; cần ít nhất {norm.value} ngày làm việc{cited}, "
        f"tức là gửi muộn nhất ngày {latest}, trừ khi họp đột xuất",
        en=f"the invitation is dated {printed(sent.date)}, {gap.en}; at least {norm.value} working days are asked{cited}, "
        f"which means {latest} at the latest, unless it is called at short notice",
        related=[
            related(case.plan.conference.at("date"), vi="ngày tổ chức ghi ở đây", en="the day is written here"),
            *([related(norm.own, vi="mức riêng ghi ở đây", en="one's own figure is here")] if norm.own else []),
        ],
    )


def _gap(sent: date, event: date, left: int) -> Text:
    day = printed(event)
    if sent >= event:
        return Text(f"không trước ngày hội nghị {day}", f"which is not before the conference on {day}")
    return Text(
        f"đến hội nghị ngày {day} còn {left} ngày làm việc", f"{left} working days before the conference on {day}"
    )
