"""What limits come to for one neighbourhood"""

from confplan.planning.picking_limits import Demand, Spread


def test_titles_limit_people_only_where_holders_of_one_title_are_apart() -> None:
    assert (4, None) == (Demand((), is_apart=True, most=4).room, Demand((), is_apart=True, most=4).kinds)
    assert (None, 4) == (Demand((), most=4).room, Demand((), most=4).kinds)


def test_one_of_each_neighbourhood_is_one_whatever_else_is_allowed() -> None:
    assert 1 == Demand((), is_everyone=True, most=3).room
    assert 1 == Demand((), is_everyone=True).room
    assert 0 == Demand((), is_everyone=True, most=0).room


def test_each_further_person_of_a_neighbourhood_costs_more() -> None:
    assert [-3, 4, 8, 12] == [Spread(2, -3).step(before) for before in range(4)]
