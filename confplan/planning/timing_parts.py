"""The agenda prepared for the clock: each item with its kind, day, place and length settled"""

from collections.abc import Iterator
from itertools import count

from confplan.frozen import frozen
from confplan.model.agenda import Item, Kind
from confplan.model.plan import Plan
from confplan.planning.conference_days import number_of
from confplan.planning.kinds import kind_of
from confplan.planning.timing_lengths import Entries, Length, assumed, exactly, extent, stated
from confplan.profiles import Profile


@frozen
class Part:
    """An item; `index` counts all items in the order in which they are written. Only what has no children has a length."""

    index: int
    item: Item
    kind: Kind
    depth: int
    day: int
    venue: str | None
    optional: bool
    length: Length | None
    children: tuple["Part", ...]


def parts(plan: Plan, profile: Profile, entries: Entries) -> tuple[Part, ...]:
    """Return the agenda's items. `entries` tries another number of entries for some of them."""
    preparing = _Preparing(plan, profile, entries, count())
    return tuple(preparing.part(item, None, None) for item in plan.agenda)


def flat(parts: tuple[Part, ...]) -> Iterator[Part]:
    """Yield all parts, each before its children."""
    for part in parts:
        yield part
        yield from flat(part.children)


@frozen
class _Above:
    """What an item takes from the section that it stands in"""

    item: Item
    kind: Kind
    depth: int
    day: int
    venue: str | None
    optional: bool


@frozen
class _Preparing:
    plan: Plan
    profile: Profile
    entries: Entries
    numbers: "count[int]"

    def part(self, item: Item, above: _Above | None, share: Length | None) -> Part:
        index = next(self.numbers)
        kind = kind_of(item, above.kind if above else None, self.profile)
        day = number_of(self.plan, item.day) or (above.day if above else 1)
        venue = item.venue or (above.venue if above else None)
        optional = item.optional or bool(above and above.optional)
        depth = above.depth + 1 if above else 0
        if not item.items:
            length = share or self._length(item, above, kind)
            return Part(index, item, kind, depth, day, venue, optional, length, ())
        inside, shares = _Above(item, kind, depth, day, venue, optional), self._shares(item, kind)
        children = tuple(self.part(child, inside, shares.get(place)) for place, child in enumerate(item.items))
        first = day if item.day else children[0].day
        return Part(index, item, kind, depth, first, venue, optional, None, children)

    def _length(self, item: Item, above: _Above | None, kind: Kind) -> Length:
        section = above.item if above else None
        return stated(item, section, self.plan, self.profile, self.entries) or self._assumed(item, kind)

    def _assumed(self, item: Item, kind: Kind) -> Length:
        return assumed(item, kind, self.plan, self.profile, self.entries)

    def _shares(self, section: Item, kind: Kind) -> dict[int, Length]:
        """Return what a section that states its own length leaves to those of its items that state none."""
        whole = extent(section)
        if whole is None or any(child.items for child in section.items):
            return {}
        lengths = [stated(child, section, self.plan, self.profile, self.entries) for child in section.items]
        unknown = [place for place, length in enumerate(lengths) if length is None]
        if section.parallel:
            return dict.fromkeys(unknown, whole)
        left = whole.likely - sum(length.likely for length in lengths if length) - _pauses(section)
        usual = [self._assumed(child, kind_of(child, kind, self.profile)).likely for child in section.items]
        return {place: exactly(part, basis="share") for place, part in _divided(left, {n: usual[n] for n in unknown})}


def _pauses(section: Item) -> int:
    between = section.changeover.likely if section.changeover else 0
    kept = [child.after_gap.likely if child.after_gap else 0 for child in section.items[:-1]]
    return sum(max(gap, between) for gap in kept)


def _divided(minutes: int, weights: dict[int, int]) -> Iterator[tuple[int, int]]:
    """Yield whole shares in proportion to the weights, at least a minute each; none where there is too little."""
    if minutes < len(weights):
        return
    spare, total, given, weight = minutes - len(weights), sum(weights.values()), 0, 0
    for place, own in weights.items():
        weight += own
        upto = spare * weight // total
        yield place, 1 + upto - given
        given = upto
