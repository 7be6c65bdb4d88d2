"""Is the plan issued early enough before the conference?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.planning.calendar import latest_with_notice, printed, working_days
from confplan.rules.rule import Rule, related

NOTICE = "issue-notice-working-days"

rule = Rule(
    module=__name__,
    severity=Severity.ERROR,
    basis="Kế hoạch ban hành trước ngày tổ chức; số ngày làm việc cần có là mức thường dùng (issue-notice-working-days)",
    summary=Text("Kế hoạch ban hành quá muộn", "The plan is issued too late"),
    why=Text(
        "Các đơn vị được giao việc từ ngày ban hành; kế hoạch ra sát ngày thì không việc nào kịp",
        "Units get their duties on the day of issue; a plan that comes out just before the day leaves no time for any",
    ),
    bad="""
document:
  date: 27/7/2024
conference:
  date: 26/7/2024
""",
    good="""
document:
  date: 27/6/2024
conference:
  date: 26/7/2024
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    issued, days = case.plan.document.date, case.plan.conference.date
    if issued is None or not days:
        return
    event = min(day.date for day in days)
    at = case.plan.document.at("date")
    held = [related(case.plan.conference.at("date"), vi="ngày tổ chức ghi ở đây", en="the day is written here")]
    if issued.date >= event:
        yield rule.finding(
            at,
            vi=f"kế hoạch đề ngày {printed(issued.date)}, mà hội nghị tổ chức ngày {printed(event)}",
            en=f"the plan is dated {printed(issued.date)}, the conference is on {printed(event)}",
            related=held,
        )
        return
    notice, left = case.profile.number(NOTICE), working_days(issued.date, event)
    if left < notice:
        latest = printed(latest_with_notice(event, notice))
        yield rule.finding(
            at,
            vi=f"từ ngày {printed(issued.date)} đến hội nghị còn {left} ngày làm việc, mức thường dùng (không phải quy định) "
            f"là {notice}, tức là ban hành muộn nhất ngày {latest}",
            en=f"from {printed(issued.date)} to the conference there are {left} working days; the usual figure (no regulation) "
            f"is {notice}, which means {latest} at the latest",
            severity=Severity.NOTE,
            related=held,
        )
