"""Does the number of a named type carry a drafting unit, as only that of a letter does?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.rules.rule import Rule

rule = Rule(
    module=__name__,
    severity=Severity.NOTE,
    basis="Nghị định 30/2020/NĐ-CP, Phụ lục I: đơn vị soạn thảo chỉ ghi trong ký hiệu của công văn",
    summary=Text(
        "Ký hiệu của văn bản có tên loại ghi thêm đơn vị soạn thảo",
        "The symbol of a named type names the drafting unit",
    ),
    why=Text(
        "Văn bản có tên loại mang ký hiệu của loại và của cơ quan; ghi thêm đơn vị soạn thảo là thói quen của một số nơi",
        "A named type carries the code of the type and of the body; adding the drafting unit is a habit of some offices",
    ),
    bad="""
document:
  number: 4639/KH-UBND-NV
""",
    good="""
document:
  number: 4639/KH-UBND
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    document, invitation = case.plan.document, case.plan.invitation
    for at, number in ((document.at("number"), document.number), (invitation.at("number"), invitation.number)):
        if number and number.style == "state" and number.type_code and number.unit:
            short = f"{number.type_code}-{number.body}"
            yield rule.finding(
                at,
                vi=f"“-{number.unit}” là đơn vị soạn thảo, chỉ công văn mới ghi; ký hiệu theo thể thức là {short}",
                en=f"“-{number.unit}” is the drafting unit, which only a letter names; the symbol is {short}",
            )
