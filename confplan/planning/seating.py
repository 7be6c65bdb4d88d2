"""The seats of a case: everybody's seat, what is wrong with the hall as written, and how many find none"""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Protocol

from confplan.findings import Text
from confplan.folding import same
from confplan.frozen import frozen
from confplan.model.layout import Layout
from confplan.model.plan import Plan
from confplan.planning.invitees import label
from confplan.planning.quotas import shortened
from confplan.planning.seating_guests import Guest, Known
from confplan.planning.seating_hall import Hall, hall
from confplan.planning.seating_people import guests, uncounted
from confplan.planning.seating_plan import Kept, Seating, Sitter, seated
from confplan.planning.seating_shapes import Seat
from confplan.planning.seating_wishes import Slip, fixed_seats, stranger, zones_of
from confplan.profiles import Profile
from confplan.rosters import Person, Roster


class Asked(Protocol):
    """What tells who comes, as a case has it"""

    @property
    def plan(self) -> Plan: ...
    @property
    def rosters(self) -> tuple[Roster, ...] | None: ...
    @property
    def profile(self) -> Profile: ...


@frozen(eq=False)
class Seats:
    """The hall and who sits where. `standing` found no seat."""

    hall: Hall
    guests: tuple[Guest, ...]
    places: Mapping[str, Seat]
    standing: tuple[Guest, ...]
    slips: tuple[Slip, ...]

    def of(self, guest: Guest) -> Seat | None:
        return self.places.get(guest.key)


def seat_of(case: Asked, person: Person) -> Seat | None:
    """Return the seat of somebody of a list; None where the plan has no layout, or they find no seat.

    Who wins an award and is a guest too has one seat, that of the winners.
    """
    found = seats(case)
    if found is None:
        return None
    of_row, of_name = _index(found)
    guest = of_row.get(id(person)) or of_name.get((same(person.name), same(person.title or "")))
    return found.of(guest) if guest else None


def seats(case: Asked) -> Seats | None:
    """Return who sits where; None where the plan tells no seats of its hall."""
    return _seats(Known(case.plan, case.rosters, case.profile), None)


def seats_kept(case: Asked, kept: Kept) -> Seats | None:
    """Return the seats when those who had one keep it: seat → key and party."""
    return _seats(Known(case.plan, case.rosters, case.profile), tuple((at, *who) for at, who in kept.items()))


@lru_cache(maxsize=4)
def _seats(known: Known, kept: tuple[tuple[str, str, str], ...] | None) -> Seats | None:
    venue = known.plan.conference.venue
    layout = venue.layout if venue else None
    found = hall(layout) if layout else None
    if layout is None or found is None or not found.seats:
        return None
    everyone = guests(known)
    slips: list[Slip] = [*_unread(layout, found)]
    fixed = fixed_seats(layout, found, everyone, slips)
    everyone = (*everyone, *(stranger(known.plan, layout, at, name) for at, name in fixed.strangers))
    zones = zones_of(known.plan, layout, found, everyone, slips)
    sitters = [
        Sitter(
            key=one.key, party=one.party, role=one.role, fixed=fixed.seats.get(one.key),
            zone=zones.get(one.key, frozenset()), is_known=one.is_known,
        )
        for one in everyone
    ]  # fmt: skip
    front = layout.front.value if layout.front else 0
    made = seated(found, sitters, {at: (key, party) for at, key, party in kept or ()}, front)
    standing = {one.key for one in made.standing}
    slips.extend(_told(known, layout, made, len(standing)))
    return Seats(found, everyone, made.places, tuple(one for one in everyone if one.key in standing), tuple(slips))


def _unread(layout: Layout, found: Hall) -> Iterator[Slip]:
    for field, written in found.unknown:
        yield Slip(layout.at(field), Text(f"“{written}” không phải ghế hay hàng nào của hội trường", f"“{written}” is no seat or row of the hall"))  # fmt: skip


def _told(known: Known, layout: Layout, made: Seating, standing: int) -> Iterator[Slip]:
    if standing:
        yield Slip(layout.at("rows"), Text(f"hội trường thiếu {standing} ghế: {standing} người chưa có chỗ", f"the hall is {standing} seats short"))  # fmt: skip
    for group in uncounted(known):
        name = shortened(label(known.plan, group))
        yield Slip(group.at("quota"), Text(f"chưa có số người của “{name}” nên chưa xếp chỗ", f"“{name}” has no number of people yet, and no seats"))  # fmt: skip
    for party in made.split:
        if layout.shape == "tables":
            yield Slip(layout.at("blocks"), Text(f"“{shortened(party)}” phải ngồi ở nhiều bàn", f"“{shortened(party)}” sits at several tables"))  # fmt: skip
        elif layout.shape == "u":
            yield Slip(layout.at("blocks"), Text(f"“{shortened(party)}” phải ngồi ở hai bên bàn", f"“{shortened(party)}” sits on both sides of the table"))  # fmt: skip
        else:
            yield Slip(layout.at("blocks"), Text(f"“{shortened(party)}” phải ngồi ở hai khối, có lối đi ở giữa", f"“{shortened(party)}” sits in two blocks, an aisle between them"))  # fmt: skip


@lru_cache(maxsize=4)
def _index(found: Seats) -> tuple[Mapping[int, Guest], Mapping[tuple[str, str], Guest]]:
    of_row = {id(one.person): one for one in found.guests}
    of_name = {(same(one.name), same(one.post or "")): one for one in reversed(found.guests) if one.name}
    return of_row, of_name
