"""As few parts as possible are said to have moved"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confplan.comparing.order import moved

PLACES = st.lists(st.integers(0, 5), unique=True, max_size=6).map(lambda places: [(i, j) for i, j in enumerate(places)])


def names(pairs: list[tuple[int, int]]) -> list[tuple[str, str]]:
    return [(str(place), str(place)) for place in range(len(pairs))]


@pytest.mark.parametrize(
    ("places", "expected"),
    [
        ([], set()),
        ([0, 1, 2], set()),
        ([3, 5, 9], set()),
        ([0, 3, 1, 2], {1}),
        ([3, 0, 1, 2], {0}),
        ([1, 2, 3, 0], {3}),
    ],
)
def test_only_what_left_its_order_has_moved(places: list[int], expected: set[int]) -> None:
    pairs = list(enumerate(places))

    assert expected == moved(pairs, names(pairs))


@given(PLACES)
def test_those_that_stay_keep_their_order(pairs: list[tuple[int, int]]) -> None:
    stayed = [pair for place, pair in enumerate(pairs) if place not in moved(pairs, names(pairs))]

    assert stayed == sorted(stayed, key=lambda pair: pair[1])


@given(PLACES)
def test_the_same_have_moved_from_either_side(pairs: list[tuple[int, int]]) -> None:
    back = [(new, old) for old, new in pairs]

    assert moved(pairs, names(pairs)) == moved(back, names(pairs))
