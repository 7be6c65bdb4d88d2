"""Sorts of cost and rewards"""

from confplan.profiles import load
from confplan.profiles.costs import base_salaries, costs, rewards, suggested


def test_every_reward_has_a_figure() -> None:
    assert all(load().norm(one.name) for one in rewards())


def test_refreshments_are_for_each_delegate_and_have_a_figure() -> None:
    found = next(one for one in costs() if "nước uống" in one.words)

    assert found.is_per_delegate
    assert load().norm(found.name)


def test_salaries_rise() -> None:
    amounts = [amount for amount, _ in base_salaries()]

    assert sorted(amounts) == amounts


def test_proposed_costs_say_why_and_their_norms_have_names() -> None:
    assert all(one.source and one.text and one.unit for one in suggested())
    assert all(load().norm(one.norm) for one in suggested() if one.norm)
