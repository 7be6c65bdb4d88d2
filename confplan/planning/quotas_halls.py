"""How many people each hall must hold"""

from collections.abc import Iterator

from confplan.folding import same
from confplan.frozen import frozen
from confplan.model.conference import Venue
from confplan.model.delegates import Group
from confplan.model.plan import Plan
from confplan.places import Path
from confplan.planning.quotas import headcount, quota
from confplan.planning.seating_hall import hall


@frozen
class Crowd:
    """The people in one hall with a known number of seats. `at` is where their number stands; firm if it is exact."""

    venue: Venue
    people: int
    at: Path
    is_firm: bool


def capacity(venue: Venue) -> tuple[int, Path] | None:
    """Return how many may sit in a venue and where that stands: the fewer of `seats` and what its `layout` has free."""
    known = [(venue.seats.value, venue.at("seats"))] if venue.seats else []
    if venue.layout and (free := len(hall(venue.layout).free)):
        known.append((free, venue.at("layout")))
    return min(known, key=lambda one: one[0], default=None)


def crowds(plan: Plan) -> Iterator[Crowd]:
    """Yield the crowd of every hall whose seats are counted."""
    main = plan.conference.venue
    own = [group for group in plan.delegates if group.venue]
    if main and capacity(main):
        here = [group for group in plan.delegates if not group.venue or _is(main, group.venue)]
        if known := _known(plan, main, here):
            yield known
        expected = plan.conference.expected
        if expected and all(_is(main, group.venue or "") for group in own):
            at = plan.conference.at("expected")
            yield Crowd(main, expected.value, at, not expected.hedge.is_approximate)
    for venue in plan.venues:
        if capacity(venue) and not (main and _is(venue, main.name or "")):
            here = [group for group in own if _is(venue, group.venue or "")]
            if known := _known(plan, venue, here):
                yield known


def _known(plan: Plan, venue: Venue, groups: list[Group]) -> Crowd | None:
    counts = [headcount(plan, group) for group in groups]
    people = [_at_one(plan, group) if venue.each else count.people for group, count in zip(groups, counts, strict=True)]
    if not any(people):
        return None
    at = groups[people.index(max(people, key=lambda one: one or 0))].path
    return Crowd(venue, sum(one or 0 for one in people), at, not any(one.is_approximate for one in counts))


def _at_one(plan: Plan, group: Group) -> int | None:
    """Return the people of a group at one of the places of a venue that there is for each entry."""
    among = plan.lists.get(group.each or "", ())
    return max((quota(plan, group, entry) or 0 for entry in among), default=quota(plan, group))


def _is(venue: Venue, name: str) -> bool:
    return bool(name) and same(name) in {same(one) for one in (venue.name, venue.id) if one}
