"""The lines of the estimate worked out: quantities that the plan counts, norms of the day, sums in whole đồng"""

from functools import lru_cache

from confplan.folding import same
from confplan.frozen import frozen
from confplan.model.budget import BudgetLine
from confplan.model.plan import Plan
from confplan.model.scalars import Count, ScalarError
from confplan.planning.quotas import headcount, totals
from confplan.profiles import Norm, Profile
from confplan.profiles.costs import Cost, costs

DELEGATES = "delegates"
RECEPTION = "guest-reception"
_SOME = "khách mời, khách quý, chủ tọa, chủ trì, chủ tịch đoàn, đoàn chủ tịch, lãnh đạo, ban tổ chức, phục vụ"
OF_SOME = tuple(f" {same(word)} " for word in _SOME.split(", "))  # a line for these is not one for each delegate


@frozen
class Counted:
    """How many the plan counts, and whether that number is only about right"""

    number: int
    is_approximate: bool = False


@frozen
class Line:
    """A line with what follows from it; None where the plan does not say enough.

    `counted` is what the plan counts of that which the line pays for; `norm_name` the figure that limits the price.
    """

    node: BudgetLine
    cost: Cost | None
    counted: Counted | None
    quantity: int | None
    times: int
    price: int | None
    norm_name: str | None
    norm: Norm | None

    @property
    def product(self) -> int | None:
        """Quantity × times × price"""
        return None if self.quantity is None or self.price is None else self.quantity * self.times * self.price

    @property
    def is_approximate(self) -> bool:
        """Whether the quantity is one that the plan itself knows only about"""
        if self.node.quantity:
            return self.node.quantity.hedge.is_approximate
        return self.counted is not None and self.counted.is_approximate

    @property
    def amount(self) -> int | None:
        """The amount as it is written, else as it is worked out"""
        return self.node.amount.dong if self.node.amount else self.product

    @property
    def is_misnamed_reception(self) -> bool:
        """Whether the norm for receiving guests is named for something else"""
        return self.node.norm == RECEPTION and (self.cost is None or self.cost.name != RECEPTION)


@lru_cache(maxsize=8)
def lines(plan: Plan, profile: Profile) -> tuple[Line, ...]:
    """Return all lines of the estimate, in their order."""
    return tuple(_line(node, plan, profile) for node in plan.budget.lines)


def _line(node: BudgetLine, plan: Plan, profile: Profile) -> Line:
    cost = cost_of(node.text)
    per = node.per or (DELEGATES if cost and _is_for_all(cost, _spaced(node.text)) else None)
    found = counted(plan, per) if per else None
    quantity = node.quantity.value if node.quantity else found.number if found and node.per else None
    name = node.norm or (cost.name if cost else None)
    norm = profile.norm(name) if name else None
    own = norm.value if norm and node.norm and norm.kind == "money" else None
    return Line(
        node,
        cost,
        found,
        quantity,
        node.times.value if node.times else 1,
        node.price.dong if node.price else own,
        name if norm else None,
        norm,
    )


def _is_for_all(cost: Cost, words: str) -> bool:
    """Tell whether a line that says no more than its words pays for each delegate."""
    is_said = not cost.everyone or any(word in words for word in cost.everyone)
    return cost.is_per_delegate and is_said and not any(word in words for word in OF_SOME)


def _spaced(text: str) -> str:
    return f" {same(text)} "


def cost_of(text: str) -> Cost | None:
    """Return what a line pays for, by the first words that tell it."""
    words = _spaced(text)
    return next((one for one in costs() if any(word in words for word in one.words)), None)


def counted(plan: Plan, per: str) -> Counted | None:
    """Return how many delegates, people of a group, winners or entries the plan counts; None where it does not."""
    if same(per) == DELEGATES:
        return _delegates(plan)
    for group in plan.delegates:
        if group.id == same(per):
            found = headcount(plan, group)
            return Counted(found.people, found.is_approximate) if found.people is not None else None
    for award in plan.awards:
        if award.id == same(per):
            return Counted(award.listed) if award.listed else _winners(award.winners)
    return Counted(len(plan.lists[per])) if plan.lists.get(per) else None


def countable(plan: Plan) -> tuple[str, ...]:
    """Return every name that `per` takes."""
    ids = (one.id for one in (*plan.delegates, *plan.awards) if one.id)
    return (DELEGATES, *ids, *plan.lists)


def _delegates(plan: Plan) -> Counted | None:
    all_ = totals(plan)
    if all_.expected:
        return Counted(all_.expected.value, all_.expected.hedge.is_approximate)
    return Counted(all_.known, all_.is_approximate) if all_.known and not all_.undecided else None


def _winners(written: str | None) -> Counted | None:
    try:
        count = Count.parse(written) if written else None
    except ScalarError:
        return None
    return Counted(count.value, count.hedge.is_approximate) if count else None


def total(plan: Plan, profile: Profile) -> tuple[int, bool]:
    """Return the sum of the amounts that are known, and whether all are."""
    amounts = [line.amount for line in lines(plan, profile)]
    return sum(one or 0 for one in amounts), None not in amounts
