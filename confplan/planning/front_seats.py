"""Seats that a layout fixes against the order of protocol: one in front of whom he stands behind

Row 1 before row 2, the middle before the sides, the right of it before the left. Who stands in for somebody does not
inherit that rank. The host who presides may sit in the middle, with the first guest on the right.
"""

from collections.abc import Iterator
from operator import itemgetter

from confplan.folding import same
from confplan.frozen import frozen
from confplan.places import Path
from confplan.planning.plates import CHAIR
from confplan.planning.precedence import Precedence, in_order
from confplan.planning.seating import Asked, seats
from confplan.planning.seating_guests import Guest, standing
from confplan.planning.seating_labels import labels
from confplan.planning.seating_shapes import Seat, honour


@frozen
class Ahead:
    """A seat that the layout gives to somebody (`at`) ahead of one (`of`) who goes before"""

    at: Path
    label: str
    guest: Guest
    of: Guest
    seat: Seat


def ahead(case: Asked) -> Iterator[Ahead]:
    """Yield each fixed seat once, with the first in the order of protocol of those whom its holder is ahead of.

    Round tables have no first row, and who takes the place of a quota is not known: neither is judged.
    """
    venue, found = case.plan.conference.venue, seats(case)
    layout = venue.layout if venue else None
    if found is None or layout is None or layout.shape == "tables":
        return
    front = [(one, standing(case.plan, one), seat) for one in found.guests if one.role == "front" and one.is_known and (seat := found.of(one))]  # fmt: skip
    fixed = {name: written for written in layout.fixed for name in labels(written)}
    for one, own, seat in front:
        if seat.label in fixed and not _presides(case, one):
            behind = [(other, its) for other, its, place in front if honour(seat) < honour(place)]
            wronged = in_order([known for known in behind if _goes_before(known, (one, own))], itemgetter(1))
            if wronged:
                (first, _), at = wronged[0], layout.at("fixed", fixed[seat.label])
                yield Ahead(at, seat.label, one, first, found.places[first.key])


def _presides(case: Asked, one: Guest) -> bool:
    chair = same(case.plan.conference.chair or "")
    return one.party == CHAIR or any(same(name) in chair for name in (one.name, one.post) if name)


def _goes_before(first: tuple[Guest, Precedence], second: tuple[Guest, Precedence]) -> bool:
    (one, own), (other, its) = first, second
    if one.is_substitute or other.is_substitute:
        return other.is_substitute and not one.is_substitute
    return own.goes_before(its)
