"""Is the issuer of circulars of one series written in two ways?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.folding import same
from confplan.model.document import Basis
from confplan.planning.citations import Citation, parse
from confplan.rules.rule import Rule, related

SERIES = (
    "Thông tư"  # decisions and plans of one symbol may be of a council and of its chairman, of a city and of a district
)

rule = Rule(
    module=__name__,
    severity=Severity.NOTE,
    basis="Nghị định 30/2020/NĐ-CP, Phụ lục I: căn cứ ghi tên cơ quan ban hành; cùng một ký hiệu là cùng một cơ quan",
    summary=Text("Cơ quan ban hành ghi hai cách", "An issuer is written in two ways"),
    why=Text(
        "Thông tư cùng ký hiệu do cùng một nơi ban hành; ghi hai cách thì có một cách sai",
        "Circulars of one symbol have one issuer; of two ways to write it one is wrong",
    ),
    bad="""
document:
  bases:
    - Thông tư số 04/2012/TT-BNV ngày 31 tháng 8 năm 2012 của Bộ trưởng Bộ Nội vụ hướng dẫn về tổ chức thôn
    - Thông tư số 14/2018/TT-BNV ngày 03 tháng 12 năm 2018 của Bộ Nội vụ sửa đổi một số điều
""",
    good="""
document:
  bases:
    - Thông tư số 04/2012/TT-BNV ngày 31 tháng 8 năm 2012 của Bộ trưởng Bộ Nội vụ hướng dẫn về tổ chức thôn
    - Thông tư số 14/2018/TT-BNV ngày 03 tháng 12 năm 2018 của Bộ trưởng Bộ Nội vụ sửa đổi một số điều
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    first: dict[str, tuple[Basis, str]] = {}
    for basis in case.plan.document.bases:
        cited = parse(basis.text)
        if cited.kind != SERIES or not cited.issuer or not cited.number:
            continue
        earlier, issuer = first.setdefault(_symbol(cited), (basis, cited.issuer))
        if same(issuer) != same(cited.issuer):
            yield rule.finding(
                basis.at("text"),
                vi=f"thông tư ký hiệu {_symbol(cited)} ở đây của “{cited.issuer}”, ở căn cứ khác của “{issuer}”",
                en=f"the circular {_symbol(cited)} is here of “{cited.issuer}”, in another basis of “{issuer}”",
                related=[related(earlier.at("text"), vi=f"“{issuer}”", en=f"“{issuer}”")],
                words=cited.issuer,
            )


def _symbol(cited: Citation) -> str:
    return (cited.number or "").rpartition("/")[2].strip().upper()
