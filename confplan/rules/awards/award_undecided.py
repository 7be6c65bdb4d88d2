"""Is an award not yet decided, or decided only after it is given?"""

from collections.abc import Iterator
from datetime import date

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.model.plan import Plan
from confplan.model.preparations import Award
from confplan.planning.calendar import printed
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.WARNING,
    basis="Kế hoạch 4639, mục II.4 và III.2: trao thưởng theo quyết định khen thưởng",
    summary=Text("Khen thưởng chưa có quyết định", "An award has no decision yet"),
    why=Text(
        "Không có số và ngày quyết định thì chưa thể công bố và trao; quyết định ký sau hội nghị là lỗi; quà tặng không cần quyết định",
        "Without a decision's number and date nothing can be announced or given; a decision after the conference is an error; gifts need none",
    ),
    bad="""
conference: {date: 26/7/2024}
awards:
  - {id: gk, name: Giấy khen, decision: {number: 12/QĐ-UBND, date: 30/7/2024}}
""",
    good="""
conference: {date: 26/7/2024}
awards:
  - {id: gk, name: Giấy khen, decision: {number: 12/QĐ-UBND, date: 15/7/2024}}
  - {id: qua, name: Quà lưu niệm, kind: gift}
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    awards = [one for one in case.plan.awards if one.kind != "gift" and not case.is_unread(*one.path)]
    without = [award for award in awards if not award.decision and not case.plan.is_undecided(award.at("decision"))]
    if without:
        yield _without(without)
    for award in awards:
        yield from _in_part(case.plan, award)
        yield from _too_late(case.plan, award)


def _without(awards: list[Award]) -> Finding:
    first, *others = awards
    names = ", ".join(f"“{award.name}”" for award in awards)
    return rule.finding(
        first.path,
        vi=f"chưa ghi quyết định khen thưởng (decision: số, ngày) của {names}",
        en=f"no decision is written yet (decision: number, date) for {names}",
        related=[related(award.path, vi=award.name, en=award.name) for award in others],
    )


def _in_part(plan: Plan, award: Award) -> Iterator[Finding]:
    """Yield what a decision lacks; a field that is begun and empty is told of with all others."""
    decision = award.decision
    if decision is None:
        return
    fields = (("number", decision.number, Text("số", "number")), ("date", decision.date, Text("ngày", "date")))
    for key, value, called in fields:
        if not value and not plan.is_undecided(decision.at(key)):
            yield rule.finding(
                decision.path,
                vi=f"quyết định khen thưởng “{award.name}” chưa ghi {called.vi} ({key})",
                en=f"the decision on “{award.name}” has no {called.en} yet",
            )


def _too_late(plan: Plan, award: Award) -> Iterator[Finding]:
    decided = award.decision.date if award.decision else None
    last: date | None = max((day.date for day in plan.conference.date), default=None)
    if award.decision and decided and last and decided.date > last:
        yield rule.finding(
            award.decision.at("date"),
            vi=f"quyết định khen thưởng ghi {printed(decided.date)}, sau ngày hội nghị {printed(last)}",
            en=f"the decision is of {printed(decided.date)}, after the conference on {printed(last)}",
            severity=Severity.ERROR,
            related=[related(plan.conference.at("date"), vi="ngày hội nghị", en="the conference's day")],
        )
