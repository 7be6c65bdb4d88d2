"""Dated data: what holds on a day, and that every figure says where it comes from"""

import tomllib
from datetime import date
from importlib.resources import files
from typing import get_args

from confplan.model.agenda import Kind
from confplan.profiles import load
from confplan.profiles.profile import _in_force

DATA = tomllib.loads(files("confplan.profiles").joinpath("vietnam.toml").read_text(encoding="utf-8"))
DAY = date(2024, 7, 26)


def test_every_kind_of_item_has_a_length_from_short_to_long() -> None:
    lengths = load(DAY).lengths

    assert set(get_args(Kind)) <= lengths.keys()
    assert all(low <= likely <= high for low, likely, high in lengths.values())


def test_words_tell_kinds_that_exist() -> None:
    assert {kind for kind, _ in load(DAY).kinds} <= set(get_args(Kind))


def test_every_figure_and_length_has_a_source() -> None:
    assert all(entry["source"].strip() for entry in [*DATA["figure"], *DATA["length"]])


def test_figure_is_a_number_with_its_source() -> None:
    profile = load(DAY)

    assert profile.number("invitation-notice-working-days") == 3
    assert "45/2018/QĐ-TTg" in profile.figures["invitation-notice-working-days"].source
    assert not profile.figures["invitation-notice-working-days"].is_assumed
    assert profile.figures["morning-ends"].is_assumed


def test_data_hold_from_their_first_day_to_their_last() -> None:
    old = {"valid_to": date(2024, 6, 30)}
    new = {"valid_from": date(2024, 7, 1)}

    assert list(_in_force([old, new], date(2024, 6, 30))) == [old]
    assert list(_in_force([old, new], date(2024, 7, 1))) == [new]
    assert list(_in_force([old, new], None)) == [new]
