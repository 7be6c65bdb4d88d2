"""Do two parts of the plan have the same id?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.model.node import Identified
from confplan.planning.references import identified
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.ERROR,
    basis="id: duy nhất trong cả kế hoạch, để phim.minutes là địa chỉ dùng được ở mọi nơi",
    summary=Text("Hai mục có cùng một id", "Two parts have the same id"),
    why=Text(
        "Khi hai mục cùng id thì không biết nơi khác đang nhắc tới mục nào",
        "With one id for two parts nobody can tell which of them is meant elsewhere",
    ),
    bad="""
agenda:
  - {id: phim, title: Chiếu phim tư liệu}
awards:
  - {id: phim, name: Giải phim hay}
""",
    good="""
agenda:
  - {id: phim, title: Chiếu phim tư liệu}
awards:
  - {id: giai-phim, name: Giải phim hay}
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    first: dict[str, Identified] = {}
    for part in identified(case.plan):
        earlier = first.setdefault(part.id or "", part)
        if earlier is not part:
            yield rule.finding(
                part.at("id"),
                vi=f"id “{part.id}” đã dùng cho một mục khác; mỗi id chỉ dùng một lần trong cả kế hoạch",
                en=f"the id “{part.id}” is taken by another part; an id is used once in the whole plan",
                related=[related(earlier.at("id"), vi="id này dùng lần đầu ở đây", en="the id is first used here")],
            )
