"""Is a duty due before another that it waits for, or do duties wait for one another?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.model.plan import Plan
from confplan.planning.deadlines import Deadline, Duty, circles, duties, waits_for
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.ERROR,
    basis="after: việc này chỉ làm được khi việc kia đã xong",
    summary=Text("Việc đến hạn trước việc mà nó phải chờ", "A duty is due before what it waits for"),
    why=Text(
        "Không thể thẩm định báo cáo trước khi báo cáo được gửi đến; “trước ngày 10” nghĩa là hạn cuối là ngày 9",
        "A paper cannot be reviewed before it arrives; “before the 10th” means that the 9th is the last day",
    ),
    bad="""
tasks:
  - {id: gui, unit: Các đơn vị, text: Gửi báo cáo, before: 10/7/2024}
  - {unit: Phòng Nội vụ, text: Thẩm định báo cáo, until: 8/7/2024, after: gui}
""",
    good="""
tasks:
  - {id: gui, unit: Các đơn vị, text: Gửi báo cáo, before: 10/7/2024}
  - {unit: Phòng Nội vụ, text: Thẩm định báo cáo, until: 9/7/2024, after: gui}
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    for ring in circles(case.plan):
        yield _in_a_ring(ring)
    yield from _too_early(case.plan)


def _in_a_ring(ring: tuple[Duty, ...]) -> Finding:
    first, *others = ring
    if not others:
        return rule.finding(_after(first), vi="việc này chờ chính nó", en="this duty waits for itself")
    return rule.finding(
        _after(first),
        vi=f"{len(ring)} việc chờ lẫn nhau nên không việc nào bắt đầu được",
        en=f"{len(ring)} duties wait for one another, so that none can begin",
        related=[related(_after(duty), vi="việc này cũng chờ", en="this one waits too") for duty in others],
    )


def _after(duty: Duty) -> tuple[str | int, ...]:
    return (duty.task if duty.task.after else duty.block).at("after")


def _too_early(plan: Plan) -> Iterator[Finding]:
    for duty in duties(plan):
        own = duty.deadline
        later = [(first, due) for first, due in waits_for(plan, duty) if own and due.day > own.day]
        if own and later:
            _, due = max(later, key=lambda pair: pair[1].day)
            yield rule.finding(
                own.at,
                vi=f"hạn cuối của việc này là {_said(own)}, việc phải chờ thì đến {_said(due)} mới xong",
                en=f"this duty is due by {_said(own)}, but what it waits for only by {_said(due)}",
                related=[related(due.at, vi="hạn của việc phải chờ", en="the deadline of what it waits for")],
            )


def _said(deadline: Deadline) -> str:
    day = deadline.day
    return f"{day.day}/{day.month}/{day.year}"
