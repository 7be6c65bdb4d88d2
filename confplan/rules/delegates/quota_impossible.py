"""Has a ward too few neighbourhoods to send whom the plan asks for?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.model.delegates import Group
from confplan.planning.quotas import entries
from confplan.planning.quotas_spread import need, neighbourhood_word
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.ERROR,
    basis="Kế hoạch 4639, mục II.4: mỗi chức danh ở các khu phố khác nhau, không mời 05 chức danh cùng một khu phố",
    summary=Text("Phường có quá ít khu phố để cử đủ người", "A ward has too few neighbourhoods for its quota"),
    why=Text(
        "Có phường dù chọn thế nào cũng không cử đủ người đúng quy định; nên biết trước khi phát hành giấy mời",
        "Some wards cannot send everybody by the rules, whomever they choose; that should be known before the letters go out",
    ),
    bad="""
delegates:
  - name: Khu phố
    each: phường
    titles: {Bí thư Chi bộ: 3, Trưởng khu phố: 3, Trưởng ban Mặt trận: 3, Chi hội trưởng: 3, Bí thư Chi đoàn: 3}
    same_title: apart
    too_many_from_one: 5
lists:
  phường:
    - {name: phường Hiệp Thành, neighbourhoods: 3}
""",
    good="""
delegates:
  - name: Khu phố
    each: phường
    titles: {Bí thư Chi bộ: 3, Trưởng khu phố: 3, Trưởng ban Mặt trận: 3, Chi hội trưởng: 3, Bí thư Chi đoàn: 3}
    same_title: apart
    too_many_from_one: 5
lists:
  phường:
    - {name: phường Hiệp Thành, neighbourhoods: 4}
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    for group in case.plan.delegates:
        least = need(group)
        if least and least.neighbourhoods is None:
            yield rule.finding(group.at("too_many_from_one"), vi=least.reason.vi, en=least.reason.en)
        elif least:
            yield from _wards(case, group)


def _wards(case: Case, group: Group) -> Iterator[Finding]:
    for entry in entries(case.plan, group) or ():
        word = neighbourhood_word(group, entry)
        least, there = need(group, word), entry.neighbourhood_count
        if least and there is not None and there < (least.neighbourhoods or 0):
            yield rule.finding(
                entry.at("neighbourhoods"),
                vi=f"{entry.name} có {there} {word}, cần ít nhất {least.neighbourhoods}: {least.reason.vi}",
                en=f"{entry.name} has {there} neighbourhoods, at least {least.neighbourhoods} are needed: {least.reason.en}",
                related=[
                    related(
                        group.at("titles" if group.titles else "quota"), vi="số người mời", en="the people invited"
                    ),
                    *(related(group.at(key), vi="giới hạn", en="the limit") for key in least.limits),
                ],
            )
