"""Is a legal basis younger than the plan that rests on it?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.planning.calendar import printed
from confplan.planning.citations import parse
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.ERROR,
    basis="Nghị định 30/2020/NĐ-CP, Phụ lục I: căn cứ là văn bản đã ban hành",
    summary=Text("Căn cứ ban hành sau kế hoạch", "A legal basis is later than the plan"),
    why=Text(
        "Kế hoạch chỉ có thể căn cứ vào văn bản đã có; ngày sau đó là ngày viết nhầm",
        "A plan can only rest on what exists; a later date is a slip",
    ),
    bad="""
document:
  date: 27/6/2024
  bases:
    - Quyết định số 12/QĐ-UBND ngày 01 tháng 7 năm 2024 của Ủy ban nhân dân Quận 12 về khu phố
""",
    good="""
document:
  date: 27/6/2024
  bases:
    - Quyết định số 12/QĐ-UBND ngày 01 tháng 6 năm 2024 của Ủy ban nhân dân Quận 12 về khu phố
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    document = case.plan.document
    for basis in document.bases if document.date else ():
        cited = parse(basis.text)
        if document.date and cited.date and cited.date > document.date.date:
            yield rule.finding(
                basis.at("text"),
                vi=f"căn cứ đề ngày {printed(cited.date)}, sau ngày của kế hoạch {printed(document.date.date)}",
                en=f"the basis is dated {printed(cited.date)}, after the plan's {printed(document.date.date)}",
                related=[related(document.at("date"), vi="ngày kế hoạch ghi ở đây", en="the plan's date is here")],
            )
