"""Does a duty state both its last day and the day that is too late?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.planning.deadlines import duties
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.ERROR,
    basis="until là ngày cuối cùng, before là ngày ngay sau đó; mỗi việc chỉ viết một trong hai",
    summary=Text("Một việc có hai hạn", "A duty has two deadlines"),
    why=Text(
        "Hai cách ghi hạn dễ lệch nhau một ngày, và không biết hạn nào đúng",
        "The two ways differ by a day, and nobody knows which holds",
    ),
    bad="""
tasks:
  - {unit: Phòng Nội vụ, text: In giấy mời, until: 10/7/2024, before: 10/7/2024}
""",
    good="""
tasks:
  - {unit: Phòng Nội vụ, text: In giấy mời, before: 10/7/2024}
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    tasks = {task.path: task for duty in duties(case.plan) for task in (duty.block, duty.task)}
    for task in tasks.values():
        if task.until and task.before:
            yield rule.finding(
                task.at("before"),
                vi="việc này đã có until; chỉ viết một trong hai: until là ngày cuối cùng, before là ngày ngay sau đó",
                en="this duty already has until; one of the two is enough: until is the last day, before the day after it",
                related=[related(task.at("until"), vi="until ở đây", en="until is here")],
            )
