"""The choice of people as a flow: title → (title in a neighbourhood) → person → neighbourhood

Exact where every person has one neighbourhood and people, not titles, are limited in it. Otherwise it is a bound: a
person of two neighbourhoods counts as two people, and a limit on titles alone does not hold. The search sees to both.
"""

from collections import Counter
from collections.abc import Iterable, Mapping

from confplan.frozen import frozen
from confplan.planning.picking_flow import Network
from confplan.planning.picking_limits import Demand, Offer, Spread


@frozen
class Flow:
    """The numbers of the offers that are taken, in order, and what they cost; as many as possible, then the cheapest"""

    taken: tuple[int, ...]
    cost: int


def cheapest(demand: Demand, offers: Mapping[int, Offer], spread: Spread) -> Flow:
    """Return the cheapest of the largest choices among the offers, which are known by their numbers."""
    built = _Built(demand, offers)
    taken = tuple(sorted(built.taken(spread)))
    return Flow(taken, sum(offers[number].cost for number in taken) + _spreading(taken, offers, spread))


def _spreading(taken: Iterable[int], offers: Mapping[int, Offer], spread: Spread) -> int:
    there: dict[str, int] = {}
    cost = 0
    for number in taken:
        place = offers[number].place
        cost += spread.step(there.get(place, 0))
        there[place] = there.get(place, 0) + 1
    return cost


def _room(demand: Demand, offers: Iterable[Offer]) -> dict[str, int]:
    """Return how many people of each neighbourhood there can be at most: under so many titles, those with the most holders."""
    held: dict[str, Counter[str]] = {}
    for offer in offers:
        held.setdefault(offer.place, Counter())[offer.kind] += 1
    room = {place: sum(count for _, count in kinds.most_common(demand.kinds)) for place, kinds in held.items()}
    return room if demand.room is None else {place: min(demand.room, people) for place, people in room.items()}


class _Built:
    """The network of one question. Each unit passes one offer and one step of a neighbourhood, so that a constant on either changes nothing"""

    def __init__(self, demand: Demand, offers: Mapping[int, Offer]) -> None:
        self._demand, self._offers, self._net = demand, offers, Network()
        self._source, self._sink = self._net.node(), self._net.node()
        self._least = min((offer.cost for offer in offers.values()), default=0)
        self._places: dict[str, int] = {}
        self._people: dict[tuple[int, str], int] = {}
        self._room = _room(demand, offers.values())
        self._edges: dict[int, int] = {}

    def taken(self, spread: Spread) -> Iterable[int]:
        self._lay()
        self._end(spread)
        self._net.send(self._source, self._sink)
        return (number for number, edge in self._edges.items() if self._net.carries(edge))

    def _lay(self) -> None:
        """Lay the edges from the titles to the neighbourhoods."""
        several = self._several()
        titles = {}
        for title, count in self._demand.quotas:
            titles[title] = self._net.node()
            self._net.edge(self._source, titles[title], count)
        cells: dict[tuple[str, str, str], list[int]] = {}
        for number, offer in self._offers.items():
            if offer.title in titles:
                cells.setdefault((offer.title, offer.kind, offer.place), []).append(number)
        for (title, _, _), numbers in cells.items():
            self._cell(titles[title], numbers, several)

    def _several(self) -> set[tuple[int, str]]:
        """Return the people who have more than one offer in a neighbourhood."""
        seen: set[tuple[int, str]] = set()
        found: set[tuple[int, str]] = set()
        for offer in self._offers.values():
            key = (offer.person, offer.place)
            (found if key in seen else seen).add(key)
        return found if self._demand.is_once else set()

    def _cell(self, title: int, numbers: list[int], several: set[tuple[int, str]]) -> None:
        """Lay the edges of one title in one neighbourhood: of people who have no other offer there the cheapest is enough."""
        if self._demand.is_apart:
            alone = [one for one in numbers if (self._offers[one].person, self._offers[one].place) not in several]
            best = min(alone, key=lambda one: (self._offers[one].cost, one), default=None)
            numbers = [one for one in numbers if one == best or one not in set(alone)]
        start = title
        if self._demand.is_apart and len(numbers) > 1:
            start = self._net.node()
            self._net.edge(title, start, 1)
        for number in numbers:
            offer = self._offers[number]
            end = self._place(offer.place)
            if (offer.person, offer.place) in several:
                end = self._person(offer, end)
            self._edges[number] = self._net.edge(start, end, 1, offer.cost - self._least)

    def _place(self, name: str) -> int:
        if name not in self._places:
            self._places[name] = self._net.node()
        return self._places[name]

    def _person(self, offer: Offer, place: int) -> int:
        key = (offer.person, offer.place)
        if key not in self._people:
            self._people[key] = self._net.node()
            self._net.edge(self._people[key], place, 1)
        return self._people[key]

    def _end(self, spread: Spread) -> None:
        """Lay the steps of each neighbourhood, the dearer the more are chosen of it; equal steps are one edge."""
        constant = min(0, spread.first)
        for name, node in self._places.items():
            most = self._room[name]
            if not spread.more and not spread.first:
                self._net.edge(node, self._sink, most)
                continue
            for before in range(min(most, self._demand.people)):
                self._net.edge(node, self._sink, 1, spread.step(before) - constant)
