"""How much of the time is stated, how much is assumed, and how much could be left out"""

from collections.abc import Iterable

from confplan.frozen import frozen
from confplan.planning.timing_parts import Part
from confplan.planning.timing_placing import Slot


@frozen
class Sum:
    """Minutes of items; of items side by side only the longest counts. `optional` are those of both that may fall out."""

    stated: int = 0
    assumed: int = 0
    optional: int = 0


def is_assumed(part: Part, slot: Slot) -> bool:
    """Tell whether the length of an item without children is no more than assumed."""
    return part.length is not None and part.length.at is None and not slot.rest


def total(parts: Iterable[Part], slots: tuple[Slot, ...], day: int | None = None) -> Sum:
    """Return the sum of the items, of one day or of all."""
    each = [_of(part, slots, day) for part in parts]
    return Sum(sum(one.stated for one in each), sum(one.assumed for one in each), sum(one.optional for one in each))


def _of(part: Part, slots: tuple[Slot, ...], day: int | None) -> Sum:
    if part.children and part.item.parallel:
        return total([max(part.children, key=lambda child: _reach(slots[child.index]))], slots, day)
    if part.children:
        return total(part.children, slots, day)
    if day is not None and part.day != day:
        return Sum()
    minutes = slots[part.index].minutes
    assumed = minutes if is_assumed(part, slots[part.index]) else 0
    return Sum(minutes - assumed, assumed, minutes if part.optional else 0)


def _reach(slot: Slot) -> tuple[int, int]:
    return slot.end or 0, slot.minutes
