"""Is a place named that the section `venues` does not have?"""

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
    basis="venues: có mục này thì mọi địa điểm phải được khai",
    summary=Text("Địa điểm không có trong venues", "A place is not declared in venues"),
    why=Text(
        "Tên địa điểm gõ nhầm thì đại biểu đến sai nơi và sức chứa không kiểm tra được",
        "With a mistyped place delegates go astray, and its seats cannot be checked",
    ),
    bad="""
venues:
  - Hội trường A
  - Sân vận động
agenda:
  - {title: Văn nghệ, venue: Sân vận đông}
""",
    good="""
venues:
  - Hội trường A
  - Sân vận động
agenda:
  - {title: Văn nghệ, venue: sân vận động}
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    for mention in mentions(case.plan) if case.plan.venues else ():
        if mention.of is Reference.VENUE and not is_known(case.plan, mention):
            allowed = declared(case.plan, mention.of)
            what = Text(
                f"trong venues không có địa điểm “{mention.written}”", f"venues has no place named “{mention.written}”"
            )
            text = joined(what, suggestion(mention.written, allowed, "venues"))
            fix = replacement(mention.at, mention.written, allowed)
            yield rule.finding(mention.at, vi=text.vi, en=text.en, fix=fix)
