"""Who signs in where, before and after lists have come"""

from datetime import date
from pathlib import Path

import pytest

from confplan.loading import load
from confplan.planning.register import Desk, Section, desks
from tests.planning.plans import plan_of, real_plan

PLAN = """
lists:
  phường: [phường Hiệp Thành, phường Thới An]
units: [Thành ủy, {name: Ủy ban nhân dân phường, each: phường}]
delegates:
  - {text: Đại diện lãnh đạo Thành ủy, units: Thành ủy, quota: 3}
  - {text: Lãnh đạo phường, units: Ủy ban nhân dân phường, each: phường}
  - {name: Khu phố, each: phường, roster: rosters/*.csv, titles: {Trưởng khu phố: 2, Bí thư Chi bộ: 1}}
  - {text: Được khen thưởng, from: awards}
  - {name: Khách mời, roster: khach.csv}
awards:
  - {id: bk, name: Bằng khen, winners: bang-khen.csv}
  - {id: gk, name: Giấy khen, winners: 2}
  - {id: qua, name: Quà, kind: gift, winners: 9}
"""
HIEP_THANH = "Họ và tên,Chức danh,Khu phố,Điện thoại\nTrần Thị Ánh,Trưởng khu phố,Khu phố 3,0901234567\nLê Văn An,Bí thư Chi bộ,Khu phố 1,0901234568\n"
LISTS = {
    "rosters/hiep-thanh.csv": HIEP_THANH,
    "rosters/thoi-an.csv": "Họ và tên,Phường,Chức danh\nĐỗ Văn Út,Thới An,Trưởng khu phố\nHồ Văn Ba,Lạ Lùng,Trưởng khu phố\n",
    "bang-khen.csv": "Họ và tên,Đơn vị,Điện thoại\nLê Văn An,phường Hiệp Thành,0901234568\nVõ Thị Ánh,Phòng Nội vụ,\n",
    "khach.csv": "Họ và tên,Chức vụ,Đơn vị\nTrần Thị Bé,Chuyên gia,Viện Kiến trúc\n",
}


def signed(folder: Path, lists: dict[str, str]) -> tuple[Desk, ...]:
    (folder / "plan.yaml").write_text(PLAN, encoding="utf-8")
    (folder / "rosters").mkdir()
    for name, content in lists.items():
        (folder / name).write_text(content, encoding="utf-8")
    case = load(folder / "plan.yaml", today=date(2024, 7, 1)).case

    assert case is not None

    return desks(case.plan, case.rosters)


def section(found: tuple[Desk, ...], desk: str, label: str) -> Section:
    return next(one for each in found if each.name == desk for one in each.sections if one.label == label)


def test_each_ward_has_a_desk_with_all_its_groups(tmp_path: Path) -> None:
    assert [
        ("Đại diện lãnh đạo Thành ủy", 1),
        ("phường Hiệp Thành", 2),
        ("phường Thới An", 2),
        ("Được khen thưởng", 2),
        ("Khách mời", 1),
    ] == [(desk.name, len(desk.sections)) for desk in signed(tmp_path, {})]


def test_before_lists_come_there_is_a_row_for_each_post_and_body_and_the_rest_of_the_quota(tmp_path: Path) -> None:
    found = signed(tmp_path, {})
    people = section(found, "phường Thới An", "Khu phố")

    assert [("Trưởng khu phố", "phường Thới An")] * 2 + [("Bí thư Chi bộ", "phường Thới An")] == [
        (one.post, one.unit) for one in people.signers
    ]
    assert (3, False, 0, 3) == (people.expected, people.is_listed, people.people, people.spare)
    assert not any(one.is_repeated for one in people.signers)
    leaders = section(found, "Đại diện lãnh đạo Thành ủy", "Đại diện lãnh đạo Thành ủy")
    assert ["Thành ủy", None, None] == [one.unit for one in leaders.signers]
    bodies = section(found, "phường Thới An", "Lãnh đạo phường").signers
    assert ["Ủy ban nhân dân phường Thới An"] == [one.unit for one in bodies]
    assert 2 == len(section(found, "Được khen thưởng", "Giấy khen").signers)


def test_people_of_a_list_stand_in_the_order_of_their_given_names_with_what_is_not_said_by_the_desk(
    tmp_path: Path,
) -> None:
    people = section(signed(tmp_path, LISTS), "phường Hiệp Thành", "Khu phố")

    assert [
        ("Lê Văn An", "Bí thư Chi bộ", "Khu phố 1"),
        ("Trần Thị Ánh", "Trưởng khu phố", "Khu phố 3"),
    ] == [(one.name, one.post, one.unit) for one in people.signers]


def test_who_stands_in_two_lists_is_marked_in_both_and_counted_once(tmp_path: Path) -> None:
    found = signed(tmp_path, LISTS)
    first, again = section(found, "phường Hiệp Thành", "Khu phố"), section(found, "Được khen thưởng", "Bằng khen")

    assert [(("Bằng khen",), False), ((), False)] == [(one.also, one.is_repeated) for one in first.signers]
    assert [("Lê Văn An", ("Khu phố",), True), ("Võ Thị Ánh", (), False)] == [
        (one.name, one.also, one.is_repeated) for one in again.signers
    ]
    assert (2, 1) == (first.people, again.people)


def test_nobody_is_lost_whose_ward_the_plan_does_not_know(tmp_path: Path) -> None:
    found = signed(tmp_path, LISTS)
    names = [one.name for desk in found for each in desk.sections for one in each.signers if one.name]

    strays = section(found, "Chưa rõ phường", "Khu phố")
    assert (["Hồ Văn Ba"], True) == ([one.name for one in strays.signers], strays.is_listed)
    assert 7 == len(names)


