"""The printer's sheet: bleed, marks and eyelets"""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confplan.planning.print_sheet import MARKS, print_sheet
from confplan.profiles import load


def test_sheet_is_the_wall_with_bleed_and_room_for_marks() -> None:
    found = print_sheet((8000, 4000), load())

    assert (50, 50 + MARKS) == (found.bleed, found.margin)
    assert (8300, 4300) == (found.width, found.height)


def test_eyelets_sit_in_the_hem_from_corner_to_corner_evenly() -> None:
    found = print_sheet((8000, 4000), load())

    assert (25, 7975, 25, 3975) == (found.across[0], found.across[-1], found.down[0], found.down[-1])
    assert (17, 9) == (len(found.across), len(found.down))
    assert {round(after - before, 6) for before, after in pairwise(found.across)} == {496.875}


@given(st.tuples(st.integers(1, 100_000), st.integers(1, 100_000)))
def test_no_two_eyelets_are_further_apart_than_asked_and_none_lies_outside(wall: tuple[int, int]) -> None:
    found = print_sheet(wall, load())

    for places, side in ((found.across, wall[0]), (found.down, wall[1])):
        assert all(after - before <= 500.000001 for before, after in pairwise(places))
        assert 0 <= places[0] <= places[-1] <= side


def test_narrow_strip_has_its_eyelets_on_the_middle_line() -> None:
    assert (10,) == print_sheet((20, 2000), load()).across == pytest.approx((10,))
