"""Who finds no seat in the hall, party by party"""

from collections.abc import Iterator

from confplan.frozen import frozen
from confplan.places import Path, Place
from confplan.planning.quotas_halls import capacity, crowds
from confplan.planning.seating import Asked, seats
from confplan.planning.seating_guests import Guest


@frozen
class Unseated:
    """Those of one party who find no seat; `at` is where the first of them stands, `free` how many seats the hall has"""

    at: Path | Place
    party: str
    guests: tuple[Guest, ...]
    free: int
    in_all: int


def unseated(case: Asked) -> Iterator[Unseated]:
    """Yield the parties in the order in which they are seated.

    Nothing where the numbers of the plan alone are too many for its halls: that is told of the hall as a whole.
    """
    found = seats(case)
    if found is None or not found.standing or any(_is_too_small(crowd.people, capacity(crowd.venue)) for crowd in crowds(case.plan)):  # fmt: skip
        return
    parties: dict[str, list[Guest]] = {}
    for one in found.standing:
        parties.setdefault(one.party, []).append(one)
    for party, ones in parties.items():
        yield Unseated(ones[0].at, party, tuple(ones), len(found.hall.free), len(found.guests))


def _is_too_small(people: int, seats_: tuple[int, Path] | None) -> bool:
    return seats_ is not None and seats_[0] < people
