"""Are the zeros of a long date where the decree puts them?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Fix, Severity, Text
from confplan.planning.values import folded
from confplan.planning.written_dates import MONTH, wrongly_padded
from confplan.rules.rule import Rule

rule = Rule(
    module=__name__,
    severity=Severity.WARNING,
    basis="Nghị định 30/2020/NĐ-CP, Phụ lục I: ngày nhỏ hơn 10 và tháng 1, 2 phải ghi thêm số 0 phía trước",
    summary=Text("Số 0 trong ngày, tháng đặt không đúng chỗ", "The zeros of a date are misplaced"),
    why=Text(
        "Số 0 để không ai viết thêm chữ số vào trước ngày, tháng; từ tháng 3 trở đi không thể viết thêm nên không ghi số 0",
        "The zero keeps anybody from writing a digit in front; from March on none can stand there, so no zero is written",
    ),
    bad="""
document:
  purposes:
    - Hoạt động từ ngày 5 tháng 03 năm 2024
""",
    good="""
document:
  purposes:
    - Hoạt động từ ngày 05 tháng 3 năm 2024
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    for path, text in folded(case.plan).holding((MONTH,)):
        for found in dict.fromkeys(wrongly_padded(text)):
            yield rule.finding(
                path,
                vi=f"“{found.written}” theo thể thức viết là “{found.padded}”",
                en=f"“{found.written}” is by the rules of form “{found.padded}”",
                fix=Fix(path, found.padded, words=found.written),
                words=found.written,
            )
