"""The search against trying everything"""

import pytest

from confplan.planning.picking_limits import Demand, Offer, Spread
from confplan.planning.picking_search import UnsettledError, Wanted, best, choice
from tests.planning.picking_cases import everything, is_allowed, larger, price, question
from tests.planning.picking_exact import solved

MUCH = 10_000


@pytest.mark.parametrize("first", range(0, 1000, 100))
def test_the_choice_is_the_cheapest_of_all_and_there_is_one_when_trying_everything_finds_one(first: int) -> None:
    for seed in range(first, first + 100):
        demand, offers, spread, wanted = question(seed, 5)
        whole = [
            price(one, spread)
            for one in everything(demand, offers)
            if len(one) == demand.people and wanted <= {each.person for each in one}
        ]
        found = choice(demand, offers, spread, Wanted(wanted, MUCH))

        assert (min(whole) if whole else None) == (found and found.cost), seed
        if found:
            chosen = [offers[number] for number in found.taken]
            assert is_allowed(demand, chosen)
            assert found.cost == price(chosen, spread)


@pytest.mark.parametrize("first", range(0, 300, 100))
def test_the_best_is_the_largest_and_of_the_largest_the_cheapest(first: int) -> None:
    for seed in range(first, first + 100):
        demand, offers, spread, _ = question(seed, 5)
        found = best(demand, offers, spread)

        assert min((-len(one), price(one, spread)) for one in everything(demand, offers)) == (
            -len(found.taken),
            found.cost,
        ), seed


def test_a_person_of_two_neighbourhoods_takes_one_seat() -> None:
    demand = Demand((("T", 1), ("U", 1)))
    offers = [Offer(0, "T", "T", "1"), Offer(0, "U", "U", "2"), Offer(1, "U", "U", "2", 5)]

    flow = choice(demand, offers)
    assert flow
    assert (0, 2) == flow.taken
    assert choice(demand, offers[:2]) is None


def test_titles_of_a_neighbourhood_are_limited_where_people_are_not() -> None:
    demand = Demand((("T", 2), ("U", 1)), most=1)
    offers = [Offer(0, "T", "T", "1"), Offer(1, "T", "T", "1"), Offer(2, "U", "U", "1"), Offer(3, "U", "U", "2", 9)]
    flow = choice(demand, offers, Spread())

    assert flow
    assert (0, 1, 3) == flow.taken


@pytest.mark.parametrize("first", range(0, 300, 100))
def test_an_independent_exact_solver_comes_to_the_same_cost(first: int) -> None:
    for seed in range(first, first + 100):
        demand, offers, spread, wanted = larger(seed)
        found = choice(demand, offers, spread, Wanted(wanted, MUCH))

        assert solved(demand, offers, spread, wanted) == (found and found.cost), seed


def test_a_question_that_takes_too_long_is_left_unsettled(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("confplan.planning.picking_search.MOST_PARTS", 0)

    with pytest.raises(UnsettledError):
        choice(Demand((("T", 1),)), [Offer(0, "T", "T", "1")])
