"""Does a basis say that it carries out a document that is not among the bases?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.model.messages import did_you_mean, joined
from confplan.model.nearest import nearest
from confplan.planning.citations import cited, parse
from confplan.rules.rule import Rule
from confplan.rules.suggesting import replacement

rule = Rule(
    module=__name__,
    severity=Severity.WARNING,
    basis="Ô implements ghi số của một căn cứ khác trong bases",
    summary=Text("Văn bản được triển khai không có trong căn cứ", "What a basis implements is not among the bases"),
    why=Text(
        "Sai số thì ngày của hai văn bản không được so với nhau; thiếu căn cứ thì bản in cũng thiếu",
        "With a wrong number the days of the two are not compared; a basis that is missing is missing in print as well",
    ),
    bad="""
document:
  bases:
    - Nghị quyết số 11/NQ-HĐND ngày 14 tháng 3 năm 2024 của Hội đồng nhân dân Thành phố về khu phố
    - text: Kế hoạch số 1808/KH-UBND ngày 06 tháng 4 năm 2024 của Ủy ban nhân dân Thành phố về triển khai
      implements: 12/NQ-HĐND
""",
    good="""
document:
  bases:
    - Nghị quyết số 11/NQ-HĐND ngày 14 tháng 3 năm 2024 của Hội đồng nhân dân Thành phố về khu phố
    - text: Kế hoạch số 1808/KH-UBND ngày 06 tháng 4 năm 2024 của Ủy ban nhân dân Thành phố về triển khai
      implements: 11/NQ-HĐND
""",
)
OWN = Text(
    "đây là số của chính văn bản này; ở implements ghi số của căn cứ khác mà nó triển khai",
    "this is the document's own number; implements takes that of another basis, which it carries out",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    bases = case.plan.document.bases
    numbers = [number for one in bases if (number := parse(one.text).number)]
    for basis in bases:
        number, others = basis.implements, [one for one in bases if one is not basis]
        if number and not cited(others, number) and not _is_open(case):
            near = [one for one in numbers if one != parse(basis.text).number]
            what = (
                OWN
                if cited([basis], number)
                else Text(f"bases không có căn cứ nào số {number}", f"no basis has the number {number}")
            )
            text = joined(what, did_you_mean(nearest(number, near)))
            at = basis.at("implements")
            yield rule.finding(at, vi=text.vi, en=text.en, fix=replacement(at, number, near))


def _is_open(case: Case) -> bool:
    """Tell whether a basis could not be read: it may be the one."""
    return any(path[:2] in {("document",), ("document", "bases")} for path in case.left_out)
