"""Which bodies a name charges with something: the body itself, the members of a set, or that of each ward"""

from collections.abc import Iterable

from confplan.folding import same
from confplan.model.plan import Plan
from confplan.planning.directory import directory, joint_name, members
from confplan.planning.references import ONCE_IN_ALL


def charged(plan: Plan, unit: str | None, each: str | None = None) -> tuple[str, ...]:
    """Return the bodies' full names, each once; no name charges nobody, and a set whose members are not known yet stands for itself.

    `each` is the list for whose entries the duty stands: of a unit that is declared once for all, or of one that the
    plan does not declare, it makes one body an entry.
    """
    if not unit:
        return ()
    return _once(name for member in members(plan, unit) for name in _each(plan, member, each))


def _each(plan: Plan, name: str, each: str | None) -> tuple[str, ...]:
    body = directory(plan).find(name)
    if body and body.entry is None and body.unit.each:
        entries = plan.lists.get(body.unit.each, ())
        return tuple(joint_name(body.unit.name, body.unit.each, entry.name) for entry in entries) or (body.name,)
    if body is None and each and each != ONCE_IN_ALL:
        return tuple(joint_name(name, each, entry.name) for entry in plan.lists.get(each, ())) or (name,)
    return (body.name if body else name,)


def _once(names: Iterable[str]) -> tuple[str, ...]:
    found: dict[str, str] = {}
    for name in names:
        found.setdefault(same(name), name)
    return tuple(found.values())
