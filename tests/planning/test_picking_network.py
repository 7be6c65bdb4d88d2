"""The flow by itself: exact where everybody has one neighbourhood, else a bound"""

from confplan.planning.picking_limits import Demand, Offer, Spread
from confplan.planning.picking_network import cheapest


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
