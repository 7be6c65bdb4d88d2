"""What must be cut to end in time: optional items first, then lengths down to their least"""

from collections.abc import Iterator

from confplan.frozen import frozen
from confplan.model.plan import Plan
from confplan.planning.forecast import Cuts, Forecast, Standing, forecast
from confplan.planning.timing import Row, timetable
from confplan.profiles import Profile


@frozen
class Cut:
    """An item to drop (`minutes` is None), or to keep to so many minutes; the day then ends `saves` minutes earlier"""

    row: Row
    minutes: int | None
    saves: int


@frozen
class Rescue:
    """The cuts in the order in which they are to be made, and the forecast with all of them"""

    cuts: tuple[Cut, ...]
    after: Forecast


def rescue(plan: Plan, profile: Profile, standing: Standing, before: Forecast) -> Rescue:
    """Return the fewest cuts that bring the day back to its limit, or all that help where they do not suffice.

    Of optional items, and then of lengths that are a range, that which saves most comes first; what saves nothing,
    since a gap would take it, is not cut.
    """
    trying = _Trying(plan, profile, standing)
    made, after, chosen = Cuts(), before, list[Cut]()
    for kind in (_optional, _ranges):
        for one in sorted(kind(plan, profile, before), key=lambda one: trying.end(made | one.cuts)):
            if not after.over:
                break
            shorter = trying.forecast(made | one.cuts)
            if shorter.end < after.end:
                chosen.append(Cut(one.row, one.minutes, after.end - shorter.end))
                made, after = made | one.cuts, shorter
    return Rescue(tuple(chosen), after)


@frozen
class _Candidate:
    row: Row
    minutes: int | None
    cuts: Cuts


@frozen
class _Trying:
    plan: Plan
    profile: Profile
    standing: Standing

    def forecast(self, cuts: Cuts) -> Forecast:
        found = forecast(self.plan, self.profile, self.standing, cuts)
        if found is None:
            raise LookupError(self.standing.item)
        return found

    def end(self, cuts: Cuts) -> int:
        return self.forecast(cuts).end


def _optional(plan: Plan, profile: Profile, before: Forecast) -> Iterator[_Candidate]:
    for row in timetable(plan, profile).rows:
        if row.item.optional and row.day == before.day.number and row.index > before.running.row.index:
            yield _Candidate(row, None, Cuts(dropped=frozenset([row.index])))


def _ranges(_plan: Plan, _profile: Profile, before: Forecast) -> Iterator[_Candidate]:
    for one in before.items:
        length = one.row.length
        if length and length.low < length.likely:
            gone = before.standing.elapsed if one is before.running else 0
            yield _Candidate(one.row, max(length.low, gone), Cuts(shortened=frozenset([one.row.index])))
