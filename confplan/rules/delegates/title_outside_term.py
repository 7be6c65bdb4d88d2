"""Is a title called by a legal term that does not take it in?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.folding import same
from confplan.model.delegates import Group
from confplan.profiles.wording import Scope, scopes
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.NOTE,
    basis="Nghị định 33/2023/NĐ-CP, Điều 33: ba chức danh người hoạt động không chuyên trách ở thôn, tổ dân phố",
    summary=Text("Tên gọi pháp lý rộng hơn luật", "A legal term is used more widely than the law does"),
    why=Text(
        "Người đọc tính chế độ theo tên gọi: gọi chung cả những chức danh không thuộc diện đó thì dễ hiểu nhầm",
        "Readers derive allowances from the term; used for titles outside it, it misleads",
    ),
    bad="""
conference: {date: 26/7/2024}
delegates:
  - name: Người hoạt động không chuyên trách khu phố
    titles: {Trưởng khu phố: 3, Bí thư Chi đoàn khu phố: 3}
""",
    good="""
conference: {date: 26/7/2024}
delegates:
  - name: Người hoạt động không chuyên trách khu phố
    titles: {Trưởng khu phố: 3, Bí thư Chi bộ khu phố: 3}
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    days = case.plan.conference.date
    for scope in scopes(days[0].date if days else case.today):
        for group in case.plan.delegates:
            if same(scope.term) in same(f"{group.name or ''} {group.text or ''}"):
                yield from _outside(group, scope)


def _outside(group: Group, scope: Scope) -> Iterator[Finding]:
    outside = [title for title in group.titles if not same(title).startswith(tuple(map(same, scope.titles)))]
    if outside:
        names = ", ".join(f"“{title}”" for title in outside)
        yield rule.finding(
            group.at("name" if group.name else "text"),
            vi=f"“{scope.term}” không gồm {names} ({scope.source})",
            en=f"“{scope.term}” does not take in {names} ({scope.source})",
            related=[related(group.at("titles", title), vi=title, en=title) for title in outside],
        )
