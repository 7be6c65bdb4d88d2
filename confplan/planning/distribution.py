"""Whom the plan reaches: the units of its recipients, with all that belongs to them"""

from collections.abc import Iterator
from functools import lru_cache

from confplan.folding import same
from confplan.frozen import frozen
from confplan.model.plan import Plan
from confplan.places import Path
from confplan.planning.directory import Body, directory, members


@frozen
class Reach:
    """The units that the recipients' lines name"""

    plan: Plan
    names: frozenset[str]

    def missing(self, unit: str) -> tuple[str, ...]:
        """Return what a name stands for and no line reaches; a name that is not declared is left to another check."""
        if self._reaches(unit):
            return ()
        return tuple(name for name in members(self.plan, unit) if not self._reaches(name))

    def _reaches(self, unit: str) -> bool:
        """By name, as one of a list's units, or as a part of a body that is reached"""
        bodies = list(_upwards(self.plan, unit))
        return not bodies or any({same(body.name), same(body.unit.name)} & self.names for body in bodies)


@lru_cache(maxsize=8)
def reached(plan: Plan) -> Reach:
    """Return whom the recipients' lines reach: the units that a line lists, or the one that the whole line names."""
    lines = [name for line in plan.document.recipients for name in (line.units or (line.text,))]
    names = [name for line in lines for name in (line, *members(plan, line))]
    bodies = [body for name in names if (body := directory(plan).find(name))]
    return Reach(plan, frozenset(same(body.name) for body in bodies))


def unreached_guests(plan: Plan) -> tuple[tuple[str, Path], ...]:
    """Return the bodies that are invited and reached by no recipient's line, each once, with the group that invites.

    A line that only holds the body's name reaches it too (`Đ/c Phó Bí thư Thành ủy`); nobody writes to themselves.
    """
    lines = " | ".join(map(same, (*(line.text for line in plan.document.recipients), plan.document.issuer or "")))
    found: dict[str, Path] = {}
    for group in plan.delegates:
        for name in (name for unit in group.units for name in reached(plan).missing(unit)):
            if not any(word in lines for word in _names(plan, name)):
                found.setdefault(name, group.at("units"))
    return tuple(found.items())


def _names(plan: Plan, name: str) -> list[str]:
    """Return what a body and those to which it belongs are called."""
    return [same(word) for body in _upwards(plan, name) for word in (body.name, *body.unit.also)]


def _upwards(plan: Plan, unit: str) -> Iterator[Body]:
    """Yield the body of that name and those to which it belongs, each once."""
    seen: set[str] = set()
    body = directory(plan).find(unit)
    while body and body.name not in seen:
        yield body
        seen.add(body.name)
        body = directory(plan).find(body.unit.of or "")
