"""Rows that a plan without an estimate implies: what its tasks make or speak of, drinks, and the rewards of its awards"""

from collections.abc import Iterator

from confplan.findings import Text
from confplan.folding import same
from confplan.model.plan import Plan
from confplan.model.preparations import Award
from confplan.planning.assignments import Assignment, assignments
from confplan.planning.award_waves import winner_count
from confplan.planning.estimate import counted
from confplan.planning.estimate_values import EstimateRow, own
from confplan.planning.quotas import shortened
from confplan.planning.reward import SALARY, basis, factor_name
from confplan.profiles import Norm, Profile
from confplan.profiles.costs import Suggested, suggested

UNITS = {"collective": "tập thể", "individual": "người", None: None}
PAYER = Text("do cơ quan ra quyết định khen thưởng chi trả", "paid by the body that decides on the award")


def suggested_rows(plan: Plan, profile: Profile) -> tuple[EstimateRow, ...]:
    """Return the rows in the order of the table of costs, then those of awards; a price only where it is known."""
    costs = [(cost, why) for cost in suggested() if (why := _why(cost, plan)) is not None]
    found = [_row(number, cost, why, plan, profile) for number, (cost, why) in enumerate(costs, 1)]
    return (*found, *_rewards(plan, profile, len(found)))


def _why(cost: Suggested, plan: Plan) -> Text | None:
    """Return why a cost is proposed: the words of the first task that implies it; None where nothing does."""
    if not (cost.words or cost.makes):
        return Text(cost.source, cost.source) if plan.conference.expected or plan.delegates else None
    task = next((one for one in assignments(plan) if one.source == "task" and _implies(one, cost)), None)
    return Text(f"theo việc “{shortened(task.words)}”", f"from the task “{shortened(task.words)}”") if task else None


def _implies(task: Assignment, cost: Suggested) -> bool:
    made = {same(name) for name in task.makes}
    return bool(made & set(cost.makes)) or any(word in same(task.words) for word in cost.words)


def _row(number: int, cost: Suggested, why: Text, plan: Plan, profile: Profile) -> EstimateRow:
    found = counted(plan, cost.per) if cost.per else None
    norm = profile.norm(cost.norm) if cost.norm else None
    price = norm.value if norm and norm.kind == "money" else None
    return EstimateRow(
        number=number,
        at=plan.budget.at("lines"),
        text=cost.text,
        unit=cost.unit,
        figure=cost.per,
        quantity=found.number if found else cost.quantity,
        is_approximate=bool(found and found.is_approximate),
        price=price,
        norms=own((norm,)),
        remark=why,
        is_suggested=True,
    )


def _rewards(plan: Plan, profile: Profile, before: int) -> Iterator[EstimateRow]:
    for number, award in enumerate(plan.awards, before + 1):
        is_gift = award.kind == "gift"
        found = counted(plan, award.id) if award.id else None
        yield EstimateRow(
            number=number,
            at=award.path,
            text=award.name[:1].upper() + award.name[1:] if is_gift else f"Tiền thưởng kèm theo {award.name}",
            unit="phần" if is_gift else UNITS[award.recipients],
            figure=award.id,
            quantity=found.number if found else award.listed or winner_count(award),
            is_approximate=bool(found and found.is_approximate),
            price=_reward(award, profile),
            norms=() if is_gift else own(_norms(award, profile)),
            remark=None if is_gift else PAYER,
            is_suggested=True,
        )


def _reward(award: Award, profile: Profile) -> int | None:
    """Return what one of them is given: as written, else as the decrees say, where they leave no choice."""
    if award.amount:
        return award.amount.dong
    found = basis(award, profile)
    return found.amounts[0] if found and len(found.amounts) == 1 else None


def _norms(award: Award, profile: Profile) -> Iterator[Norm | None]:
    name = factor_name(award.name)
    if name is None or award.amount:
        return
    on = profile.on(award.decision.date.date) if award.decision and award.decision.date else None
    if on:
        yield from (on.norm(name), on.norm(SALARY))
