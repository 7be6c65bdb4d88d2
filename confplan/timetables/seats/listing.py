"""What every format of the seats is made from: everybody with their seat, by seat, by name or by group"""

import csv
import sys
from collections.abc import Iterable
from hashlib import sha256
from typing import Literal

from confplan.case import Case
from confplan.frozen import frozen
from confplan.planning.holes import printed
from confplan.planning.name_order import order
from confplan.planning.seating import Seats, seats, seats_kept
from confplan.planning.seating_guests import Guest
from confplan.planning.seating_shapes import Seat
from confplan.planning.seating_wishes import Slip

By = Literal["seat", "name", "group"]
_CODE = 12
LAST = (sys.maxsize, 0, 0)  # where who has no seat stands


@frozen
class Line:
    """Somebody and their seat, None where they found none"""

    guest: Guest
    seat: Seat | None

    @property
    def code(self) -> str:
        """By which a file of seats tells who it was, without another word of them"""
        return sha256(self.guest.key.encode()).hexdigest()[:_CODE]


@frozen(eq=False)
class Listing:
    """The seats of one plan; `seats` is None where the plan tells no rows and blocks of its hall"""

    name: str
    by: By
    seats: Seats | None
    lines: tuple[Line, ...]

    @property
    def groups(self) -> tuple[tuple[str, tuple[Line, ...]], ...]:
        """The lines under their headings: rows, groups and wards, or all under none"""
        found: dict[str, list[Line]] = {}
        for line in self.lines:
            found.setdefault(self._heading(line), []).append(line)
        return tuple((heading, tuple(lines)) for heading, lines in found.items())

    @property
    def slips(self) -> tuple[Slip, ...]:
        return self.seats.slips if self.seats else ()

    def _heading(self, line: Line) -> str:
        if self.by == "group":
            return line.guest.party
        return line.seat.heading if line.seat and self.by == "seat" else ""


class NotSeatsError(ValueError):
    """A file is none that `confplan seats` has written"""


def listing(case: Case, *, by: By = "seat", keep: str | None = None) -> Listing:
    """Return the seats; `keep` is the text of a file of seats, whose people stay where they are.

    Raises NotSeatsError for another file.
    """
    found = seats(case)
    if found and keep is not None:
        found = seats_kept(case, _kept(keep, found))
    lines = [Line(one, found.of(one)) for one in found.guests] if found else []
    sentence = printed(case.plan, ("conference", "name"))
    name = " ".join(sentence.text.split()) if sentence else ""
    return Listing(name, by, found, tuple(_sorted(lines, by)))


def _sorted(lines: list[Line], by: By) -> Iterable[Line]:
    if by == "seat":
        return sorted(lines, key=lambda line: line.seat.place if line.seat else LAST)
    if by == "name":
        return sorted(lines, key=lambda line: (line.guest.name is None, order(line.guest.name or "")))
    parties = {party: number for number, party in enumerate(dict.fromkeys(line.guest.party for line in lines))}
    return sorted(lines, key=lambda line: (parties[line.guest.party], order(line.guest.name or "")))


def _kept(text: str, found: Seats) -> dict[str, tuple[str, str]]:
    """Read who sat where: the first column is the seat, the last two are the party and the code."""
    keys = {Line(one, None).code: one.key for one in found.guests}
    rows = [row for row in csv.reader(text.removeprefix("\ufeff").splitlines()) if row]
    if not rows or any(len(row) != len(rows[0]) or len(row[-1]) != _CODE for row in rows[1:]):
        raise NotSeatsError
    return {row[0]: (keys.get(row[-1], row[-1]), row[-2].removeprefix("'")) for row in rows[1:] if row[0]}
