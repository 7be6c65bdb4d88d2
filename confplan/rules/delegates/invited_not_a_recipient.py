"""Does a body that is invited not receive the plan?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.planning.distribution import unreached_guests
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.NOTE,
    basis="Nơi nhận: nơi được mời dự thường cũng được gửi kế hoạch",
    summary=Text("Nơi được mời không có trong Nơi nhận", "A body that is invited does not receive the plan"),
    why=Text(
        "Có tên trong thành phần mời mà không có trong Nơi nhận: hoặc sót, hoặc cố ý chỉ gửi giấy mời; nên xem lại",
        "Named among the delegates and not among the recipients: forgotten, or meant to get the invitation only",
    ),
    bad="""
document:
  recipients: [Quận ủy]
delegates:
  - {text: Công an quận, units: [Công an quận]}
units: [Quận ủy, Công an quận]
""",
    good="""
document:
  recipients: [Quận ủy, Công an quận]
delegates:
  - {text: Công an quận, units: [Công an quận]}
units: [Quận ủy, Công an quận]
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    plan = case.plan
    if plan.units is None or not plan.document.recipients:
        return
    found = unreached_guests(plan)
    if found:
        names = ", ".join(name for name, _ in found)
        yield rule.finding(
            plan.document.at("recipients"),
            vi=f"được mời nhưng chưa có trong Nơi nhận: {names}",
            en=f"invited, but not among the recipients: {names}",
            related=[related(at, vi=f"mời {name}", en=f"{name} is invited") for name, at in found],
        )
