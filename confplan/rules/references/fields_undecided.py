"""Which fields are begun and still empty?"""

from collections import Counter
from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.places import Path, dotted
from confplan.rules.rule import Rule, related

CHECKS: Path = ("checks",)  # an empty list of exceptions leaves nothing open
REMARK = "note"  # of a line of the budget: nobody has to decide on one

rule = Rule(
    module=__name__,
    severity=Severity.NOTE,
    basis="Ô để trống nghĩa là biết còn thiếu, chưa quyết định",
    summary=Text("Các ô chưa quyết định", "Fields that are not decided"),
    why=Text(
        "Một danh sách những điều còn phải quyết, lấy từ chính kế hoạch; không có gì được điền thay",
        "One list of what remains to be decided, taken from the plan itself; nothing is filled in for it",
    ),
    bad="""
conference:
  name: Hội nghị
  end_by:
""",
    good="""
conference:
  name: Hội nghị
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    fields = [field for field in case.plan.undecided if field != CHECKS and field[-1] != REMARK]
    if fields:
        names = Counter(next(str(step) for step in reversed(field) if isinstance(step, str)) for field in fields)
        listed = ", ".join(f"{name} ({times})" if times > 1 else name for name, times in names.items())
        yield rule.finding(
            fields[0],
            vi=f"{len(fields)} ô chưa quyết định: {listed}",
            en=f"{len(fields)} {'field' if len(fields) == 1 else 'fields'} not decided: {listed}",
            related=[related(field, vi=dotted(field), en=dotted(field)) for field in fields[1:]],
        )
