"""How long an item takes: as the plan states it, else as the profile assumes, never nothing"""

from collections.abc import Mapping
from typing import Self

from confplan.frozen import frozen
from confplan.model.agenda import Item, Kind
from confplan.model.plan import Plan
from confplan.model.scalars import Minutes
from confplan.places import Path
from confplan.planning.award_waves import usual_minutes, wave_count
from confplan.profiles import Profile

Entries = Mapping[Path, int]  # for how many entries an item stands, where another reading than the plan's is tried
ONCE = "conference"  # the name that `each` takes for "once in all"


@frozen
class Length:
    """Minutes. `at` is the field that states them; None where they are assumed, and then `basis` says from what.

    The basis is a kind of item in the profile, "speaker", "wave", or a "share" of what the whole section is given.
    """

    low: int
    likely: int
    high: int
    at: Path | None = None
    basis: str = ""

    def repeated(self, times: int, pause: Minutes | None = None) -> Self:
        """Return the length of so many turns, with a pause between each two."""
        low, likely, high = (pause.low, pause.likely, pause.high) if pause else (0, 0, 0)
        pauses = times - 1
        sums = (self.low * times + low * pauses, self.likely * times + likely * pauses, self.high * times + high * pauses)  # fmt: skip
        return type(self)(*sums, self.at, self.basis)


def exactly(minutes: int, at: Path | None = None, basis: str = "") -> Length:
    return Length(minutes, minutes, minutes, at, basis)


def written_end(item: Item) -> int | None:
    """Return the minute at which the item must end; an end that is not after the item's own start is none."""
    if item.start and item.start.until is not None:
        return item.start.until
    if item.end is None or (item.start and item.end.minute <= item.start.minute):
        return None
    return item.end.minute


def extent(item: Item) -> Length | None:
    """Return the length that the item states for itself as a whole: from its two ends, or in minutes."""
    end = written_end(item)
    if item.start and end is not None:
        return exactly(end - item.start.minute, item.at("start" if item.start.until is not None else "end"))
    return _of(item.minutes, item.at("minutes")) if item.minutes else None


def turns(item: Item, plan: Plan, entries: Entries) -> int | None:
    """Return how many people speak one after another, or None where the plan does not count them."""
    listed = plan.lists.get(item.each or "", ()) if item.each != ONCE else ()
    times = entries.get(item.path) or len(listed) or 1
    if item.speakers and item.speakers.value:
        return item.speakers.value * times
    return times if listed else None


def stated(item: Item, section: Item | None, plan: Plan, profile: Profile, entries: Entries) -> Length | None:
    """Return the length that the plan itself gives to an item without children."""
    if whole := extent(item):
        return whole
    if item.minutes_each:
        times = turns(item, plan, entries) or wave_count(item, plan, profile) or 1
        return _of(item.minutes_each, item.at("minutes_each")).repeated(times, item.changeover)
    if section and section.minutes_each:
        return _of(section.minutes_each, section.at("minutes_each"))
    return None


def assumed(item: Item, kind: Kind, plan: Plan, profile: Profile, entries: Entries) -> Length:
    """Return the length that is taken for an item of which the plan says nothing."""
    if people := turns(item, plan, entries):
        return Length(*profile.lengths["speaker"], basis="speaker").repeated(people, item.changeover)
    if minutes := usual_minutes(item, plan, profile):
        return exactly(minutes, basis="wave")
    return Length(*profile.lengths[kind], basis=kind)


def _of(minutes: Minutes, at: Path) -> Length:
    return Length(minutes.low, minutes.likely, minutes.high, at)
