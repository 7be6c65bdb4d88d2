"""What the end depends on most: each open length, optional item and reading tried alone at both its extremes"""

from collections.abc import Iterator
from dataclasses import field
from typing import Literal

from confplan.frozen import frozen
from confplan.model.agenda import Item
from confplan.model.plan import Plan
from confplan.model.scalars import Minutes
from confplan.planning.courses import Address, Column, Runs, courses
from confplan.planning.timing_lengths import Length
from confplan.planning.timing_parts import Part, flat, parts
from confplan.planning.timing_readings import Reading, readings
from confplan.profiles import Profile

What = Literal["minutes", "after_gap", "changeover", "optional", "reading"]
_FIELDS: dict[str, What] = {"": "minutes", "after": "after_gap", "before": "changeover"}


@frozen
class Cause:
    """How early and how late the item's day ends by this alone, all else as usual; in minutes since its midnight

    `what` is open: a length in `minutes`, the gap kept after the item, the changeover before it, whether the item is
    held, or how its number of speakers is read. `least` and `most` are its extremes, in minutes or people.
    """

    item: Item
    day: int
    what: What
    least: int
    most: int
    earliest: int
    latest: int

    @property
    def swing(self) -> int:
        return self.latest - self.earliest


def causes(plan: Plan, profile: Profile) -> tuple[Cause, ...]:
    """Return what moves the end, what moves it most first; what changes nothing is left out."""
    prepared = parts(plan, profile, {})
    opening = plan.conference.start.minute if plan.conference.start else None
    trying = _Trying(prepared, opening)
    found = [*trying.lengths(), *trying.optional(), *_readings(readings(plan, profile))]
    return tuple(sorted((one for one in found if one.swing), key=lambda one: -one.swing))


@frozen
class _Trying:
    prepared: tuple[Part, ...]
    opening: int | None

    def lengths(self) -> Iterator[Cause]:
        usual = _Extremes()
        courses(self.prepared, self.opening, Runs(usual.take, 1))
        open_ = [(address, length) for address, length in usual.met.items() if length.low != length.high]
        tried = _Extremes(tuple(address for address, _ in open_))
        after = courses(self.prepared, self.opening, Runs(tried.take, tried.width)).days
        by_index = {part.index: part for part in flat(self.prepared)}
        for place, ((index, which), length) in enumerate(open_):
            part = by_index[index]
            if part.day in after:
                low, high = after[part.day][2 * place : 2 * place + 2]
                yield Cause(part.item, part.day, _FIELDS[which], length.low, length.high, round(low), round(high))

    def optional(self) -> Iterator[Cause]:
        usual = _Extremes()
        held = courses(self.prepared, self.opening, Runs(usual.take, 1)).days
        for part in flat(self.prepared):
            if part.item.optional and part.day in held:
                out = courses(self.prepared, self.opening, Runs(usual.take, 1, frozenset([part.index]))).days
                two = held[part.day][0], out.get(part.day, held[part.day])[0]
                yield Cause(part.item, part.day, "optional", 0, 1, round(min(two)), round(max(two)))


@frozen
class _Extremes:
    """Two runs for each of the addresses, in which it alone is at its least and at its most; without any, one usual run"""

    addresses: tuple[Address, ...] = ()
    met: dict[Address, Length | Minutes] = field(default_factory=dict)

    @property
    def width(self) -> int:
        return 2 * len(self.addresses) or 1

    def take(self, address: Address, length: Length | Minutes) -> Column:
        self.met[address] = length
        column = [float(length.likely)] * self.width
        if address in self.addresses:
            place = 2 * self.addresses.index(address)
            column[place : place + 2] = [float(length.low), float(length.high)]
        return column


def _readings(found: tuple[Reading, ...]) -> Iterator[Cause]:
    for path in dict.fromkeys(one.item.path for one in found):
        same = [one for one in found if one.item.path == path]
        finishes = [end for one in same if (end := one.day.end) is not None]
        if finishes:
            people = [one.speakers for one in same]
            first = same[0]
            yield Cause(first.item, first.day.number, "reading", min(people), max(people), min(finishes), max(finishes))
