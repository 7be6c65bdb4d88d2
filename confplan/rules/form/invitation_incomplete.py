"""Does the plan not yet say all that an invitation has to tell?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.places import Path, dotted
from confplan.planning.invitation_gaps import are_sent, missing
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.WARNING,
    basis="Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.7; Quyết định 45/2018/QĐ-TTg: giấy mời ghi người chủ trì, thành phần, thời gian, địa điểm",
    summary=Text("Kế hoạch chưa đủ nội dung để in giấy mời", "The plan does not say all that an invitation tells"),
    why=Text(
        "Giấy mời in từ kế hoạch; điều chưa biết in thành dòng chấm hoặc không in, không bao giờ được điền thay",
        "Invitations are printed from the plan; what is not known becomes a dotted blank or is left out, and is never made up",
    ),
    bad="""
document: {issuer: Ủy ban nhân dân Quận 12}
conference:
  name: Hội nghị tổng kết
  date: 26/7/2024
  start: 08:00
  venue: Hội trường 1
  chair:
delegates: [Các phòng, ban]
invitation: {number: 07/GM-UBND}
""",
    good="""
document: {issuer: Ủy ban nhân dân Quận 12}
conference:
  name: Hội nghị tổng kết
  date: 26/7/2024
  start: 08:00
  venue: Hội trường 1
  chair: Chủ tịch Ủy ban nhân dân quận
delegates: [Các phòng, ban]
invitation: {number: 07/GM-UBND}
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    """One finding for all: they are asked for together."""
    plan = case.plan
    if not are_sent(plan):
        return
    gaps = [gap for gap in missing(plan) if not _is_left_out(case, gap.at)]
    for first in gaps[:1]:
        vi, en = ", ".join(gap.what.vi for gap in gaps), ", ".join(gap.what.en for gap in gaps)
        yield rule.finding(
            first.at,
            vi=f"giấy mời còn thiếu: {vi}; ghi ở {', '.join(dotted(gap.at) for gap in gaps)}",
            en=f"the invitation lacks: {en}; to be written in {', '.join(dotted(gap.at) for gap in gaps)}",
            related=[
                related(gap.at, vi=f"còn thiếu {gap.what.vi}", en=f"missing: {gap.what.en}")
                for gap in gaps[1:]
                if plan.is_undecided(gap.at)
            ],
        )


def _is_left_out(case: Case, field: Path) -> bool:
    """Tell what is written and could not be read: the field, a part of it, or all around it."""
    return any(path[: len(field)] == field[: len(path)] for path in case.left_out)
