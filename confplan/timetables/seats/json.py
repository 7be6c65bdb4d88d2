"""One JSON object for programs: each person with their seat, and what is to be mended"""

import json

from confplan.findings import Language
from confplan.places import dotted
from confplan.timetables.seats.listing import Line, Listing

VERSION = 1


def render(listing: Listing, language: Language) -> str:
    """Return the object; what is not known is null."""
    found = {
        "version": VERSION,
        "name": listing.name,
        "seats": len(listing.seats.hall.free) if listing.seats else None,
        "people": [_person(line) for line in listing.lines],
        "without_seat": sum(line.seat is None for line in listing.lines),
        "slips": [{"path": dotted(slip.at), "text": slip.text.said(language)} for slip in listing.slips],
    }
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def _person(line: Line) -> dict[str, object]:
    guest, seat = line.guest, line.seat
    return {
        "seat": seat.label if seat else None,
        "row": seat.row_name if seat else None,
        "number": seat.number if seat else None,
        "chair": seat.chair if seat else None,
        "block": seat.block + 1 if seat else None,
        "name": guest.name,
        "post": guest.post,
        "unit": guest.unit,
        "group": guest.group,
        "party": guest.party,
        "role": guest.role,
        "substitute": guest.is_substitute,
    }
