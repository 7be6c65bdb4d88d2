"""Is the number of a document written as the decree asks?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Fix, Severity, Text
from confplan.model.plan import Plan
from confplan.model.scalars import DocumentNumber
from confplan.places import Path
from confplan.planning.citations import parse
from confplan.planning.number_slips import mended, other_system, slips
from confplan.rules.rule import Rule

rule = Rule(
    module=__name__,
    severity=Severity.WARNING,
    basis="Nghị định 30/2020/NĐ-CP, Phụ lục I: số và ký hiệu viết liền, không cách chữ, số nhỏ hơn 10 ghi thêm số 0; văn bản của Đảng: Hướng dẫn 36-HD/VPTW",
    summary=Text("Số, ký hiệu văn bản viết chưa đúng", "A document's number is not written rightly"),
    why=Text(
        "Văn bản được tìm theo số và ký hiệu; một khoảng trắng là đủ để không tìm thấy",
        "Documents are searched by number and symbol; one space is enough not to find them",
    ),
    bad="""
document:
  number: 4639 /KH-UBND
""",
    good="""
document:
  number: 4639/KH-UBND
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    for at, number, is_whole in _numbers(case.plan):
        if reasons := slips(number):
            new = mended(number)
            yield rule.finding(
                at,
                vi=f"“{number}”: {'; '.join(reason.vi for reason in reasons)}",
                en=f"“{number}”: {'; '.join(reason.en for reason in reasons)}",
                fix=Fix(at, new, words="" if is_whole else number.text) if new else None,
            )
    for at, number in _own(case.plan):
        if other := other_system(number, case.plan.document.issuer or ""):
            yield rule.finding(
                at,
                vi=f"“{number}”: cơ quan này ghi {other} (Đảng: gạch nối trước tên loại; Nhà nước: gạch chéo trước tên loại)",
                en=f"“{number}”: this body writes {other} (the Party a hyphen before the type, the State a slash)",
                fix=Fix(at, other, safe=False),
            )


def _own(plan: Plan) -> Iterator[tuple[Path, DocumentNumber]]:
    """Yield the numbers that the issuer gives."""
    for node in (plan.document, plan.invitation):
        if node.number:
            yield node.at("number"), node.number


def _numbers(plan: Plan) -> Iterator[tuple[Path, DocumentNumber, bool]]:
    """Yield each number, and whether it fills its field."""
    if plan.document.number:
        yield plan.document.at("number"), plan.document.number, True
    if plan.invitation.number:
        yield plan.invitation.at("number"), plan.invitation.number, True
    for award in plan.awards:
        if award.decision and award.decision.number:
            yield award.decision.at("number"), award.decision.number, True
    for basis in plan.document.bases:
        cited = parse(basis.text).number
        if cited and not cited.isdecimal():
            yield basis.at("text"), DocumentNumber.parse(cited), False
