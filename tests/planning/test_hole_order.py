"""The order in which sentences are filled in, and the circles that have none"""

from confplan.places import Path
from confplan.planning.hole_order import in_order

A: Path = ("a",)
B: Path = ("b",)
C: Path = ("c",)


def test_each_sentence_comes_after_those_that_it_takes_in() -> None:
    order, circles = in_order({A: {B}, B: {C}, C: set()})

    assert [C, B, A] == order
    assert {} == circles


def test_circle_is_told_at_each_of_its_holes_and_nothing_is_left_out() -> None:
    order, circles = in_order({A: {B}, B: {A}, C: set()})

    assert {A, B, C} == set(order)
    assert {(A, B), (B, A)} == circles.keys()
    assert {frozenset({A, B})} == {frozenset(circle) for circle in circles.values()}


def test_all_of_many_circles_are_told_also_where_the_search_for_each_has_ended() -> None:
    several: list[Path] = [("item", place) for place in range(60)]
    users = {path: {several[place ^ 1]} for place, path in enumerate(several)}
    order, circles = in_order(users)

    assert set(several) == set(order)
    assert {(path, target) for path, targets in users.items() for target in targets} == circles.keys()
