"""Why a ward cannot send whom the plan asks for: the fewest titles, and the fewest limits, that already cannot be met"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import combinations
from typing import TypeVar

from confplan.frozen import frozen
from confplan.planning.picking_limits import Demand, Limit, Offer
from confplan.planning.picking_search import Wanted, best, choice

One = TypeVar("One")
MOST_TITLES = 10  # whose groups are all tried; of more titles a group is made smaller one by one


@frozen
class Obstacle:
    """These titles alone, under these limits alone, need `due` people and have at most `there`

    `places` and `people` are how many neighbourhoods and persons have an offer under them. `doubled` are persons with
    several offers where that stands in the way, `wanted` those of the fixed who cannot all be chosen.
    """

    titles: tuple[str, ...]
    limits: frozenset[Limit]
    due: int
    there: int
    places: int
    people: int
    doubled: tuple[int, ...] = ()
    wanted: tuple[int, ...] = ()


def obstacle(demand: Demand, offers: Sequence[Offer], excluded: Sequence[Offer], wanted: frozenset[int]) -> Obstacle:
    """Return the smallest reason why there is no choice; `excluded` are offers that would be there but must not be taken."""
    whole = _Case(demand, tuple(offers), tuple(excluded), wanted)
    titles = _fewest_titles(whole)
    case = whole.of(titles)
    limits = next(found for found in _sets(case.limits()) if case.is_impossible(frozenset(found)))
    return _told(case, titles, frozenset(limits))


@frozen
class _Case:
    """A question that has no answer under all its limits"""

    demand: Demand
    offers: tuple[Offer, ...]
    excluded: tuple[Offer, ...]
    wanted: frozenset[int]

    def of(self, titles: Iterable[str]) -> "_Case":
        """Return the question of these titles only; who is fixed must be among them only if they have no other offer."""
        kept = frozenset(titles)
        others = {one.person for one in self.offers if one.title not in kept}
        return _Case(
            replace(self.demand, quotas=tuple(one for one in self.demand.quotas if one[0] in kept)),
            tuple(one for one in self.offers if one.title in kept),
            tuple(one for one in self.excluded if one.title in kept),
            self.wanted - others,
        )

    def limits(self) -> tuple[Limit, ...]:
        """Return the limits that hold at all."""
        demand = self.demand
        held = {
            Limit.PERSON: demand.is_once,
            Limit.APART: demand.is_apart,
            Limit.EVERYONE: demand.is_everyone,
            Limit.MOST: demand.most is not None,
            Limit.EXCLUDED: bool(self.excluded),
            Limit.FIXED: bool(self.wanted),
        }
        return tuple(limit for limit, holds in held.items() if holds)

    def under(self, limits: frozenset[Limit]) -> tuple[Demand, tuple[Offer, ...]]:
        demand = replace(
            self.demand,
            is_once=Limit.PERSON in limits or Limit.FIXED in limits,  # a fixed person is one person
            is_apart=Limit.APART in limits,
            is_everyone=Limit.EVERYONE in limits,
            most=self.demand.most if Limit.MOST in limits else None,
        )
        return demand, self.offers if Limit.EXCLUDED in limits else (*self.offers, *self.excluded)

    def is_impossible(self, limits: frozenset[Limit], wanted: frozenset[int] | None = None) -> bool:
        demand, offers = self.under(limits)
        people = (self.wanted if wanted is None else wanted) if Limit.FIXED in limits else frozenset()
        return choice(demand, offers, wanted=Wanted(people)) is None


def _fewest_titles(case: _Case) -> tuple[str, ...]:
    """Return the smallest group of titles that has no answer; of as small ones the first in the plan's order."""
    limits = frozenset(case.limits())
    titles = tuple(title for title, count in case.demand.quotas if count) or tuple(t for t, _ in case.demand.quotas)
    if len(titles) <= MOST_TITLES:
        return next((group for group in _sets(titles) if case.of(group).is_impossible(limits)), titles)
    for title in titles:
        rest = tuple(one for one in titles if one != title)
        titles = rest if case.of(rest).is_impossible(limits) else titles
    return titles


def _sets(among: Sequence[One]) -> Iterator[tuple[One, ...]]:
    """Yield all groups of the things, the smaller ones first."""
    return (found for size in range(len(among) + 1) for found in combinations(among, size))


def _told(case: _Case, titles: tuple[str, ...], limits: frozenset[Limit]) -> Obstacle:
    demand, offers = case.under(limits)
    people = [one.person for one in offers]
    doubled = dict.fromkeys(one for one in people if people.count(one) > 1) if Limit.PERSON in limits else {}
    return Obstacle(
        titles,
        limits,
        demand.people,
        len(best(demand, offers).taken),
        len({one.place for one in offers}),
        len(set(people)),
        tuple(doubled),
        _fewest_people(case, limits) if Limit.FIXED in limits else (),
    )


def _fewest_people(case: _Case, limits: frozenset[Limit]) -> tuple[int, ...]:
    """Return people of the fixed who cannot all be chosen, of whom none can be left away."""
    kept = sorted(case.wanted)
    for person in sorted(case.wanted):
        rest = frozenset(kept) - {person}
        if case.is_impossible(limits, rest):
            kept = sorted(rest)
    return tuple(kept)
