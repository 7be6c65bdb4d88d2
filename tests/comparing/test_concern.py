"""Whom a change concerns"""

import pytest

from confplan.comparing.comparison import Comparison
from confplan.comparing.concern import Concern, bodies, for_entry, is_part
from tests.comparing.cases import SOURCE, compared, edited, plan

OFFICE = "Văn phòng Ủy ban nhân dân quận"


def concerns(*edits: tuple[str, str]) -> tuple[Concern, ...]:
    found: Comparison = compared(SOURCE, edited(*edits))
    return found.concerns


@pytest.mark.parametrize(
    "edit",
    [
        ("date: 26/7/2024 (sáng thứ Sáu)", "date: 27/7/2024"),
        ("start: dự kiến 08:00", "start: 07:30"),
        ("    name: Hội trường 1", "    name: Hội trường 2"),
        ("    address: trụ sở hành chính Quận 12", "    address: nhà văn hóa"),
    ],
)
def test_day_hour_and_place_concern_everyone(edit: tuple[str, str]) -> None:
    assert (Concern(everyone=True, units=()),) == concerns(edit)


@pytest.mark.parametrize(
    ("edit", "units"),
    [
        (("- Liên hệ các cơ quan báo, đài", "- Liên hệ cơ quan báo, đài"), {OFFICE}),
        (("        with: Phòng Nội vụ\n        makes: [name", "        makes: [name"), {OFFICE, "Phòng Nội vụ"}),
        (("Trưởng khu phố: 3", "Trưởng khu phố: 2"), {"Ủy ban nhân dân phường"}),
        (("        by: Phòng Nội vụ", "        by: Sở Nội vụ"), {"Phòng Nội vụ", "Sở Nội vụ"}),
        (("by: Bí thư Quận ủy", "by: Phó Bí thư Quận ủy"), {"Quận ủy", "Phòng Nội vụ"}),
        (("    - Thường trực Quận ủy\n", ""), {"Quận ủy"}),
        (("break_before: [tổng kết", "break_before: [công tác"), {OFFICE}),
        (("minutes: 15", "minutes: 20"), {"Trung tâm Văn hóa - Thể thao"}),
    ],
)
def test_units_are_those_that_do_invite_or_are_told(edit: tuple[str, str], units: set[str]) -> None:
    (found,) = concerns(edit)

    assert (False, units) == (found.everyone, {*found.units})


def test_length_of_all_papers_concerns_all_who_speak_there() -> None:
    (found,) = concerns(("minutes_each: khoảng 7", "minutes_each: 5"))

    assert {"Ban Tổ chức Quận ủy", "Ủy ban nhân dân phường Thới An"} < {*found.units}


def test_set_of_units_is_its_members() -> None:
    (found,) = concerns(("before: 10/7/2024 ", "before: 11/7/2024 "))

    assert {"Ban Tổ chức Quận ủy", "Phòng Nội vụ", "Ủy ban nhân dân phường Hiệp Thành"} < {*found.units}


def test_ward_is_concerned_through_those_who_invite_for_it() -> None:
    assert ("Ủy ban nhân dân phường Thới An",) == tuple(name for name in for_entry(plan(SOURCE), "Thới An") if name.startswith("Ủy"))[:1]  # fmt: skip
    assert ("Thới An",) == for_entry(plan("format: 1\n"), "Thới An")


def test_wards_committee_is_one_of_all_committees() -> None:
    source = plan(SOURCE)

    assert is_part(source, "Ủy ban nhân dân phường Thới An", "Ủy ban nhân dân phường")
    assert not is_part(source, "Ủy ban nhân dân phường", "Ủy ban nhân dân phường Thới An")
    assert not is_part(source, "Phòng Nội vụ", "Ủy ban nhân dân phường")


def test_bodies_are_all_that_have_a_part_in_the_plan() -> None:
    assert {"Sở Nội vụ", OFFICE, "Ban Tuyên giáo Quận ủy", "Ủy ban nhân dân phường"} < {*bodies(plan(SOURCE))}
