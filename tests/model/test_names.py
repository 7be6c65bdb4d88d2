"""A list is found by any spelling of its name"""

import pytest

from confplan.model.names import Named


def test_case_and_tone_placement_do_not_matter() -> None:
    named = Named({"phường": 1, "Đơn vị hòa giải": 2})

    assert (1, 2) == (named["Phường"], named.get("đơn vị hoà giải"))


def test_names_stay_as_they_are_written() -> None:
    assert ["Điểm cầu", "phường"] == list(Named({"Điểm cầu": 1, "phường": 2}))


def test_other_names_are_not_found() -> None:
    named = Named({"phường": 1})

    assert named.get("xã") is None
    with pytest.raises(KeyError):
        named["phuong"]


def test_it_shows_what_is_written() -> None:
    assert "Named({'phường': 1})" == repr(Named({"phường": 1}))
    assert 1 == len(Named({"phường": 1}))
