"""Does a plan that costs money not say where the money comes from?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.planning.funding import is_stated, speaks_of_money
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.WARNING,
    basis="Kế hoạch 4639 có việc dự trù kinh phí mà không nêu nguồn kinh phí; Thông tư 40/2017/TT-BTC về chi hội nghị",
    summary=Text("Chưa nêu nguồn kinh phí", "It is not said where the money comes from"),
    why=Text(
        "Không nêu nguồn thì kế toán không có căn cứ chi, và đơn vị được giao dự trù không biết định mức nào áp dụng",
        "Without a source nothing can be paid, and who draws up the estimate does not know which rates apply",
    ),
    bad="""
tasks:
  - {unit: Phòng Nội vụ, text: Dự trù kinh phí tổ chức Hội nghị, makes: budget}
""",
    good="""
budget:
  source: Ngân sách quận năm 2024
tasks:
  - {unit: Phòng Nội vụ, text: Dự trù kinh phí tổ chức Hội nghị, makes: budget}
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    places = tuple(speaks_of_money(case.plan))
    if not places or is_stated(case.plan) or case.plan.budget.at("source") in case.left_out:
        return
    first, *others = places
    yield rule.finding(
        first,
        vi="kế hoạch chưa nêu nguồn kinh phí; ghi ở budget.source, ví dụ: Ngân sách quận năm 2024",
        en="the plan does not say where the money comes from; it goes into budget.source, such as: Ngân sách quận năm 2024",
        related=[related(at, vi="ở đây có nói đến kinh phí", en="money is spoken of here") for at in others],
    )
