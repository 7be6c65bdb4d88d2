"""Is the money of an award its factor times the base salary on the day of the decision?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.model.preparations import Award
from confplan.model.scalars import Money
from confplan.planning.calendar import printed
from confplan.planning.norms_wanted import where_to_fill
from confplan.planning.reward import Basis, basis, salary_of
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.ERROR,
    basis="Nghị định hướng dẫn Luật Thi đua, khen thưởng: hệ số × lương cơ sở vào ngày quyết định, làm tròn đến chục nghìn đồng",
    summary=Text("Tiền thưởng tính chưa đúng", "The money of an award is not right"),
    why=Text(
        "Tiền thưởng theo lương cơ sở đang có hiệu lực vào ngày quyết định, không phải ngày trao",
        "The reward follows the base salary in force on the day of the decision, not on that of the ceremony",
    ),
    bad="""
awards:
  - name: Giấy khen của Ủy ban nhân dân quận
    for: individual
    decision: {number: 120/QĐ-UBND, date: 28/6/2024}
    amount: 702.000 đ
""",
    good="""
profile:
  figures: {award-factor-giay-khen-huyen: "0,3"}
awards:
  - name: Giấy khen của Ủy ban nhân dân quận
    for: individual
    decision: {number: 120/QĐ-UBND, date: 28/6/2024}
    amount: 540.000 đ
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    wanting: dict[tuple[str, ...], list[Award]] = {}
    for award in case.plan.awards:
        found = basis(award, case.profile) if award.amount else None
        if found is None or award.amount is None:
            continue
        right = found.amounts
        other = salary_of(award.amount.dong, int(found.salary.value)) if found.salary.value else None
        if right:
            if award.amount.dong not in right:
                yield _off(award, award.amount, found, right[0], other)
        elif other:
            yield _off(award, award.amount, found, None, other)
        else:
            wanting.setdefault(found.unknown, []).append(award)
    for names, awards in wanting.items():
        text = where_to_fill(case.profile, names)
        yield rule.finding(
            awards[0].at("amount"),
            vi=f"chưa đối chiếu được tiền thưởng: {text.vi}",
            en=f"the reward cannot be compared: {text.en}",
            severity=Severity.NOTE,
            related=[related(one.at("amount"), vi=one.name, en=one.name) for one in awards[1:]],
        )


def _off(award: Award, amount: Money, found: Basis, right: int | None, other: tuple[int, str] | None) -> Finding:
    decision = award.decision
    day = printed(decision.date.date) if decision and decision.date else ""
    how = _how(found, right)
    like = _like(other)
    return rule.finding(
        award.at("amount"),
        vi=f"“{award.name}” ghi {amount}{like.vi}; quyết định ngày {day} tính theo lương cơ sở {found.salary.printed}"
        f"{found.salary.cited}{how.vi}",
        en=f"“{award.name}” has {amount}{like.en}; a decision of {day} follows the base salary of {found.salary.printed}"
        f"{found.salary.cited}{how.en}",
        severity=None if right else Severity.WARNING,
        related=[related(award.decision.at("date"), vi="ngày của quyết định", en="the day of the decision")]
        if award.decision
        else [],
    )


def _how(found: Basis, right: int | None) -> Text:
    if right is None:
        return Text("", "")
    times = f" × {found.times.printed}" if found.times else ""
    told = f"{found.factor.printed} × {found.salary.printed}{times}"
    return Text(f": {told} là {Money(dong=right)}", f": {told} is {Money(dong=right)}")


def _like(other: tuple[int, str] | None) -> Text:
    if other is None:
        return Text("", "")
    salary, source = Money(dong=other[0]), other[1]
    return Text(
        f", bội số của lương cơ sở {salary} ({source})",
        f", a multiple of the base salary of {salary} ({source})",
    )
