"""Where an item is held: the venue that its id or name means"""

from confplan.folding import same
from confplan.model.conference import Venue
from confplan.model.plan import Plan


def own_place(plan: Plan, written: str | None) -> str | None:
    """Return where those gather who do not come to the conference's own venue: name, address, the system they meet by."""
    venue = venue_of(plan, written) if written else None
    main = plan.conference.venue
    if not written or (venue and main and same(venue.name or venue.id or "") == same(main.name or main.id or "")):
        return None
    place = ", ".join(filter(None, (venue.name or written, venue.address))) if venue else written
    return f"{place} (trực tuyến: {venue.online})" if venue and venue.online else place


def venue_of(plan: Plan, written: str | None) -> Venue | None:
    """Return the venue of that id or name; the conference's own where nothing is written, None where it is not listed."""
    if written is None:
        return plan.conference.venue
    return next((one for one in plan.venues if same(written) in {same(one.name or ""), same(one.id or "")}), None)
