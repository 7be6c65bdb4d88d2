"""Under which name a place of the agenda is known to people"""

from confplan.model.conference import Venue
from confplan.model.plan import Plan
from confplan.planning.venues import venue_of


def venue(plan: Plan, named: str | None) -> Venue:
    """Return the place that an item names by id or name, listed or not; the conference's own where it names none."""
    return venue_of(plan, named) or Venue(name=named)


def address(place: Venue) -> str:
    """Return the place's name with its address, where there is one."""
    return ", ".join(part for part in (place.name, place.address) if part)
