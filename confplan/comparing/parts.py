"""What changed between two plans: parts that are new, gone or moved, and the fields of those that stayed"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace

from confplan.comparing.change import Change, Detail, Kind, Nothing, Spot
from confplan.comparing.fields import Both
from confplan.comparing.fields import changes as of_fields
from confplan.comparing.labels import identity, kin, label, recognised
from confplan.comparing.order import moved
from confplan.comparing.pairing import Candidate, pairs
from confplan.comparing.values import Side
from confplan.frozen import frozen
from confplan.model.node import Node
from confplan.model.plan import Plan
from confplan.model.shape import Form, shape
from confplan.places import Path
from confplan.planning.parts import parts

_ORDERED = frozenset({"Item", "Block", "Task", "Group", "Basis", "Recipient", "OutlinePart", "BudgetLine"})
_Pool = tuple[str, Path]
_Pairs = Mapping[Path, Path]


@frozen
class Matched:
    """Which entry of the old plan is which of the new, by their paths, in the order of the new plan"""

    old: Side
    new: Side
    pairs: tuple[tuple[Node, Node], ...]
    forth: Mapping[Path, Path]

    def is_new(self, path: Path) -> bool:
        return path not in self.forth.values()


def matched(old: Side, new: Side) -> Matched:
    """Return the entries of all lists that are the same, wherever in their section they stand now."""
    left, right = _pools(old), _pools(new)
    found = [(one.thing, other.thing) for pool in right for one, other in pairs(left.get(pool, []), right[pool])]
    return Matched(old, new, tuple(found), {one.path: other.path for one, other in found})


def changes(both: Matched) -> tuple[Change, ...]:
    """Return everything that changed, in the order of the plan."""
    top = Both(both.old.plan, both.new.plan)
    found = [*of_fields(both.old, both.new, top, Change(kind=Kind.CHANGED, section="", part="Plan"))]
    for one, other in both.pairs:
        found += of_fields(both.old, both.new, Both(one, other), _about(both, one, other))
    found += _moves(both)
    found += _gone(both.old, both.forth, Kind.REMOVED)
    found += _gone(both.new, {there: here for here, there in both.forth.items()}, Kind.ADDED)
    order = [*shape(type(both.new.plan))]
    named = [replace(one, section=_section(one)) if not one.section else one for one in found]
    return tuple(sorted(named, key=lambda one: (order.index(one.section), _place(one))))


def _section(change: Change) -> str:
    at = change.new_at or change.old_at
    return str(at[0]) if at else ""


def _place(change: Change) -> list[tuple[int, str]]:
    """Return where a change stands: entries as they are written, fields in the order of the format."""
    node: type[Node] | None = Plan
    found: list[tuple[int, str]] = []
    for step in change.new_at or change.old_at or ():
        slots = [*shape(node)] if node else []
        if isinstance(step, int):
            found.append((step, ""))
        elif node and step in slots:
            found.append((slots.index(step), ""))
            node = shape(node)[step].node
        else:
            found.append((-1, step))
    return found


def _pools(side: Side) -> dict[_Pool, list[Candidate[Node]]]:
    """Return the entries of all lists by what they can be mistaken for: those of one class in one section or list."""
    found: dict[_Pool, list[Candidate[Node]]] = defaultdict(list)
    by_path = parts(side.plan).by_path
    for path, node in by_path.items():
        if path and isinstance(path[-1], int):
            above = _above(by_path, path)
            pool = (type(node).__name__, path[:2] if path[0] == "lists" else path[:1])
            owner = recognised(above) if above else ""
            found[pool].append(Candidate(node, recognised(node), identity(node), kin(node), owner, path[-1]))
    return found


def _above(by_path: Mapping[Path, Node], path: Path) -> Node | None:
    """Return the entry in whose list the path stands; None where it is a section's."""
    above = path[:-2]
    return by_path.get(above) if above and isinstance(above[-1], int) else None


def _about(both: Matched, one: Node, other: Node) -> Change:
    return Change(
        kind=Kind.CHANGED,
        section=str(other.path[0]),
        part=type(other).__name__,
        was=label(both.old.plan, one),
        now=label(both.new.plan, other),
        of=_owner(both.new, other) or _owner(both.old, one),
        old_at=one.path,
        new_at=other.path,
    )


def _owner(side: Side, node: Node) -> str:
    """Return what holds the entry: the unit of a task, the section of a paper, the name of a list."""
    if node.path[0] == "lists":
        return str(node.path[1])
    above = _above(parts(side.plan).by_path, node.path)
    return label(side.plan, above) if above else ""


def _moves(both: Matched) -> Iterator[Change]:
    """Tell what stands elsewhere: in another section, or otherwise among those that stayed with it."""
    families: dict[tuple[Path, Path], list[tuple[Node, Node]]] = defaultdict(list)
    for one, other in both.pairs:
        if type(other).__name__ in _ORDERED:
            families[one.path[:-1], other.path[:-1]].append((one, other))
    for (was, now), members in families.items():
        if not _is_same_list(both.forth, was, now):
            yield from (_move(both, one, other) for one, other in members)
            continue
        places = [(int(one.path[-1]), int(other.path[-1])) for one, other in members]
        names = [(recognised(one), recognised(other)) for one, other in members]
        yield from (_move(both, *members[index]) for index in sorted(moved(places, names)))


def _is_same_list(forth: _Pairs, was: Path, now: Path) -> bool:
    """Tell whether two lists belong to the same section, or to entries that are the same."""
    above = was[:-1]
    in_entry = bool(above) and isinstance(above[-1], int)
    return forth.get(above, None if in_entry else above) == now[:-1] and was[-1] == now[-1]


def _move(both: Matched, one: Node, other: Node) -> Change:
    return replace(_about(both, one, other), kind=Kind.MOVED, old=_spot(both.old, one), new=_spot(both.new, other))


def _spot(side: Side, node: Node) -> Spot:
    by_path = parts(side.plan).by_path
    place = int(node.path[-1])
    before = by_path.get((*node.path[:-1], place - 1))
    return Spot(place + 1, label(side.plan, before) if before else "", _owner(side, node))


def _gone(side: Side, stayed: _Pairs, kind: Kind) -> Iterator[Change]:
    """Tell the entries that the other plan lacks; what they hold goes with them."""
    by_path = parts(side.plan).by_path
    for path, node in by_path.items():
        if not path or not isinstance(path[-1], int) or path in stayed:
            continue
        above = _above(by_path, path)
        if above is not None and above.path not in stayed:
            continue
        is_new = kind is Kind.ADDED
        details = tuple(_details(side, node))
        called, at = label(side.plan, node), node.path
        yield Change(
            kind=kind,
            section=str(path[0]),
            part=type(node).__name__,
            was="" if is_new else called,
            now=called if is_new else "",
            of=_owner(side, node),
            old=Nothing.ABSENT if is_new else details,
            new=details if is_new else Nothing.ABSENT,
            old_at=None if is_new else at,
            new_at=at if is_new else None,
        )


def _details(side: Side, node: Node) -> Iterator[Detail]:
    """Yield what is written of an entry, as if each field had been added."""
    nothing = Change(kind=Kind.ADDED, section="", part=type(node).__name__)
    for one in of_fields(side, side, Both(None, node), nothing):
        if not isinstance(one.new, Spot) and one.field != "id":
            yield Detail(one.field, one.new, one.name)
    for slot in shape(type(node)).values():
        inside = getattr(node, slot.name)
        if slot.form is Form.NODES and inside:
            yield Detail(slot.key, tuple(label(side.plan, one) for one in inside))
