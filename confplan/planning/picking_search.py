"""The best choice of people, exactly: the flow where it is one, else a search over what the flow cannot see

A flow that takes a person twice, or too many titles of a neighbourhood, is no choice. All choices are then parted in
two: without the person's offers in one of the neighbourhoods, or in the other; without the title in the neighbourhood,
or with it as one of the few that there may be. A part's flow is never larger or cheaper than that of the whole, so the
first one in the order of size and cost that is a choice is the best of all (branch and bound).
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from heapq import heappop, heappush
from itertools import count

from confplan.frozen import frozen
from confplan.planning.picking_limits import Demand, Offer, Spread
from confplan.planning.picking_network import Flow, cheapest

_Rank = tuple[int, int]
MOST_PARTS = 4000  # about ten seconds; people of one neighbourhood each, with apart titles, take one
EVEN = Spread()


class UnsettledError(Exception):
    """Neither a choice nor that there is none was found within so many parts"""


@frozen
class Wanted:
    """Who must be chosen (asked only where one person takes one seat); `reward` is a cost greater than all others together, by which the flow takes them first"""

    people: frozenset[int] = frozenset()
    reward: int = 1


def best(demand: Demand, offers: Sequence[Offer], spread: Spread = EVEN, wanted: Wanted | None = None) -> Flow:
    """Return the numbers of the largest choice, and of the largest the cheapest. `cost` is that of the offers and their spread."""
    asked = wanted or Wanted()
    found = _search(demand, _rewarded(offers, asked), spread, lambda _: True)
    if found is None:
        return Flow((), 0)
    return Flow(found.taken, found.cost + asked.reward * len(_met(found, offers, asked)))


def choice(demand: Demand, offers: Sequence[Offer], spread: Spread = EVEN, wanted: Wanted | None = None) -> Flow | None:
    """Return the cheapest choice that fills every seat and has everybody wanted; None where there is none."""
    asked = wanted or Wanted()

    def is_hopeful(flow: Flow) -> bool:
        rewards = sum(offers[number].person in asked.people for number in flow.taken)  # a person may be in it twice
        return len(flow.taken) == demand.people and rewards >= len(asked.people)

    found = _search(demand, _rewarded(offers, asked), spread, is_hopeful)
    return found and Flow(found.taken, found.cost + asked.reward * len(asked.people))


def _met(flow: Flow, offers: Sequence[Offer], wanted: Wanted) -> set[int]:
    """Return who of those wanted is chosen."""
    return {offers[number].person for number in flow.taken} & wanted.people


def _rewarded(offers: Sequence[Offer], wanted: Wanted) -> list[Offer]:
    return [
        Offer(one.person, one.title, one.kind, one.place, one.cost - wanted.reward)
        if one.person in wanted.people
        else one
        for one in offers
    ]


@frozen
class _Part:
    """A part of all choices: without the offers `left_out`; no other titles than the `open` ones where these are as many as may be"""

    left_out: frozenset[int] = frozenset()
    open: frozenset[tuple[str, str]] = frozenset()  # place, kind


def _search(demand: Demand, offers: Sequence[Offer], spread: Spread, is_hopeful: Callable[[Flow], bool]) -> Flow | None:
    """Try the parts from the best flow on; a part whose flow is not hopeful is given up."""
    turn = count()
    heap: list[tuple[_Rank, int, _Part, Flow]] = []

    def add(part: _Part) -> None:
        held = {number: one for number, one in enumerate(offers) if number not in part.left_out}
        flow = cheapest(demand, held, spread)
        if is_hopeful(flow):
            heappush(heap, ((-len(flow.taken), flow.cost), next(turn), part, flow))

    add(_Part())
    while heap:
        if next(turn) > MOST_PARTS:
            raise UnsettledError
        _, _, part, flow = heappop(heap)
        halves = next(_halves(demand, offers, part, flow), None)
        if halves is None:
            return flow
        for half in halves:
            add(half)
    return None


def _halves(demand: Demand, offers: Sequence[Offer], part: _Part, flow: Flow) -> Iterator[tuple[_Part, _Part]]:
    """Yield, for each limit that the flow breaks, two parts that have every choice of this one between them, but not the flow."""
    if demand.is_once:
        for one, other in _twice(offers, flow):
            yield _Part(part.left_out | one, part.open), _Part(part.left_out | other, part.open)
    if demand.kinds is not None:
        for place, kind in _crowded(offers, part, flow, demand.kinds):
            closed = frozenset(n for n, one in enumerate(offers) if (one.place, one.kind) == (place, kind))
            opened = part.open | {(place, kind)}
            yield (
                _Part(part.left_out | closed, part.open),
                _Part(part.left_out | _shut(offers, opened, place, demand.kinds), opened),
            )


def _twice(offers: Sequence[Offer], flow: Flow) -> Iterator[tuple[frozenset[int], frozenset[int]]]:
    """Yield the offers of a person who is taken twice: those in one neighbourhood, and those in the other."""
    places: dict[int, list[str]] = {}
    for number in flow.taken:
        places.setdefault(offers[number].person, []).append(offers[number].place)
    for person, (first, *others) in places.items():
        if others:
            own = [(number, one.place) for number, one in enumerate(offers) if one.person == person]
            yield (
                frozenset(number for number, place in own if place == first),
                frozenset(number for number, place in own if place == others[0]),
            )


def _crowded(offers: Sequence[Offer], part: _Part, flow: Flow, most: int) -> Iterator[tuple[str, str]]:
    """Yield a title that is not open yet, of a neighbourhood of which the flow takes too many titles: the one most taken."""
    taken = Counter((offers[number].place, offers[number].kind) for number in flow.taken)
    crowd = Counter(place for place, _ in taken)
    for place, titles in crowd.items():
        if titles > most:
            yield max((one for one in taken if one[0] == place and one not in part.open), key=lambda one: taken[one])


def _shut(offers: Sequence[Offer], opened: frozenset[tuple[str, str]], place: str, most: int) -> frozenset[int]:
    """Return the offers of a neighbourhood that its open titles leave no room for."""
    if sum(name == place for name, _ in opened) < most:
        return frozenset()
    return frozenset(
        number for number, one in enumerate(offers) if one.place == place and (one.place, one.kind) not in opened
    )
