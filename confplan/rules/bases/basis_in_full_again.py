"""Is a document that was cited once in full cited in full again?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Related, Severity, Text
from confplan.model.document import Basis
from confplan.places import Path
from confplan.planning.citations import cited_again, parse
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.NOTE,
    basis="Nghị định 30/2020/NĐ-CP, Phụ lục I: lần đầu viện dẫn ghi đầy đủ, những lần sau chỉ ghi tên loại, số và ký hiệu",
    summary=Text("Văn bản đã viện dẫn lại ghi đầy đủ lần nữa", "A document is cited in full a second time"),
    why=Text(
        "Ngày và cơ quan ban hành ghi lại nhiều lần thì dễ ghi lệch nhau, và căn cứ dài thêm",
        "A date and an issuer that are typed several times may come to differ, and the bases grow long",
    ),
    bad="""
document:
  bases:
    - Thông tư số 04/2012/TT-BNV ngày 31 tháng 8 năm 2012 của Bộ trưởng Bộ Nội vụ hướng dẫn về tổ chức thôn
    - Thông tư số 14/2018/TT-BNV ngày 03 tháng 12 năm 2018 của Bộ trưởng Bộ Nội vụ sửa đổi, bổ sung
      Thông tư số 04/2012/TT-BNV ngày 31 tháng 8 năm 2012
""",
    good="""
document:
  bases:
    - Thông tư số 04/2012/TT-BNV ngày 31 tháng 8 năm 2012 của Bộ trưởng Bộ Nội vụ hướng dẫn về tổ chức thôn
    - Thông tư số 14/2018/TT-BNV ngày 03 tháng 12 năm 2018 của Bộ trưởng Bộ Nội vụ sửa đổi, bổ sung
      Thông tư số 04/2012/TT-BNV
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    bases = case.plan.document.bases
    for number, basis in enumerate(bases):
        name = parse(basis.text).number
        again = [(later, words) for later in bases[number + 1 :] if (words := cited_again(later.text, name))]
        if again:
            yield _finding(basis, name or "", again)


def _finding(basis: Basis, name: str, again: list[tuple[Basis, str]]) -> Finding:
    (first, words), *rest = again
    return rule.finding(
        first.at("text"),
        vi=f"{name} đã viện dẫn đầy đủ ở căn cứ trước; từ lần sau chỉ ghi tên loại, số và ký hiệu",
        en=f"{name} is cited in full before; from then on its type, number and symbol are enough",
        related=[
            related(basis.at("text"), vi="viện dẫn đầy đủ lần đầu ở đây", en="first cited in full here"),
            *(_again(one.at("text")) for one, _ in rest),
        ],
        words=words,
    )


def _again(at: Path) -> Related:
    return related(at, vi="ở đây cũng ghi đầy đủ", en="here it is in full too")
