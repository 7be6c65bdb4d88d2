"""The flow by itself: exact where everybody has one neighbourhood, else a bound"""

import pytest

from confplan.planning.picking_limits import Demand, Offer, Spread
from confplan.planning.picking_network import cheapest
from tests.planning.picking_cases import everything, price, question


def test_of_one_title_in_one_neighbourhood_the_cheapest_is_taken() -> None:
    offers = dict(enumerate([Offer(0, "T", "T", "1", 5), Offer(1, "T", "T", "1", 2), Offer(2, "T", "T", "2", 7)]))
    flow = cheapest(Demand((("T", 2),), is_apart=True), offers, Spread())

    assert (1, 2) == flow.taken
    assert 9 == flow.cost


def test_people_are_spread() -> None:
    offers = dict(enumerate([Offer(0, "T", "T", "1"), Offer(1, "U", "U", "1"), Offer(2, "U", "U", "2", 1)]))
    flow = cheapest(Demand((("T", 1), ("U", 1))), offers, Spread(more=1))

    assert (0, 2) == flow.taken


def test_a_person_of_two_neighbourhoods_is_taken_twice() -> None:
    offers = dict(enumerate([Offer(0, "T", "T", "1"), Offer(0, "U", "U", "2")]))

    assert (0, 1) == cheapest(Demand((("T", 1), ("U", 1))), offers, Spread()).taken


def of_one_place(offers: list[Offer]) -> list[Offer]:
    """Return the offers of everybody's first neighbourhood."""
    home = {one.person: one.place for one in reversed(offers)}
    return [one for one in offers if one.place == home[one.person]]


@pytest.mark.parametrize("first", range(0, 900, 100))
def test_where_everybody_has_one_neighbourhood_the_flow_is_the_largest_and_then_the_cheapest(first: int) -> None:
    tried = 0
    for seed in range(first, first + 100):
        demand, many, spread, _ = question(seed, 6)
        offers = of_one_place(many)
        if demand.kinds is None and demand.is_titled and demand.is_once:
            tried += 1
            flow = cheapest(demand, dict(enumerate(offers)), spread)
            chosen = [offers[number] for number in flow.taken]

            best = min((-len(one), price(one, spread)) for one in everything(demand, offers))
            assert best == (-len(chosen), price(chosen, spread)), seed
            assert flow.cost == price(chosen, spread)
    assert tried > 20
