"""Does a unit with a duty not receive the plan?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.model.tasks import Block
from confplan.planning.distribution import reached
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.WARNING,
    basis="Nơi nhận: mỗi cơ quan có việc trong kế hoạch phải nhận được kế hoạch",
    summary=Text("Đơn vị có việc mà không có trong Nơi nhận", "A unit with a duty does not receive the plan"),
    why=Text(
        "Không nhận được kế hoạch thì đơn vị không biết mình có việc",
        "A unit that does not get the plan does not know of its duty",
    ),
    bad="""
document:
  recipients: [Quận ủy]
tasks:
  - {unit: Phòng Nội vụ, text: In giấy mời}
units: [Quận ủy, Phòng Nội vụ]
""",
    good="""
document:
  recipients:
    - {text: "Các phòng, ban thuộc quận", units: [Phòng Nội vụ]}
tasks:
  - {unit: Phòng Nội vụ, text: In giấy mời}
units: [Quận ủy, Phòng Nội vụ]
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    plan = case.plan
    told: set[str] = set()
    if plan.units is None or not plan.document.recipients:
        return
    for block in plan.tasks:
        missing = [name for name in reached(plan).missing(block.unit or "") if name not in told]
        told.update(missing)
        if missing:
            yield _finding(block, missing, plan.document.at("recipients"))


def _finding(block: Block, missing: list[str], recipients: tuple[str | int, ...]) -> Finding:
    names = ", ".join(missing)
    return rule.finding(
        block.at("unit"),
        vi=f"Nơi nhận chưa có {names}; viết thêm một dòng, hoặc ghi tên ở ô units của một dòng đã có",
        en=f"the recipients lack {names}; it needs a line of its own, or a place in the units of one",
        related=[related(recipients, vi="Nơi nhận ở đây", en="the recipients are here")],
    )
