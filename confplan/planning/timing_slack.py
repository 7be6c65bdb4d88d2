"""How far each item may run over before something fixed moves, and which items make the day as long as it is"""

from confplan.frozen import frozen
from confplan.planning.timing_lengths import written_end
from confplan.planning.timing_parts import Part
from confplan.planning.timing_placing import Slot


@frozen
class Slack:
    """Minutes until the next fixed point (None: there is none); `critical`: a minute more here ends the day later"""

    minutes: int | None
    critical: bool = True

    def later(self, minutes: int) -> "Slack":
        """Return what is left where so many spare minutes come first."""
        more = None if self.minutes is None else self.minutes + minutes
        return Slack(more, self.critical and minutes <= 0)


Slacks = dict[int, Slack]


def slacks(parts: tuple[Part, ...], slots: tuple[Slot, ...], ends: Slacks) -> Slacks:
    """Return each item's slack by index; `ends` says how much there is after the last item of each day."""
    found: Slacks = {}
    _backwards(parts, slots, dict(ends), found)
    return found


def _backwards(parts: tuple[Part, ...], slots: tuple[Slot, ...], after: Slacks, found: Slacks) -> None:
    """Go from the last item to the first; `after` always holds what is left behind the item at hand, by day."""
    for part in reversed(parts):
        slot, left = slots[part.index], after[part.day]
        found[part.index] = left
        if part.children:
            _inside(part, slots, after, found)
        spare = _spare(part, slot)
        if spare is not None:
            after[part.day] = Slack(spare, critical=left.critical and spare <= 0)
        elif slot.rest and not slot.over:  # past its end it has no minutes left to give
            after[part.day] = Slack(slot.minutes, critical=left.critical and slot.minutes == 0)


def _spare(part: Part, slot: Slot) -> int | None:
    """Return how much a fixed start can absorb; None where nothing is fixed, or where it goes on beside what is before."""
    if part.item.start is None or slot.linked is None or slot.start is None:
        return None
    spare = slot.start - slot.linked
    return spare if spare >= 0 or slot.overlap else None


def _inside(part: Part, slots: tuple[Slot, ...], after: Slacks, found: Slacks) -> None:
    last = _last_end(part.children, slots)
    must_end = written_end(part.item)
    if must_end is not None and last is not None and last <= must_end:
        after[part.day] = Slack(must_end - last, critical=after[part.day].critical and last == must_end)
    if not part.item.parallel:
        _backwards(part.children, slots, after, found)
        return
    behind = after[part.day]
    for child in reversed(part.children):
        end = slots[child.index].end
        spare = last - end if last is not None and end is not None else 0
        inner = {**after, child.day: behind.later(spare)}
        _backwards((child,), slots, inner, found)
        if spare == 0:
            after[part.day] = inner[part.day]


def _last_end(children: tuple[Part, ...], slots: tuple[Slot, ...]) -> int | None:
    ends = [end for child in children if (end := slots[child.index].end) is not None]
    return max(ends, default=None)
