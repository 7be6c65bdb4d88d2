"""What holds on a day"""

from datetime import date
from typing import get_args

from confplan.model.agenda import Kind
from confplan.model.own_profile import OwnProfile
from confplan.profiles import load

DAY = date(2024, 7, 26)


def test_every_kind_of_item_has_a_length_from_short_to_long() -> None:
    lengths = load(DAY).lengths

    assert set(get_args(Kind)) <= lengths.keys()
    assert all(low <= likely <= high for low, likely, high in lengths.values())


def test_words_tell_kinds_that_exist() -> None:
    assert {kind for kind, _ in load(DAY).kinds} <= set(get_args(Kind))


def test_figure_is_a_number_with_its_source() -> None:
    profile = load(DAY)

    assert profile.number("invitation-notice-working-days") == 3
    assert "45/2018/QĐ-TTg" in profile.figures["invitation-notice-working-days"].source
    assert not profile.figures["invitation-notice-working-days"].is_assumed
    assert profile.figures["morning-ends"].is_assumed


def test_profile_without_a_word_of_the_plan_is_one_and_the_same() -> None:
    assert load(DAY) is load(DAY, OwnProfile())
