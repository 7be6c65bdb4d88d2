"""Who sits where: fixed and kept seats, honour in front, winners and speakers by an aisle, groups together in a block"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import count
from typing import Literal

from confplan.frozen import frozen
from confplan.planning.seating_hall import Hall
from confplan.planning.seating_runs import runs
from confplan.planning.seating_shapes import Seat, honour

Role = Literal["front", "winner", "speaker", "hall"]
Kept = Mapping[str, tuple[str, str]]


@frozen(kw_only=True)
class Sitter:
    """One who needs a seat. `party` is whom they sit with (a ward, a group); `fixed` the name of a seat of their own

    `zone` are the names of the seats among which the party sits; empty where it may sit anywhere. `is_known` is False for
    those of whom there is only a number.
    """

    key: str
    party: str = ""
    role: Role = "hall"
    fixed: str | None = None
    zone: frozenset[str] = frozenset()
    is_known: bool = True


@frozen(eq=False)
class Seating:
    """Key → seat; who found none, in order; the parties that an aisle parts though one block could hold them"""

    places: Mapping[str, Seat]
    standing: tuple[Sitter, ...] = ()
    split: tuple[str, ...] = ()


def seated(hall: Hall, sitters: Sequence[Sitter], kept: Kept | None = None, front: int = 0) -> Seating:
    """Seat the people: those of the front in order of honour, winners in call order, the others by party.

    Of the front those who are not known take what is left of the rows of honour; the rest of them sit by party, behind the
    parties of which somebody is known.

    `kept` tells who sat where, and with whom (seat → key, party): who is in it stays, and who is new takes a seat that
    somebody of the same party has left. `front`: rows of honour, 0 for as many as are needed.
    """
    table = _Table(hall, sitters)
    for one in sitters:
        table.take(one, one.fixed)
    sat = {key: label for label, (key, _) in (kept or {}).items()}
    for one in sitters:
        table.take(one, sat.get(one.key))
    table.inherit(kept or {})
    for party in {one.party: None for one in sitters} if kept else ():
        table.join(party)
    ahead = table.seat_front(front)
    table.seat_winners(ahead)
    table.seat_speakers(ahead)
    for zone in {one.zone: None for one in sitters}:
        table.seat_zone(zone)
    zoned = frozenset().union(*(one.zone for one in sitters))
    table.seat_parties(lambda seat: seat.row >= ahead and seat.label not in zoned)
    table.seat_parties(lambda _: True)
    standing = tuple(table.waiting())
    return Seating(table.places, standing, tuple(table.split))


class _Table:
    """What is free, and who has a seat already"""

    def __init__(self, hall: Hall, sitters: Sequence[Sitter]) -> None:
        self.hall, self.sitters = hall, sitters
        self.free = {seat.label: seat for seat in hall.free}
        self.places: dict[str, Seat] = {}
        self.split: dict[str, None] = {}
        self.is_around = hall.shape == "u"

    def waiting(self, role: Role | None = None) -> list[Sitter]:
        """Return who has no seat yet; of a role those whose party has no zone."""
        rest = (one for one in self.sitters if one.key not in self.places)
        return [one for one in rest if role is None or (one.role == role and not one.zone)]

    def take(self, one: Sitter, label: str | None) -> None:
        """Give a seat, where it is free and there is none yet."""
        if label in self.free and one.key not in self.places:
            self.places[one.key] = self.free.pop(label)

    def fill(self, ones: Iterable[Sitter], seats: Iterable[Seat]) -> None:
        for one, seat in zip(ones, list(seats), strict=False):
            self.take(one, seat.label)

    def inherit(self, kept: Kept) -> None:
        """Give the seats that somebody of a party has left to the new people of that party."""
        left: dict[str, list[str]] = {}
        for label, (_, party) in kept.items():
            if label in self.free:
                left.setdefault(party, []).append(label)
        for one in self.waiting():
            if labels := left.get(one.party):
                self.take(one, labels.pop(0))

    def join(self, party: str) -> None:
        """Seat the new people of a party that has seats as near to them as can be, in the same block before another."""
        own = [self.places[one.key] for one in self.sitters if one.party == party and one.key in self.places]
        new = [one for one in self.waiting() if one.party == party]
        if own and new:
            middle = own[len(own) // 2]
            near = sorted(
                self.free.values(),
                key=lambda seat: (
                    seat.block != middle.block,
                    min(abs(seat.row - one.row) + abs(seat.number - one.number) for one in own),
                    seat.row,
                    seat.number,
                ),
            )
            self.fill(new, near)

    def seat_front(self, front: int) -> int:
        """Seat the front from the middle outward; return the first row behind the rows of honour."""
        ones = [one for one in self.waiting("front") if one.is_known]
        used = sorted(self.free.values(), key=honour)[: len(ones)]
        self.fill(ones, used)
        rows = {self.places[one.key].row for one in self.sitters if one.role == "front" and one.key in self.places}
        behind = next(row for row in count() if row not in rows)
        ahead = max(front, behind, *(seat.row + 1 for seat in used))
        left = (seat for seat in self.free.values() if seat.row < ahead)
        self.fill(self.waiting("front"), sorted(left, key=honour))
        return ahead

    def seat_winners(self, ahead: int) -> None:
        """Seat the winners in call order, the first by an aisle: the middle block row by row, then the next one.

        A table like a U has no aisle: they sit down its right arm, then down its left one.
        """
        last = self.hall.blocks - 1
        turns = {block: turn for turn, block in enumerate(_from_the_middle(self.hall))}

        def place(seat: Seat) -> tuple[int, int, float]:
            if self.is_around:
                return seat.row, int(seat.offset < 0), abs(seat.offset)
            return turns[seat.block], seat.row, -seat.number if seat.block < last else seat.number

        self.fill(self.waiting("winner"), sorted(self._behind(ahead), key=place))

    def seat_speakers(self, ahead: int) -> None:
        """Seat the speakers behind the front, near the stage and near an aisle."""
        near = sorted(
            self._behind(ahead), key=lambda seat: (seat.row + (seat.aisle or 0), seat.aisle or 0, honour(seat))
        )
        self.fill(self.waiting("speaker"), near)

    def seat_zone(self, zone: frozenset[str]) -> None:
        """Seat the parties of a zone in it."""
        self.seat_parties(lambda seat: seat.label in zone, zone)

    def seat_parties(self, may: Callable[[Seat], bool], zone: frozenset[str] | None = None) -> None:
        """Seat those who wait, party by party; with a zone only those who belong into it."""
        parties: dict[str, list[Sitter]] = {}
        for one in self.waiting():
            if zone is None or one.zone == zone:
                parties.setdefault(one.party, []).append(one)
        parties = _in_turn(parties)
        found = runs(
            [len(ones) for ones in parties.values()], filter(may, self.free.values()), is_around=self.is_around
        )
        for place, (party, ones) in enumerate(parties.items()):
            self.fill(ones, found.seats.get(place, ()))
            if place in found.split:
                self.split[party] = None

    def _behind(self, ahead: int) -> list[Seat]:
        return [seat for seat in self.free.values() if seat.row >= ahead]


def _from_the_middle(hall: Hall) -> list[int]:
    """Return the blocks, the middle one first and its right before its left; tables from the stage to the back."""
    own: dict[int, list[Seat]] = {}
    for seat in hall.seats:
        own.setdefault(seat.block, []).append(seat)
    rows = {block: min(seat.row for seat in seats) if seats[0].chair else 0 for block, seats in own.items()}
    far = {block: abs(sum(seat.offset for seat in seats) / len(seats)) for block, seats in own.items()}
    return sorted(own, key=lambda block: (rows[block], far[block], -block))


def _in_turn(parties: Mapping[str, list[Sitter]]) -> dict[str, list[Sitter]]:
    """Return the parties with those that are mere numbers of the front behind the last of which somebody is known."""
    names = list(parties)
    last = max((place for place, name in enumerate(names) if any(one.is_known for one in parties[name])), default=-1)
    ahead, behind = names[: last + 1], names[last + 1 :]
    mere = [name for name in ahead if all(one.role == "front" and not one.is_known for one in parties[name])]
    first = [name for name in ahead if name not in mere]
    return {name: parties[name] for name in (*first, *mere, *behind)}
