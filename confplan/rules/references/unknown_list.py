"""Does `each` name a list that the plan does not have?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.model.messages import joined
from confplan.model.node import Reference
from confplan.planning.references import declared, is_known, mentions
from confplan.rules.rule import Rule
from confplan.rules.suggesting import replacement, suggestion

rule = Rule(
    module=__name__,
    severity=Severity.ERROR,
    basis="each: tên một danh sách trong lists, hoặc conference (một lần cho cả hội nghị)",
    summary=Text("Danh sách nêu ở each chưa được khai", "The list named by each is not declared"),
    why=Text(
        "Định mức “mỗi phường” chỉ tính được khi biết có bao nhiêu phường",
        "A quota for each ward can be counted only when the wards are known",
    ),
    bad="""
delegates:
  - {text: Khu phố, each: phường, quota: 15}
lists:
  xã: [xã Bà Điểm]
""",
    good="""
delegates:
  - {text: Khu phố, each: phường, quota: 15}
lists:
  phường: [phường Thới An]
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    for mention in mentions(case.plan):
        if mention.of is Reference.LIST and not is_known(case.plan, mention):
            allowed = declared(case.plan, mention.of)
            what = Text(
                f"trong lists không có danh sách “{mention.written}”", f"lists has no list named “{mention.written}”"
            )
            text = joined(what, suggestion(mention.written, allowed, "lists"))
            fix = replacement(mention.at, mention.written, allowed)
            yield rule.finding(mention.at, vi=text.vi, en=text.en, fix=fix)