def test_people_of_an_unknown_ward_stand_in_the_order_of_their_given_names(tmp_path: Path) -> None:
    rows = "Họ và tên,Phường\nHồ Văn Út,Lạ Lùng\nLê Thị An,Lạ Lùng\n"
    strays = section(signed(tmp_path, {"rosters/thoi-an.csv": rows}), "Chưa rõ phường", "Khu phố")

    assert ["Lê Thị An", "Hồ Văn Út"] == [one.name for one in strays.signers]


def test_unit_that_is_the_ward_itself_is_not_said_at_its_desk(tmp_path: Path) -> None:
    rows = "Họ và tên,Khu phố,Đơn vị\nLê Thị An,Khu phố 1,Phường Thới An\nHồ Văn Út,Khu phố 2,Hội Phụ nữ\n"
    people = section(signed(tmp_path, {"rosters/thoi-an.csv": rows}), "phường Thới An", "Khu phố")

    assert ["Khu phố 1", "Khu phố 2, Hội Phụ nữ"] == [one.unit for one in people.signers]


def test_group_of_which_nothing_is_known_has_no_rows() -> None:
    (desk,) = desks(plan_of("delegates: [Khách mời]\n"), None)

    assert () == desk.sections[0].signers


def test_collective_that_does_not_come_signs_nowhere(tmp_path: Path) -> None:
    found = signed(tmp_path, {"bang-khen.csv": "Tên tập thể,Ghi chú\nKhu phố 7,Vắng\nKhu phố 2,\n"})

    assert ["Khu phố 2"] == [one.name for one in section(found, "Được khen thưởng", "Bằng khen").signers]


def test_collectives_come_first_in_the_order_of_their_list(tmp_path: Path) -> None:
    bodies = "Tên tập thể\nKhu phố 7\nKhu phố 2\n"
    found = signed(tmp_path, {"bang-khen.csv": bodies})

    assert ["Khu phố 7", "Khu phố 2"] == [one.name for one in section(found, "Được khen thưởng", "Bằng khen").signers]


def test_winners_whom_no_group_invites_have_a_desk_of_their_own(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text(
        "delegates: [Khách]\nawards: [{name: Bằng khen, winners: a.csv}, {name: Giấy khen, winners: 3}]\n",
        encoding="utf-8",
    )
    (tmp_path / "a.csv").write_text("Họ và tên,Chức vụ\nVõ Thị Ánh,Trưởng khu phố\n", encoding="utf-8")
    case = load(tmp_path / "plan.yaml", today=date(2024, 7, 1)).case

    assert case is not None
    assert ["Bằng khen"] == [one.label for one in desks(case.plan, case.rosters)[-1].sections]


def test_quota_beyond_all_measure_prints_a_part_and_says_so() -> None:
    (desk,) = desks(plan_of("delegates: [{text: Nhân dân, quota: 1000000}]"), None)

    assert (500, 999_500) == (len(desk.sections[0].signers), desk.sections[0].unprinted)


@pytest.mark.parametrize(("rows", "spare"), [(0, 3), (30, 3), (31, 4), (200, 10)])
def test_spare_rows_grow_with_the_list(rows: int, spare: int) -> None:
    (desk,) = desks(plan_of(f"delegates: [{{text: Nhân dân, quota: {rows}}}]"), None)

    assert spare == desk.sections[0].spare


def test_real_plan_has_a_desk_for_each_ward_with_its_twenty_people() -> None:
    wards = [desk for desk in desks(real_plan(), None) if desk.name.startswith("phường")]

    assert [[5, 15]] * 11 == [[len(section.signers) for section in desk.sections] for desk in wards]


@pytest.mark.parametrize(
    ("label", "told"), [("Khách mời", 15), ("Mỗi đơn vị 15 người", None), ("Mỗi phòng 02 người", 15)]
)
def test_quota_that_the_words_of_a_group_say_is_not_said_again(label: str, told: int | None) -> None:
    section = Section(label=label, at=(), signers=(), expected=15, is_listed=False, unprinted=0)

    assert told == section.told


def test_desk_of_one_group_is_called_once() -> None:
    desk_of_group, desk_of_ward = desks(
        plan_of("lists: {phường: [Thới An]}\ndelegates: [{text: Khách mời}, {text: Đoàn, each: phường}]\n"), None
    )

    assert (True, False) == (desk_of_group.is_of_one_group, desk_of_ward.is_of_one_group)


def test_who_does_not_come_for_an_award_signs_nowhere(tmp_path: Path) -> None:
    lists = {**LISTS, "bang-khen.csv": "Họ và tên,Đơn vị,Ghi chú\nLê Văn An,Phòng A,Vắng\nVõ Thị Ánh,Phòng B,\n"}
    names = [one.name for desk in signed(tmp_path, lists) for part in desk.sections for one in part.signers]

    assert "Võ Thị Ánh" in names
    assert 1 == names.count("Lê Văn An")  # of the list of his ward


def test_place_of_a_desk_is_that_of_all_who_sign_there() -> None:
    plan = plan_of(
        "venues: [{id: xa, name: Điểm cầu cấp xã}]\n"
        "delegates: [{text: Ở xã, venue: xa, quota: 2}, {text: Ở hội trường, quota: 2}]\n"
    )

    assert ["Điểm cầu cấp xã", None] == [desk.place for desk in desks(plan, None)]
