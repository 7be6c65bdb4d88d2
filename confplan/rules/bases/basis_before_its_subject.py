"""Is a document older than the one that it implements?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.planning.calendar import printed
from confplan.planning.citations import cited, parse
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.WARNING,
    basis="Kế hoạch 4639, phần căn cứ: kế hoạch công bố nghị quyết ban hành sau nghị quyết",
    summary=Text(
        "Văn bản triển khai có ngày trước văn bản được triển khai",
        "A document is older than the one that it implements",
    ),
    why=Text(
        "Không thể triển khai điều chưa ban hành: một trong hai ngày, hoặc tên văn bản, cần được xem lại",
        "What is not issued yet cannot be implemented: one of the two dates, or the name, wants checking",
    ),
    bad="""
document:
  bases:
    - Nghị quyết số 11/NQ-HĐND ngày 14 tháng 3 năm 2024 của Hội đồng nhân dân Thành phố về khu phố
    - text: Kế hoạch số 1241/KH-UBND ngày 05 tháng 3 năm 2024 của Ủy ban nhân dân Quận 12 về công bố
      implements: 11/NQ-HĐND
""",
    good="""
document:
  bases:
    - Nghị quyết số 11/NQ-HĐND ngày 14 tháng 3 năm 2024 của Hội đồng nhân dân Thành phố về khu phố
    - text: Kế hoạch số 1808/KH-UBND ngày 06 tháng 4 năm 2024 của Ủy ban nhân dân Thành phố về triển khai
      implements: 11/NQ-HĐND
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    for basis in case.plan.document.bases:
        subject = cited(case.plan.document.bases, basis.implements) if basis.implements else None
        own, other = parse(basis.text).date, parse(subject.text).date if subject else None
        if subject and own and other and own < other:
            yield rule.finding(
                basis.at("text"),
                vi=f"văn bản này đề ngày {printed(own)}, trước văn bản mà nó triển khai: {basis.implements} đề ngày {printed(other)}",
                en=f"this is dated {printed(own)}, while {basis.implements}, which it implements, is of {printed(other)}",
                related=[related(subject.at("text"), vi="văn bản được triển khai", en="what it implements")],
            )
