"""Is one thing called by two names, or by another than the decree's?"""

from collections.abc import Iterator, Sequence

from confplan.case import Case
from confplan.findings import Finding, Related, Severity, Text
from confplan.planning.terms import Used, foreign_terms, mixed_terms
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.NOTE,
    basis="Một văn bản gọi một việc bằng một tên; tên loại văn bản theo Nghị định 30/2020/NĐ-CP",
    summary=Text("Tên gọi chưa thống nhất", "Terms are not consistent"),
    why=Text(
        "Hai tên gọi cho một việc thì người được giao không chắc đó là một hay hai việc",
        "Two names for one thing leave those who have to do it unsure whether it is one or two",
    ),
    bad="""
tasks:
  - unit: Phòng Nội vụ
    do:
      - In ấn và phát hành thư mời
""",
    good="""
tasks:
  - unit: Phòng Nội vụ
    do:
      - In ấn và phát hành giấy mời
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    for term in foreign_terms(case.plan):
        first, *rest = term.used
        yield rule.finding(
            first.at,
            vi=f"“{first.words}”: tên loại theo thể thức là “{term.name}” ({term.source})",
            en=f"“{first.words}”: the decree's name for it is “{term.name}” ({term.source})",
            related=_places(rest),
            words=first.words,
        )
    for mixed in mixed_terms(case.plan):
        first, usual = mixed.rare[0], mixed.usual[0]
        yield rule.finding(
            first.at,
            vi=f"“{first.words}” ở đây, “{usual.words}” ở chỗ khác; nên dùng một cách viết",
            en=f"“{first.words}” here, “{usual.words}” elsewhere; one of them will do",
            related=[*_places(mixed.rare[1:]), *_places(mixed.usual[:1])],
            words=first.words,
        )


def _places(used: Sequence[Used]) -> list[Related]:
    return [related(one.at, vi=f"“{one.words}”", en=f"“{one.words}”") for one in used]
