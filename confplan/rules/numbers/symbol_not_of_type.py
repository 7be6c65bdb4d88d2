"""Is the code in a number that of the document's type?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.folding import same
from confplan.model.scalars import DocumentNumber
from confplan.places import Path
from confplan.profiles import offices
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.ERROR,
    basis="Nghị định 30/2020/NĐ-CP, Phụ lục III: bảng chữ viết tắt tên loại văn bản",
    summary=Text("Ký hiệu không phải của loại văn bản này", "The symbol is not that of the document's type"),
    why=Text(
        "Ký hiệu cho biết loại văn bản; kế hoạch mang ký hiệu của thông báo thì vào sai sổ và không ai tìm thấy",
        "The symbol tells the type; a plan with the symbol of a notice is filed in the wrong book and never found",
    ),
    bad="""
document:
  type: Kế hoạch
  number: 12/TB-UBND
""",
    good="""
document:
  type: Kế hoạch
  number: 12/KH-UBND
""",
)
LETTER = "Công văn"
USUAL = "Kế hoạch"  # the format's default
INVITATION = "Giấy mời"


@rule.check
def check(case: Case) -> Iterator[Finding]:
    document, invitation = case.plan.document, case.plan.invitation
    if document.number:
        type_at = document.at("type") if document.type else None
        yield from _of(document.at("number"), document.number, document.type or USUAL, type_at)
    if invitation.number:
        yield from _of(invitation.at("number"), invitation.number, INVITATION, None)


def _of(at: Path, number: DocumentNumber, kind: str, kind_at: Path | None) -> Iterator[Finding]:
    codes = next((codes for name, codes in offices().codes.items() if same(name) == same(kind)), ())
    written = number.type_code
    is_letter = same(kind) == same(LETTER) and number.style == "state"
    if number.style is None or written in codes or not (codes or is_letter) or (is_letter and not written):
        return
    told = related(kind_at, vi="loại văn bản ghi ở đây", en="the type is written here") if kind_at else None
    if is_letter:
        vi, en = (
            f"công văn không có ký hiệu loại, ở đây ghi {written}",
            f"a letter has no code of a type, here is {written}",
        )
    else:
        here = written or number.body
        vi = f"ký hiệu của {kind} là {codes[0]}, ở đây ghi {here}"
        en = f"the code of “{kind}” is {codes[0]}, here is {here}"
    yield rule.finding(at, vi=vi, en=en, related=[told] if told else [])
