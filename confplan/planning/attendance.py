"""Who will be in the hall: the bodies that are invited, and the hosts"""

from functools import lru_cache
from typing import Literal

from confplan.folding import same
from confplan.frozen import frozen
from confplan.model.delegates import Group
from confplan.model.plan import Plan
from confplan.planning.directory import Body, directory, members
from confplan.planning.references import is_body, is_post

Presence = Literal["invited", "absent", "unknown"]


@frozen
class Attendance:
    """The bodies, and the words of the groups; `complete`: every group of delegates says whom it means"""

    plan: Plan
    bodies: tuple[Body, ...]
    texts: tuple[str, ...]
    complete: bool

    def of(self, name: str) -> Presence:
        """Tell whether a body, or the body of a post, is there: itself, one of its parts, or what it is a part of."""
        units = directory(self.plan)
        if not is_body(self.plan, name) and not is_post(self.plan, name):
            return "unknown"
        if any(same(name) in same(text) for text in self.texts):
            return "invited"
        found = [body for one in members(self.plan, name) if (body := units.find(one) or units.post(one))]
        if not found:
            return "unknown"
        return "invited" if all(self._has(body) for body in found) else "absent"

    def _has(self, body: Body) -> bool:
        if any(same(one.unit.of or "") == same(body.name) for one in self.bodies):
            return True
        seen: set[str] = set()
        above: Body | None = body
        while above and above.name not in seen:
            if any(_is(invited, above) for invited in self.bodies):
                return True
            seen.add(above.name)
            above = directory(self.plan).find(above.unit.of or "")
        return False


@lru_cache(maxsize=8)
def attendance(plan: Plan) -> Attendance:
    """Return who is invited by the groups of delegates; the hosts are there without being invited."""
    units = directory(plan)
    lines = [*plan.conference.hosts, *(name for group in plan.delegates for name in _names(group))]
    names = [name for line in lines for name in (line, *members(plan, line))]
    bodies = [body for name in names if (body := units.find(name))]
    texts = [text for group in plan.delegates for text in (group.name, group.text) if text]
    return Attendance(plan, tuple(bodies), tuple(texts), all(_says_whom(plan, group) for group in plan.delegates))


def _names(group: Group) -> tuple[str, ...]:
    """Return the bodies of a group: those that it lists, or the one that its whole line names."""
    return group.units or tuple(filter(None, (group.name, group.text)))


def _says_whom(plan: Plan, group: Group) -> bool:
    return bool(group.source or group.titles) or any(directory(plan).find(name) for name in _names(group))


def _is(invited: Body, body: Body) -> bool:
    """Tell whether who is invited is the body, or all or one of a list's units that it names."""
    if same(invited.name) == same(body.name):
        return True
    return invited.unit.name == body.unit.name and (invited.entry is None or body.entry is None)
