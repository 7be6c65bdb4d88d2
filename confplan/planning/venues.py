"""Where an item is held: the venue that its id or name means"""

from confplan.folding import same
from confplan.model.conference import Venue
from confplan.model.plan import Plan


def venue_of(plan: Plan, written: str | None) -> Venue | None:
    """Return the venue of that id or name; the conference's own where nothing is written, None where it is not listed."""
    if written is None:
        return plan.conference.venue
    return next((one for one in plan.venues if same(written) in {same(one.name or ""), same(one.id or "")}), None)
