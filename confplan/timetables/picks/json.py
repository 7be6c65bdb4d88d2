"""One JSON object for programs: each ward with whom it sends, who is left out and why, and what could not be met"""

import json

from confplan.findings import Language
from confplan.planning.picking_answers import Picked
from confplan.planning.quotas import called
from confplan.timetables.picks.listing import Listing

VERSION = 1


def render(listing: Listing, language: Language) -> str:
    """Return the object."""
    found = {
        "version": VERSION,
        "name": listing.name,
        "group": {"name": called(listing.group), "id": listing.group.id},
        "wards": [_ward(one, language) for one in listing.wards],
        "notes": [one.said(language) for one in listing.notes],
    }
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def _ward(ward: Picked, language: Language) -> dict[str, object]:
    return {
        "name": ward.name,
        "due": ward.due,
        "reason": ward.reason.said(language) if ward.reason else None,
        "picks": [
            {
                "name": one.person.name,
                "title": one.title or one.person.title,
                "neighbourhood": one.person.neighbourhood,
                "fixed": one.holder.is_fixed,
            }
            for one in ward.picks
        ],
        "left_out": [
            {
                "name": one.person.name,
                "title": one.person.title,
                "neighbourhood": one.person.neighbourhood,
                "why": one.why.value,
            }
            for one in ward.left_out
        ],
        "neighbourhoods": {"represented": ward.represented, "there": ward.there},
        "unmet": [one.said(language) for one in ward.unmet],
    }
