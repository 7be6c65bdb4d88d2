"""Under which name a place of the agenda is known to people"""

from confplan.folding import same
from confplan.model.conference import Venue
from confplan.model.plan import Plan


def venue(plan: Plan, named: str | None) -> Venue:
    """Return the place that an item names by id or name; the conference's own where it names none."""
    if named is None:
        return plan.conference.venue or Venue()
    places = (*plan.venues, *((plan.conference.venue,) if plan.conference.venue else ()))
    found = (one for one in places if same(named) in {same(one.id or ""), same(one.name or "")})
    return next(found, Venue(name=named))


def address(place: Venue) -> str:
    """Return the place's name with its address, where there is one."""
    return ", ".join(part for part in (place.name, place.address) if part)
