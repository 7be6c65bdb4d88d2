"""What changed in the fields of one part: also in the parts that it holds as fields (its venue, its cues)"""

from collections.abc import Iterator
from dataclasses import replace

from confplan.comparing.change import Change, Kind, Nothing, Value
from confplan.comparing.labels import label
from confplan.comparing.pairing import Candidate, pairs
from confplan.comparing.values import Held, Line, Side, held, is_untouched, named, sentences
from confplan.frozen import frozen
from confplan.model.node import Node
from confplan.model.shape import Form, Slot, shape

_WITHOUT_PARTS = frozenset({Form.VALUE, Form.TEXTS, Form.VALUE_MAP})


@frozen
class Both:
    """A part in both plans; one of the two may lack it"""

    old: Node | None
    new: Node | None

    @property
    def part(self) -> type[Node]:
        return type(self.new or self.old or Node())

    def field(self, slot: Slot) -> "Both":
        """Return a part that both hold as a field, but not one that is declared elsewhere and told there."""
        return Both(_own(self.old, slot), _own(self.new, slot))


def changes(old: Side, new: Side, both: Both, about: Change) -> Iterator[Change]:
    """Yield what differs; `about` names the section, and the part that people know."""
    for slot in shape(both.part).values():
        if slot.form in _WITHOUT_PARTS and is_untouched(old, new, (both.old, both.new), slot):
            continue
        match slot.form:
            case Form.VALUE:
                yield from _value(old, new, both, slot, about)
            case Form.TEXTS if slot.is_prose:
                yield from _sentences(old, new, both, slot, about)
            case Form.TEXTS:
                yield from _value(old, new, both, slot, about)
            case Form.VALUE_MAP:
                yield from _table(old, new, both, slot, about)
            case Form.NODE:
                yield from _node(old, new, both, slot, about)
            case Form.NODE_MAP:
                yield from _nodes(old, new, both, slot, about)
    if both.part.free:
        columns = Slot("", both.part.free, Form.VALUE_MAP, None, is_prose=False, refers=None, is_choice=False, has_default=False)  # fmt: skip
        yield from _table(old, new, both, columns, about)


def _value(old: Side, new: Side, both: Both, slot: Slot, about: Change) -> Iterator[Change]:
    yield from _told(held(old, both.old, slot), held(new, both.new, slot), _at(about, both, slot))


def _at(about: Change, both: Both, slot: Slot) -> Change:
    return replace(about, kind=Kind.CHANGED, part=both.part.__name__, field=slot.key)


def _told(old: Held | Line, new: Held | Line, about: Change) -> Iterator[Change]:
    """A sentence whose holes alone are written otherwise is shown as it is written."""
    if old.written == new.written:
        return
    shown = (old.shown, new.shown)
    if old.shown == new.shown and Nothing.PRIVATE not in shown:
        shown = (old.written, new.written)
    yield replace(about, old=shown[0], new=shown[1], old_at=old.at, new_at=new.at)


def _sentences(old: Side, new: Side, both: Both, slot: Slot, about: Change) -> Iterator[Change]:
    """Tell each sentence of a list by itself, at the place of the list where it is new or gone."""
    left, right = sentences(old, both.old, slot), sentences(new, both.new, slot)
    found = pairs(_candidates(left), _candidates(right))
    taken = {id(one.thing) for pair in found for one in pair}
    at = _at(about, both, slot)
    for one, other in found:
        yield from _told(one.thing, other.thing, at)
    empty = Held(Nothing.ABSENT, Nothing.ABSENT, None)
    yield from (change for one in left if id(one) not in taken for change in _told(one, empty, at))
    yield from (change for one in right if id(one) not in taken for change in _told(empty, one, at))
    order = [[one.written for one in side if id(one) in taken] for side in (left, right)]
    if order[0] != order[1] and sorted(map(str, order[0])) == sorted(map(str, order[1])):
        yield replace(
            at, old=_whole(left), new=_whole(right), old_at=_list(both.old, slot), new_at=_list(both.new, slot)
        )


def _candidates(lines: tuple[Line, ...]) -> list[Candidate[Line]]:
    return [Candidate(line, str(line.written), place=place) for place, line in enumerate(lines)]


def _whole(lines: tuple[Line, ...]) -> Value:
    return tuple(str(line.shown) for line in lines)


def _list(node: Node | None, slot: Slot) -> tuple[str | int, ...] | None:
    return node.at(slot.key) if node else None


def _table(old: Side, new: Side, both: Both, slot: Slot, about: Change) -> Iterator[Change]:
    left, right = (named(side, node, slot) for side, node in ((old, both.old), (new, both.new)))
    empty = Held(Nothing.ABSENT, Nothing.ABSENT, None)
    for name in dict.fromkeys((*right, *left)):
        told = replace(_at(about, both, slot), name=name)
        yield from _told(left.get(name, empty), right.get(name, empty), told)


def _node(old: Side, new: Side, both: Both, slot: Slot, about: Change) -> Iterator[Change]:
    inside = both.field(slot)
    if inside.old or inside.new:
        yield from changes(old, new, inside, about)
    elsewhere = [_elsewhere(side, node, slot) for side, node in ((old, both.old), (new, both.new))]
    if elsewhere[0] or elsewhere[1]:
        yield from _told(elsewhere[0] or _bare(old, both.old, slot), elsewhere[1] or _bare(new, both.new, slot), _at(about, both, slot))  # fmt: skip
    elif not (inside.old and inside.new):
        yield from _undecided(old, new, both, slot, about)


def _undecided(old: Side, new: Side, both: Both, slot: Slot, about: Change) -> Iterator[Change]:
    """Tell a part that is begun and left empty from one that is not written, where nothing else is to be told."""
    left, right = _bare(old, both.old, slot), _bare(new, both.new, slot)
    if not both.field(slot).old and not both.field(slot).new:
        yield from _told(left, right, _at(about, both, slot))


def _own(node: Node | None, slot: Slot) -> Node | None:
    value = getattr(node, slot.name) if node else None
    return value if isinstance(value, Node) and node and value.path == node.at(slot.key) else None


def _elsewhere(side: Side, node: Node | None, slot: Slot) -> Held | None:
    """Return the name of a part that the plan declares elsewhere: a venue of `venues`."""
    value = getattr(node, slot.name) if node else None
    if node is None or not isinstance(value, Node) or value.path == node.at(slot.key):
        return None
    called = label(side.plan, value)
    return Held(called, called, node.at(slot.key))


def _bare(side: Side, node: Node | None, slot: Slot) -> Held:
    if node is None:
        return Held(Nothing.ABSENT, Nothing.ABSENT, None)
    at = node.at(slot.key)
    return Held(side.nothing(at), side.nothing(at), at)


def _nodes(old: Side, new: Side, both: Both, slot: Slot, about: Change) -> Iterator[Change]:
    """Tell the parts that stand under names (`checks`), each by its name."""
    tables = [dict(getattr(node, slot.name)) if node else {} for node in (both.old, both.new)]
    for name in dict.fromkeys((*tables[1], *tables[0])):
        inside = Both(tables[0].get(name), tables[1].get(name))
        yield from changes(old, new, inside, replace(about, of=about.called, was=name, now=name))
