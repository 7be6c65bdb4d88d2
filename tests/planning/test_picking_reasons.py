"""The smallest reason: against every group of titles, and in the cases that people meet"""

from dataclasses import replace
from itertools import combinations

from confplan.planning.picking_limits import Demand, Limit, Offer
from confplan.planning.picking_reasons import Obstacle, obstacle
from confplan.planning.picking_search import Wanted, choice
from tests.planning.picking_cases import everything, question


def offers(*written: str) -> list[Offer]:
    """Read offers such as `0T1`: person, title, neighbourhood."""
    return [Offer(int(one[0]), one[1], one[1], one[2:]) for one in written]


def test_a_title_is_held_in_too_few_neighbourhoods() -> None:
    demand = Demand((("U", 1), ("T", 3)), is_apart=True, most=4)
    found = obstacle(demand, offers("0T1", "1T2", "2T2", "3U1"), (), frozenset())

    assert Obstacle(("T",), frozenset({Limit.APART}), 3, 2, 2, 3) == found


def test_two_titles_are_held_by_one_person() -> None:
    found = obstacle(Demand((("T", 1), ("U", 1), ("V", 1))), offers("0T1", "0U1", "1V1"), (), frozenset())

    assert Obstacle(("T", "U"), frozenset({Limit.PERSON}), 2, 1, 1, 1, (0,)) == found


def test_neighbourhoods_have_no_room_for_all_titles() -> None:
    demand = Demand((("T", 2), ("U", 2), ("V", 2)), is_apart=True, most=2)
    held = offers("0T1", "1T2", "2U1", "3U2", "4V1", "5V2")
    found = obstacle(demand, held, (), frozenset())

    assert (("T", "U", "V"), 6, 4, 2) == (found.titles, found.due, found.there, found.places)
    assert Limit.MOST in found.limits


def test_who_is_excluded_is_missed() -> None:
    found = obstacle(Demand((("T", 1),)), [], offers("0T1"), frozenset())

    assert frozenset({Limit.EXCLUDED}) == found.limits


def test_two_fixed_of_three_cannot_both_come() -> None:
    demand = Demand((("T", 2), ("U", 1)), is_apart=True)
    held = offers("0T1", "1T1", "2T2", "3U3")
    found = obstacle(demand, held, (), frozenset({0, 1, 3}))

    assert (("T",), (0, 1)) == (found.titles, found.wanted)


def test_of_many_titles_too_those_are_told_that_one_person_holds() -> None:
    titles = "ABCDEFGHIJKL"
    held = [Offer(number, title, title, str(number)) for number, title in enumerate(titles) if title != "K"]
    held.append(Offer(titles.index("C"), "K", "K", "2"))

    found = obstacle(Demand(tuple((title, 1) for title in titles)), held, (), frozenset())

    assert Obstacle(("C", "K"), frozenset({Limit.PERSON}), 2, 1, 1, 1, (2,)) == found


def test_of_the_excluded_only_those_of_the_missing_title_are_told() -> None:
    demand = Demand((("T", 1), ("U", 1)))
    found = obstacle(demand, offers("0U1"), offers("1T1", "2U2"), frozenset())

    assert Obstacle(("T",), frozenset({Limit.EXCLUDED}), 1, 0, 0, 0) == found


def test_no_smaller_group_of_titles_and_no_smaller_set_of_limits_shows_it() -> None:
    for seed in range(400):
        demand, held, _, _ = question(seed, 5)
        demand = replace(demand, is_once=True)
        if choice(demand, held, wanted=Wanted()) is not None:
            continue
        found = obstacle(demand, held, (), frozenset())
        for size in range(len(found.titles)):
            for titles in combinations([title for title, count in demand.quotas if count], size):
                smaller = replace(demand, quotas=tuple(one for one in demand.quotas if one[0] in titles))
                there = [one for one in held if one.title in titles]

                assert smaller.people in {len(one) for one in everything(smaller, there)}, seed
        own = [one for one in held if one.title in found.titles]
        kept = Demand(
            tuple(one for one in demand.quotas if one[0] in found.titles),
            demand.is_titled,
            is_apart=Limit.APART in found.limits,
            most=demand.most if Limit.MOST in found.limits else None,
            is_everyone=Limit.EVERYONE in found.limits,
            is_once=Limit.PERSON in found.limits,
        )

        assert found.there == max(len(one) for one in everything(kept, own)) < found.due == kept.people, seed
