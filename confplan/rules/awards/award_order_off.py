"""Is an award given before a higher one?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.planning.giving import Given, given, rank
from confplan.planning.timing import timetable
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.WARNING,
    basis="Nghị định 98/2023/NĐ-CP, chương III: trao thưởng từ thứ bậc cao đến thứ bậc thấp",
    summary=Text("Thứ tự trao thưởng chưa từ cao xuống thấp", "Awards are not given from high to low"),
    why=Text(
        "Hình thức khen cao hơn trao trước; cùng một hình thức thì tập thể trước, cá nhân sau (theo thông lệ, chỉ ghi chú)",
        "The higher award is given first; of one award collectives come before individuals (by custom, so only a note)",
    ),
    bad="""
agenda:
  - {title: Trao thưởng, gives: [giay-khen, bang-khen]}
awards:
  - {id: bang-khen, name: Bằng khen Thành phố}
  - {id: giay-khen, name: Giấy khen của Ủy ban nhân dân quận}
""",
    good="""
agenda:
  - {title: Trao thưởng, gives: [bang-khen, giay-khen]}
awards:
  - {id: bang-khen, name: Bằng khen Thành phố}
  - {id: giay-khen, name: Giấy khen của Ủy ban nhân dân quận}
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    earlier: list[Given] = []
    for one in given(case.plan, timetable(case.plan, case.profile)):
        before = [other for other in earlier if other.day == one.day]
        lower = next((other for other in before if rank(one.award).is_above(rank(other.award))), None)
        single = next((other for other in before if _is_equal_for_a_collective(one, other)), None)
        if lower:
            yield _too_late(one, lower)
        elif single:
            yield _after_individuals(one, single)
        earlier.append(one)


def _is_equal_for_a_collective(one: Given, other: Given) -> bool:
    return rank(one.award).is_equal_for_a_collective(rank(other.award))


def _too_late(one: Given, lower: Given) -> Finding:
    return rule.finding(
        one.at,
        vi=f"“{one.award.name}” được trao sau “{lower.award.name}”, là hình thức thấp hơn; trao từ cao xuống thấp",
        en=f"“{one.award.name}” is given after “{lower.award.name}”, which is the lower award; the higher is given first",
        related=[related(lower.at, vi="được trao trước ở đây", en="given earlier, here")],
    )


def _after_individuals(one: Given, single: Given) -> Finding:
    return rule.finding(
        one.at,
        vi=f"“{one.award.name}” (tập thể) được trao sau “{single.award.name}” (cá nhân); thông lệ là tập thể trước",
        en=f"“{one.award.name}” (collectives) is given after “{single.award.name}” (individuals); the custom is collectives first",
        severity=Severity.NOTE,
        related=[related(single.at, vi="cá nhân ở đây", en="the individuals, here")],
    )
