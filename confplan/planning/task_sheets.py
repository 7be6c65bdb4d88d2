"""Who has what to do, body by body, and how near each deadline is"""

from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import Literal

from confplan.folding import same
from confplan.frozen import frozen
from confplan.model.plan import Plan
from confplan.planning.assignments import Assignment, assignments
from confplan.planning.deadlines import Deadline

SOON = 7  # days
Role = Literal["owner", "partner", "through"]
Standing = Literal["past", "soon", "later", "undated"]
NEAREST_FIRST: tuple[Standing, ...] = ("past", "soon", "later", "undated")


@frozen
class Share:
    """A body's part in one thing: it does it, works on it with others, or passes it on"""

    assignment: Assignment
    role: Role


@frozen
class TaskSheet:
    """All that one body has to do with, in the order of the plan; a body of None stands for what nobody is named for"""

    unit: str | None
    shares: tuple[Share, ...]


@lru_cache(maxsize=8)
def task_sheets(plan: Plan) -> tuple[TaskSheet, ...]:
    """Return a sheet for each body in the order in which the plan charges them; those that only help come last."""
    found: dict[str, tuple[str | None, dict[int, Share]]] = {}
    for name, share in sorted(_shares(plan), key=lambda one: one[1].role != "owner"):
        _, shares = found.setdefault(same(name or ""), (name, {}))
        shares.setdefault(share.assignment.number, share)
    return tuple(TaskSheet(name, tuple(shares[number] for number in sorted(shares))) for name, shares in found.values())


def _shares(plan: Plan) -> Iterator[tuple[str | None, Share]]:
    for one in assignments(plan):
        yield from ((name, Share(one, "owner")) for name in one.owners or (None,))
        yield from ((name, Share(one, "partner")) for name in one.partners)
        yield from ((name, Share(one, "through")) for name in one.through)


def set_sheets(plan: Plan) -> tuple[TaskSheet, ...]:
    """Return a sheet for each name that means several bodies, with what the plan charges them with together."""
    found: dict[str, tuple[str, list[Share]]] = {}
    for one in assignments(plan):
        if one.unit and len(one.owners) > 1:
            found.setdefault(same(one.unit), (one.unit, []))[1].append(Share(one, "owner"))
    return tuple(TaskSheet(name, tuple(shares)) for name, shares in found.values())


def standing(deadline: Deadline | None, today: date) -> Standing:
    """Tell whether the last day is over, is within a week, or is farther off."""
    if deadline is None:
        return "undated"
    days = (deadline.day - today).days
    return "past" if days < 0 else "soon" if days <= SOON else "later"


def by_deadline(several: tuple[Assignment, ...]) -> tuple[Assignment, ...]:
    """Return them by their last day, those without one at the end, else in the order of the plan."""
    return tuple(sorted(several, key=lambda one: (one.deadline.day if one.deadline else date.max, one.number)))
