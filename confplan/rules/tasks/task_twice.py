"""Do two bodies have the same duty in much the same words?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.planning.deadlines import Duty
from confplan.planning.similar_duties import told_twice
from confplan.rules.rule import Rule, related

LONGEST = 60

rule = Rule(
    module=__name__,
    severity=Severity.WARNING,
    basis="Kế hoạch 4639, mục III: việc tiếp đón đại biểu giao cho cả Văn phòng và Phòng Nội vụ; mỗi việc một đơn vị chủ trì",
    summary=Text("Một việc giao cho hai đơn vị bằng lời gần như nhau", "One duty is given to two bodies in like words"),
    why=Text(
        "Hai đơn vị cùng được giao một việc thì làm hai lần, hoặc bên này tưởng bên kia làm",
        "Where two bodies are given one duty it is done twice, or each thinks that the other does it",
    ),
    bad="""
tasks:
  - {unit: Văn phòng, text: "Tiếp đón đại biểu, khách mời"}
  - {unit: Phòng Nội vụ, text: "Thực hiện tiếp đón đại biểu, khách mời và phục vụ hội nghị"}
""",
    good="""
tasks:
  - {unit: Văn phòng, text: "Tiếp đón đại biểu, khách mời", with: Phòng Nội vụ}
  - {unit: Phòng Nội vụ, text: "Phối hợp Văn phòng tiếp đón đại biểu, khách mời"}
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    for first, second in told_twice(case.plan):
        yield rule.finding(
            second.task.at("text"),
            vi=f"việc này gần như trùng với việc của {first.unit}: “{_short(first)}”; một đơn vị chủ trì, đơn vị kia ghi ở with",
            en=f"this is nearly the duty of {first.unit}: “{_short(first)}”; one is the owner, the other goes into with",
            related=[related(first.task.at("text"), vi=f"việc của {first.unit}", en=f"the duty of {first.unit}")],
        )


def _short(duty: Duty) -> str:
    text = " ".join((duty.task.text or "").split())
    return text if len(text) <= LONGEST else f"{text[:LONGEST].rsplit(' ', 1)[0]} …"
