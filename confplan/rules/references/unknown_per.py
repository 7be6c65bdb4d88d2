"""Does a line of the estimate count by something that the plan does not count?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.folding import same
from confplan.model.messages import joined
from confplan.planning.estimate import countable
from confplan.rules.rule import Rule
from confplan.rules.suggesting import replacement, suggestion

rule = Rule(
    module=__name__,
    severity=Severity.ERROR,
    basis="budget: per nêu delegates, id của một thành phần đại biểu hay khoản khen thưởng, hoặc tên một danh sách",
    summary=Text("Dòng dự toán tính theo tên không có", "A line of the estimate counts by an unknown name"),
    why=Text(
        "Không biết đếm theo gì thì dòng dự toán không có số lượng, và tổng cộng thiếu dòng ấy",
        "Where it is not known what to count, the line has no quantity, and the total lacks it",
    ),
    bad="""
budget:
  lines:
    - {text: Nước uống, per: delegate, price: 5.000 đ}
""",
    good="""
budget:
  lines:
    - {text: Nước uống, per: delegates, price: 5.000 đ}
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    for line in case.plan.budget.lines:
        allowed = countable(case.plan)
        if line.per and same(line.per) not in map(same, allowed):
            what = Text(
                f"không có thành phần, khoản khen thưởng hay danh sách “{line.per}”",
                f"there is no group, award or list “{line.per}”",
            )
            text = joined(what, suggestion(line.per, allowed, "lists"))
            fix = replacement(line.at("per"), line.per, allowed)
            yield rule.finding(line.at("per"), vi=text.vi, en=text.en, fix=fix)
