"""Who will be in the hall: the bodies that are invited, and the hosts"""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Literal

from confplan.folding import NOT_ALPHANUMERIC, same
from confplan.frozen import frozen
from confplan.model.delegates import Group
from confplan.model.plan import Plan
from confplan.planning.directory import Body, directory, members
from confplan.planning.references import is_body, is_post

Presence = Literal["invited", "absent", "unknown"]


@frozen(kw_only=True)
class Attendance:
    """The lines of the groups by their words and the names of the bodies, all folded

    `complete` tells that every group of delegates says whom it means. `above` are the bodies of which one that is invited is a part; `wholes` the units of a list that are invited all
    together, `units` those of which all or some are.
    """

    lines: Mapping[str, Sequence[str]]
    names: frozenset[str]
    above: frozenset[str]
    wholes: frozenset[str]
    units: frozenset[str]
    complete: bool

    def has(self, body: Body) -> bool:
        """Tell whether the body itself is invited, or all or one of a list's units that it names."""
        units = self.units if body.entry is None else self.wholes
        return same(body.name) in self.names or body.unit.name in units

    def mentions(self, name: str) -> bool:
        """Tell whether a group's line holds the words of a name; only lines that have its rarest one are looked at."""
        wanted = _words(name)
        lines = min((self.lines.get(word, ()) for word in wanted.split()), key=len, default=())
        return any(wanted in line for line in lines)


@lru_cache(maxsize=8)
def attendance(plan: Plan) -> Attendance:
    """Return who is invited by the groups of delegates; the hosts are there without being invited."""
    units = directory(plan)
    lines = [*plan.conference.hosts, *(name for group in plan.delegates for name in _names(group))]
    names = [name for line in lines for name in (line, *members(plan, line))]
    bodies = [body for name in names if (body := units.find(name))]
    texts = [text for group in plan.delegates for text in (group.name, group.text) if text]
    return Attendance(
        lines=_by_word(texts),
        names=frozenset(same(one.name) for one in bodies),
        above=frozenset(same(one.unit.of) for one in bodies if one.unit.of),
        wholes=frozenset(one.unit.name for one in bodies if one.entry is None),
        units=frozenset(one.unit.name for one in bodies),
        complete=all(_says_whom(plan, group) for group in plan.delegates),
    )


@lru_cache(maxsize=4096)  # a body speaks at many items
def presence(plan: Plan, name: str) -> Presence:
    """Tell whether a body, or the body of a post, is there: itself, one of its parts, or what it is a part of."""
    if not is_body(plan, name) and not is_post(plan, name):
        return "unknown"
    if attendance(plan).mentions(name):
        return "invited"
    units = directory(plan)
    found = [body for one in members(plan, name) if (body := units.find(one) or units.post(one))]
    if not found:
        return "unknown"
    return "invited" if all(_is_there(plan, body) for body in found) else "absent"


def _is_there(plan: Plan, body: Body) -> bool:
    there = attendance(plan)
    if same(body.name) in there.above:
        return True
    seen: set[str] = set()
    above: Body | None = body
    while above and above.name not in seen:
        if there.has(above):
            return True
        seen.add(above.name)
        above = directory(plan).find(above.unit.of or "")
    return False


def _words(text: str) -> str:
    """Return the words of a text with a space on each side."""
    return f" {NOT_ALPHANUMERIC.sub(' ', same(text)).strip()} "


def _by_word(texts: Iterable[str]) -> Mapping[str, Sequence[str]]:
    lines: dict[str, list[str]] = {}
    for line in dict.fromkeys(map(_words, texts)):
        for word in set(line.split()):
            lines.setdefault(word, []).append(line)
    return lines


def _names(group: Group) -> tuple[str, ...]:
    """Return the bodies of a group: those that it lists, or the one that its whole line names."""
    return group.units or tuple(filter(None, (group.name, group.text)))


def _says_whom(plan: Plan, group: Group) -> bool:
    return bool(group.source or group.titles) or any(directory(plan).find(name) for name in _names(group))
