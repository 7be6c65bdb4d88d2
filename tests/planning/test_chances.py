"""The chance to end in time: what can be reckoned by hand comes out of the draws"""

from collections.abc import Sequence
from statistics import NormalDist

import pytest

from confplan.planning.chances import DayChances, Spread, chances
from tests.planning.agendas import PROFILE, plan_of

RUNS = 10_000


def day_of(text: str, *, seed: int = 1) -> DayChances:
    (day,) = chances(plan_of(text), PROFILE, RUNS, seed)
    return day


def agenda(*items: str, start: str = "08:00", end_by: str = "11:30") -> str:
    conference = f"conference:\n  start: '{start}'\n  end_by: '{end_by}'\n"
    return conference + "agenda:\n" + "".join(f"  - {{{item}}}\n" for item in items)


def test_stated_lengths_leave_nothing_to_chance() -> None:
    day = day_of(agenda("title: A, minutes: 30", "title: B, minutes: 30", end_by="09:00"))

    assert (540, 540, 1.0) == (day.held.quantile(0.01), day.held.quantile(0.99), day.held.share_by(540))
    assert day.held.share_by(539) == 0.0


def test_many_open_lengths_end_as_the_normal_distribution_says() -> None:
    """Twelve PERT lengths of (0, 30, 60)+10: mean 30 and variance (mean - low)(high - mean) / 7 each."""
    items = [f"title: Mục {n}, minutes: 10-70" for n in range(12)]
    day = day_of(agenda(*items, start="00:10", end_by="08:10"))
    normal = NormalDist(10 + 12 * 40, (12 * 30 * 30 / 7) ** 0.5)

    for share in (0.1, 0.5, 0.9):
        assert normal.inv_cdf(share) == pytest.approx(day.held.quantile(share), abs=3)
    assert normal.cdf(510) == pytest.approx(day.held.share_by(510), abs=0.02)


def test_gap_before_a_fixed_start_swallows_the_spread() -> None:
    day = day_of(agenda("title: A, minutes: 20-40", "title: B, minutes: 10, start: '09:00'"))

    assert (550, 550) == (day.held.quantile(0.01), day.held.quantile(0.99))


def test_optional_items_are_told_both_ways() -> None:
    day = day_of(agenda("title: A, minutes: 30", "title: B, minutes: 10, optional: true"))

    assert (520, 510) == (day.held.quantile(0.5), day.without.quantile(0.5))


def test_same_seed_gives_the_same_runs_and_another_seed_others() -> None:
    text = agenda("title: A, minutes: 20-40")

    assert day_of(text).held == day_of(text).held
    assert day_of(text).held != day_of(text, seed=2).held


def test_edit_of_one_item_leaves_the_draws_of_the_others() -> None:
    shorter = day_of(agenda("title: A, minutes: 20-40", "title: B, minutes: 10"))
    longer = day_of(agenda("title: A, minutes: 20-40", "title: B, minutes: 15"))

    assert [end + 5 for end in shorter.held.ends] == list(longer.held.ends)


def test_day_without_a_clock_has_no_chances() -> None:
    assert chances(plan_of("agenda:\n  - {title: A, minutes: 5-9}\n"), PROFILE, 10, 1) == ()


@pytest.mark.parametrize(
    ("share", "minute"), [(0.0, 1), (0.25, 1), (0.26, 2), (0.5, 2), (0.75, 4), (0.76, 5), (1.0, 5)]
)
def test_quantile_is_the_nearest_rank_in_whole_minutes(share: float, minute: int) -> None:
    assert minute == Spread((1.0, 1.5, 3.2, 5.0)).quantile(share)


@pytest.mark.parametrize(("minute", "share"), [(0, 0.0), (1, 0.25), (3, 0.5), (4, 0.75), (5, 1.0)])
def test_share_by_counts_an_end_on_the_minute(minute: int, share: float) -> None:
    assert share == Spread((1.0, 1.5, 3.2, 5.0)).share_by(minute)


def test_two_days_have_a_chance_each() -> None:
    items: Sequence[str] = ("title: A, minutes: 30", "title: B, day: 2, start: '08:30', minutes: 30")
    first, second = chances(plan_of(agenda(*items)), PROFILE, 10, 1)

    assert [(1, 510), (2, 540)] == [(day.day.number, day.held.quantile(0.5)) for day in (first, second)]
