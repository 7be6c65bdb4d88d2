"""Is a plan that is issued still without its number or its date?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.places import Path
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.ERROR,
    basis="Nghị định 30/2020/NĐ-CP, Điều 15: văn bản ban hành có số và thời gian ban hành",
    summary=Text("Kế hoạch đã ban hành mà chưa có số hoặc ngày", "A plan is issued without its number or its date"),
    why=Text(
        "Văn bản đã ban hành được vào sổ theo số và ngày; thiếu một trong hai thì không viện dẫn được",
        "What is issued is registered by number and date; without either nobody can cite it",
    ),
    bad="""
status: issued
document:
  number:
  date: 27/6/2024
""",
    good="""
status: issued
document:
  number: 15/KH-UBND
  date: 27/6/2024
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    head = case.plan.document
    if case.plan.status != "issued":
        return
    number = head.number
    if number is None:
        yield _missing(case, head.at("number"), Text("số", "number"))
    elif number.style == "state" and number.number is None:
        yield rule.finding(
            head.at("number"),
            vi=f"kế hoạch ghi là đã ban hành (status: issued), nhưng “{number}” chưa có số đứng trước ký hiệu",
            en=f"the plan says that it is issued (status: issued), but “{number}” has no number before its symbol",
            related=[related(case.plan.at("status"), vi="status ở đây", en="the status is here")],
        )
    if head.date is None:
        yield _missing(case, head.at("date"), Text("ngày ban hành", "date of issue"))


def _missing(case: Case, at: Path, what: Text) -> Finding:
    """Say it at the field where it is begun, else where the plan says that it is issued."""
    status = case.plan.at("status")
    is_begun = case.plan.is_undecided(at) or at in case.left_out
    return rule.finding(
        at if is_begun else status,
        vi=f"kế hoạch ghi là đã ban hành (status: issued) nhưng chưa có {what.vi}; ghi ở document.{at[-1]}",
        en=f"the plan says that it is issued (status: issued) but has no {what.en}; it goes into document.{at[-1]}",
        related=[related(status, vi="status ở đây", en="the status is here")] if is_begun else [],
    )
