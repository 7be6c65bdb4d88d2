"""What went with the district level"""

from datetime import date

from confplan.profiles.districts import levels, wards


def test_district_level_ended_with_june_2025() -> None:
    assert {date(2025, 6, 30)} == {one.last for one in levels()} | {one.last for one in wards()}


def test_wards_known_from_a_proposal_say_so() -> None:
    assert all(one.is_proposal for one in wards())
    assert "phường Thới An" == next(one.into for one in wards() if one.name == "phường Thạnh Xuân")
