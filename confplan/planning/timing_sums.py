"""How much of the time is stated, how much is assumed, and how much could be left out"""

from collections.abc import Iterable

from confplan.frozen import frozen
from confplan.planning.timing_parts import Part
from confplan.planning.timing_placing import Slot


@frozen
class Sum:
    """Minutes of items; of items side by side only the longest counts. `optional` are those of both that may fall out."""

    stated: int
    assumed: int
    optional: int


def is_assumed(part: Part, slot: Slot) -> bool:
    """Tell whether the length of an item without children is no more than assumed."""
    return part.length is not None and part.length.at is None and not slot.rest


def total(parts: Iterable[Part], slots: tuple[Slot, ...], day: int | None = None) -> Sum:
    """Return the sum of the items, of one day or of all."""
    stated = guessed = optional = 0
    for part in parts:
        if part.children:
            inside = part.children
            if part.item.parallel:
                inside = (max(inside, key=lambda child: _reach(slots[child.index])),)
            sums = total(inside, slots, day)
            stated, guessed, optional = stated + sums.stated, guessed + sums.assumed, optional + sums.optional
        elif day is None or part.day == day:
            slot = slots[part.index]
            if is_assumed(part, slot):
                guessed += slot.minutes
            else:
                stated += slot.minutes
            if part.optional:
                optional += slot.minutes
    return Sum(stated, guessed, optional)


def _reach(slot: Slot) -> tuple[int, int]:
    return slot.end or 0, slot.minutes
