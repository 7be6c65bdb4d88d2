"""Seats that a letter can tell: a letter is printed weeks ahead, and nobody wants two"""

from collections.abc import Iterable, Mapping

from confplan.planning.seating import Asked, Seats, seat_of, seats
from confplan.planning.seating_guests import Known
from confplan.planning.seating_labels import labels
from confplan.planning.seating_people import uncounted
from confplan.planning.seating_shapes import Seat
from confplan.rosters import Person


def told_seats(case: Asked, people: Iterable[Person]) -> Mapping[int, Seat]:
    """Return the seats of these people, by their identity (`id`), as far as no list that is to come moves them.

    Before all lists are there it is only the seats that the layout fixes.
    """
    found = seats(case)
    if found is None:
        return {}
    fixed = None if is_settled(case, found) else _fixed(case)
    own = ((id(one), seat_of(case, one)) for one in people)
    return {key: seat for key, seat in own if seat and (fixed is None or seat.label in fixed)}


def is_settled(case: Asked, found: Seats) -> bool:
    """Tell whether everybody is named and has a seat: no list, number or seat is missing."""
    open_ = uncounted(Known(case.plan, case.rosters, case.profile))
    return not (open_ or found.standing or any(one.number is not None for one in found.guests))


def _fixed(case: Asked) -> frozenset[str]:
    """Return the seats that the plan's layout gives to somebody, by their names."""
    venue = case.plan.conference.venue
    written = venue.layout.fixed if venue and venue.layout else {}
    return frozenset(label for one in written for label in labels(one))
