"""Lengths drawn at random: PERT's mean and extremes, and the same chain for the same seed"""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confplan.planning.chances_lengths import drawn, quantiles


@st.composite
def lengths(draw: st.DrawFn) -> tuple[int, int, int]:
    low, likely, high = sorted(draw(st.tuples(*[st.integers(0, 240)] * 3)))
    return low, likely, high if high > low else high + 1


@given(lengths())
def test_mean_is_that_of_pert(length: tuple[int, int, int]) -> None:
    low, likely, high = length
    found = quantiles(low, likely, high)

    assert (low + 4 * likely + high) / 6 == pytest.approx(sum(found) / len(found), abs=0.002 * (high - low))


@given(lengths())
def test_lengths_rise_between_the_extremes(length: tuple[int, int, int]) -> None:
    found = quantiles(*length)

    assert length[0] < found[0]
    assert found[-1] < length[2]
    assert sorted(found) == found


def test_quarter_of_the_distribution_is_where_the_beta_distribution_has_it() -> None:
    """For (0, 1/2, 1) PERT is Beta(3, 3), whose share up to x is 10 x^3 - 15 x^4 + 6 x^5."""
    quarter = quantiles(0, 50, 100)[512] / 100

    assert 10 * quarter**3 - 15 * quarter**4 + 6 * quarter**5 == pytest.approx(0.25, abs=0.001)


def test_one_number_stays_that_number() -> None:
    assert [7.0, 7.0, 7.0] == drawn(7, 7, 7, 3, Random(1))


def test_same_seed_draws_the_same() -> None:
    assert drawn(5, 7, 12, 20, Random("1")) == drawn(5, 7, 12, 20, Random("1"))
    assert drawn(5, 7, 12, 20, Random("1")) != drawn(5, 7, 12, 20, Random("2"))


def test_first_and_last_lengths_are_where_the_beta_distribution_has_them() -> None:
    """With the likely length at an end PERT is Beta(1, 5) or Beta(5, 1), whose shares are 1 - (1 - x)^5 and x^5."""
    falling, rising = quantiles(0, 0, 1), quantiles(0, 1, 1)
    first, last = 0.5 / len(falling), 1 - 0.5 / len(rising)

    assert 1 - (1 - first) ** (1 / 5) == pytest.approx(falling[0], rel=1e-3)
    assert 1 - last ** (1 / 5) == pytest.approx(1 - rising[-1], rel=1e-2)
