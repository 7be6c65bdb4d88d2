"""Does a deadline lie between the issue of the plan and the conference?"""

from collections.abc import Iterator
from datetime import date

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.folding import same
from confplan.model.plan import Plan
from confplan.model.tasks import Task
from confplan.places import Path
from confplan.planning.calendar import printed
from confplan.planning.deadlines import deadline
from confplan.rules.rule import Rule, related

# Assumed: duties in whose words one of these stands are done when the conference is over.
AFTERWARDS = tuple(map(same, ("quyết toán", "thanh toán", "báo cáo kết quả", "sau hội nghị", "sau đại hội", "sau lễ", "rút kinh nghiệm", "lưu trữ", "đưa tin")))  # fmt: skip

rule = Rule(
    module=__name__,
    severity=Severity.ERROR,
    basis="Kế hoạch 4639, mục III.4: báo cáo tham luận gửi trước ngày 10 tháng 7, giữa ngày ban hành và ngày hội nghị",
    summary=Text(
        "Hạn hoàn thành nằm ngoài khoảng từ ngày ban hành đến ngày hội nghị",
        "A deadline lies outside the time from the plan's issue to the conference",
    ),
    why=Text(
        "Hạn trước ngày ban hành thì đã qua khi đơn vị nhận việc; hạn sau hội nghị thì việc chuẩn bị không còn ích gì",
        "A deadline before the issue has passed when the unit gets the duty; after the conference preparing is of no use",
    ),
    bad="""
conference:
  date: 26/7/2024
tasks:
  - unit: Phòng Nội vụ
    until: 30/7/2024
    text: Gửi báo cáo tham luận
""",
    good="""
conference:
  date: 26/7/2024
tasks:
  - unit: Phòng Nội vụ
    until: 9/7/2024
    text: Gửi báo cáo tham luận
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    plan = case.plan
    held = sorted(day.date for day in plan.conference.date)
    for at, last, task in _deadlines(plan):
        if plan.document.date and last < plan.document.date.date:
            issued = printed(plan.document.date.date)
            yield rule.finding(
                at,
                vi=f"hạn cuối là ngày {printed(last)}, trước ngày ban hành kế hoạch {issued}",
                en=f"the last day is {printed(last)}, before the plan's issue on {issued}",
                related=[
                    related(plan.document.at("date"), vi="ngày ban hành ghi ở đây", en="the issue is written here")
                ],
            )
        elif held and last > held[-1] and not _comes_afterwards(task):
            yield _after(plan, at, last, held[-1])
        elif held and last >= held[0] and task and (task.makes or task.through) and not _comes_afterwards(task):
            yield _after(plan, at, last, held[0], Severity.WARNING)


def _deadlines(plan: Plan) -> Iterator[tuple[Path, date, Task | None]]:
    for block in plan.tasks:
        for task in (block, *block.do):
            if end := deadline(task):
                yield end.at, end.day, task
    for question in plan.todo:
        if question.until:
            yield question.at("until"), question.until.date, None


def _comes_afterwards(task: Task | None) -> bool:
    return task is not None and any(word in same(task.text or "") for word in AFTERWARDS)


def _after(plan: Plan, at: Path, last: date, held: date, severity: Severity | None = None) -> Finding:
    if severity is None:
        vi, en = f"sau ngày hội nghị {printed(held)}", f"after the conference on {printed(held)}"
    else:
        vi = "lúc hội nghị đã bắt đầu, mà việc này phải xong từ trước"
        en = "when the conference has begun, before which this is needed"
    return rule.finding(
        at,
        vi=f"hạn cuối là ngày {printed(last)}, {vi}",
        en=f"the last day is {printed(last)}, {en}",
        severity=severity,
        related=[related(plan.conference.at("date"), vi="ngày hội nghị ghi ở đây", en="the conference's day is here")],
    )
