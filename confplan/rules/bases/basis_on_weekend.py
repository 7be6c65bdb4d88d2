"""Is a legal basis dated on a day on which offices are closed?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.planning.calendar import day_off, printed
from confplan.planning.citations import Citation, parse
from confplan.rules.rule import Rule

rule = Rule(
    module=__name__,
    severity=Severity.NOTE,
    basis="Bộ luật Lao động 2019, Điều 111 và Điều 112; kiểm tra ngày viết nhầm",
    summary=Text("Căn cứ ký vào ngày nghỉ", "A legal basis is dated on a day off"),
    why=Text(
        "Văn bản hành chính hiếm khi ký vào ngày nghỉ; thường là chép nhầm ngày",
        "Offices seldom sign on a day off; mostly the date was copied wrongly",
    ),
    bad="""
document:
  bases:
    - Kế hoạch số 1808/KH-UBND ngày 06 tháng 4 năm 2024 của Ủy ban nhân dân Thành phố về khu phố
""",
    good="""
document:
  bases:
    - Kế hoạch số 1808/KH-UBND ngày 05 tháng 4 năm 2024 của Ủy ban nhân dân Thành phố về khu phố
""",
)
ASSEMBLY = "Quốc hội"  # it sits, and passes laws, on Saturdays too


@rule.check
def check(case: Case) -> Iterator[Finding]:
    for basis in case.plan.document.bases:
        cited = parse(basis.text)
        reason = day_off(cited.date) if cited.date and not _is_of_the_assembly(cited) else None
        if cited.date and reason:
            yield rule.finding(
                basis.at("text"),
                vi=f"ngày {printed(cited.date)} là ngày nghỉ ({reason.vi}); xem lại ngày của văn bản này",
                en=f"{printed(cited.date)} is a day off ({reason.en}); is the date copied rightly?",
            )


def _is_of_the_assembly(cited: Citation) -> bool:
    return cited.is_cited_by_name or ASSEMBLY in (cited.issuer or "") or "/QH" in (cited.number or "")
