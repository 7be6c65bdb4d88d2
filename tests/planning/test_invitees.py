"""To whom letters go, before and after names are known"""

from datetime import date
from pathlib import Path

import pytest

from confplan.loading import load
from confplan.planning.invitees import Invitee, invitees
from tests.planning.plans import plan_of

ROOT = Path(__file__).parents[2]
PLAN = """
document: {issuer: Ủy ban nhân dân quận}
lists:
  phường: [phường Hiệp Thành, phường Thới An]
units:
  - Thành ủy
  - {name: Ủy ban nhân dân phường, each: phường}
  - {name: các phòng, members: [Phòng Nội vụ, Phòng Tài chính]}
  - Phòng Nội vụ
  - {name: Ủy ban nhân dân Quận 12, also: Ủy ban nhân dân quận}
delegates:
  - {text: Đại diện lãnh đạo Thành ủy, units: Thành ủy}
  - {text: Lãnh đạo phường, units: Ủy ban nhân dân phường, each: phường}
  - {text: Các phòng, units: [các phòng, Phòng Nội vụ]}
  - {name: Khu phố, each: phường, roster: rosters/*.csv, titles: {Trưởng khu phố: 2, Bí thư Chi bộ: 1}}
  - {name: Khách mời, roster: khach.csv, titles: {Chuyên gia: 2}}
  - Các cơ quan báo đài
  - {text: Lãnh đạo quận, units: Ủy ban nhân dân Quận 12}
  - {text: "Mỗi phường <quota> cán bộ", each: phường, quota: 2}
"""


def addressed(folder: Path, **files: str) -> list[Invitee]:
    (folder / "plan.yaml").write_text(PLAN, encoding="utf-8")
    (folder / "rosters").mkdir()
    for name, content in files.items():
        home = folder if name == "khach" else folder / "rosters"
        (home / f"{name.replace('_', '-')}.csv").write_text(content, encoding="utf-8")
    case = load(folder / "plan.yaml", today=date(2024, 7, 1)).case

    assert case is not None

    return list(invitees(case.plan, case.rosters))


def told(invited: list[Invitee], group: str) -> list[tuple[object, ...]]:
    return [(one.name, one.post, one.unit, one.count) for one in invited if one.group == group]


def test_bodies_are_invited_by_name(tmp_path: Path) -> None:
    invited = addressed(tmp_path)

    assert told(invited, "Đại diện lãnh đạo Thành ủy") == [(None, None, "Thành ủy", None)]


def test_nobody_is_invited_by_themselves(tmp_path: Path) -> None:
    assert told(addressed(tmp_path), "Lãnh đạo quận") == [(None, None, "Lãnh đạo quận", None)]


def test_group_of_each_ward_without_units_is_invited_in_each_ward_and_its_holes_are_filled(tmp_path: Path) -> None:
    assert told(addressed(tmp_path), "Mỗi phường 02 cán bộ") == [
        (None, None, "phường Hiệp Thành", None),
        (None, None, "phường Thới An", None),
    ]


def test_unit_of_each_ward_is_invited_in_each_ward(tmp_path: Path) -> None:
    units = [one.unit for one in addressed(tmp_path) if one.group == "Lãnh đạo phường"]

    assert units == ["Ủy ban nhân dân phường Hiệp Thành", "Ủy ban nhân dân phường Thới An"]


def test_set_is_invited_member_by_member_and_nobody_twice(tmp_path: Path) -> None:
    assert [one.unit for one in addressed(tmp_path) if one.group == "Các phòng"] == ["Phòng Nội vụ", "Phòng Tài chính"]


def test_post_of_each_ward_is_invited_where_names_are_not_known(tmp_path: Path) -> None:
    assert told(addressed(tmp_path), "Khu phố") == [
        (None, "Trưởng khu phố", "phường Hiệp Thành", 2),
        (None, "Bí thư Chi bộ", "phường Hiệp Thành", 1),
        (None, "Trưởng khu phố", "phường Thới An", 2),
        (None, "Bí thư Chi bộ", "phường Thới An", 1),
    ]


def test_people_of_a_list_that_has_come_are_invited_by_name(tmp_path: Path) -> None:
    people = "Họ và tên,Chức danh,Khu phố\nNguyễn Thị Hoa,Trưởng khu phố,Khu phố 3\nLê Văn An,Bí thư Chi bộ,\n"

    assert told(addressed(tmp_path, hiep_thanh=people), "Khu phố") == [
        ("Nguyễn Thị Hoa", "Trưởng khu phố", "Khu phố 3, phường Hiệp Thành", None),
        ("Lê Văn An", "Bí thư Chi bộ", "phường Hiệp Thành", None),
        (None, "Trưởng khu phố", "phường Thới An", 2),
        (None, "Bí thư Chi bộ", "phường Thới An", 1),
    ]


def test_guests_of_a_single_list_are_invited_by_name(tmp_path: Path) -> None:
    invited = addressed(tmp_path, khach="Họ và tên,Chức vụ,Đơn vị\nTrần Thị Bé,Chuyên gia,Viện Kiến trúc\n")

    assert told(invited, "Khách mời") == [("Trần Thị Bé", "Chuyên gia", "Viện Kiến trúc", None)]


def test_group_without_units_is_invited_as_it_is_called(tmp_path: Path) -> None:
    assert told(addressed(tmp_path), "Các cơ quan báo đài") == [(None, None, "Các cơ quan báo đài", None)]


def test_addressee_knows_the_line_that_invites(tmp_path: Path) -> None:
    paths = {one.at for one in addressed(tmp_path) if one.post == "Trưởng khu phố"}

    assert paths == {("delegates", 3, "titles", "Trưởng khu phố")}


@pytest.mark.parametrize(("unit", "count"), [("phường Thạnh Xuân", 5), ("Ủy ban nhân dân phường Thới An", 1)])
def test_real_plan_invites_every_ward(unit: str, count: int) -> None:
    case = load(ROOT / "plan.yaml", today=date(2024, 7, 1)).case

    assert case is not None
    assert sum(one.unit == unit for one in invitees(case.plan, None)) == count


def test_line_that_names_no_declared_body_is_addressed_as_a_group(tmp_path: Path) -> None:
    assert [("Các cơ quan báo đài", True), ("Lãnh đạo quận", True), ("Thành ủy", False)] == [
        (one.unit, one.is_group)
        for one in sorted(addressed(tmp_path), key=lambda one: one.unit or "")
        if one.unit in {"Các cơ quan báo đài", "Lãnh đạo quận", "Thành ủy"}
    ]


def test_winners_whose_lists_have_come_have_a_letter_each_and_no_second_one(tmp_path: Path) -> None:
    text = "format: 1\ndelegates: [{text: Được khen, from: awards}]\nawards:\n  - {id: a, name: A, winners: a.csv}\n  - {id: b, name: B, winners: b.csv}\n"
    (tmp_path / "plan.yaml").write_text(text, encoding="utf-8")
    (tmp_path / "a.csv").write_text(
        "Họ tên,Chức vụ,Đơn vị,Ghi chú\nLê An,Trưởng ban,Khu phố 1,\nVõ Ba,,Khu phố 2,Vắng\n", encoding="utf-8"
    )
    (tmp_path / "b.csv").write_text(
        "Họ tên,Chức vụ,Đơn vị\nLê An,Trưởng ban,Khu phố 1\nĐỗ Tư,,Khu phố 3\n", encoding="utf-8"
    )
    case = load(tmp_path / "plan.yaml", today=date(2024, 7, 1)).case
    assert case

    assert [("Lê An", "Khu phố 1"), ("Đỗ Tư", "Khu phố 3")] == [
        (one.name, one.through) for one in invitees(case.plan, case.rosters)
    ]


def test_host_beside_others_in_one_group_is_invited_by_its_name() -> None:
    plan = "document: {issuer: Ủy ban nhân dân phường}\nunits: [Ủy ban nhân dân phường, Mặt trận Tổ quốc phường]\ndelegates:\n  - {text: Lãnh đạo, units: [Ủy ban nhân dân phường, Mặt trận Tổ quốc phường]}\n"

    assert ["Ủy ban nhân dân phường", "Mặt trận Tổ quốc phường"] == [one.unit for one in invitees(plan_of(plan), None)]


def test_group_that_gathers_elsewhere_is_invited_there() -> None:
    plan = plan_of(
        "venues: [{id: xa, name: Điểm cầu cấp xã}]\ndelegates: [{text: Học viên, venue: xa}, {text: Lãnh đạo}]\n"
    )

    assert ["Điểm cầu cấp xã", None] == [one.place for one in invitees(plan, None)]


def test_who_gets_a_gift_has_no_letter_for_it(tmp_path: Path) -> None:
    text = "format: 1\ndelegates: [{text: Được khen, from: awards}]\nawards:\n  - {id: a, name: A, winners: a.csv}\n  - {id: b, name: Quà, kind: gift, winners: b.csv}\n"
    (tmp_path / "plan.yaml").write_text(text, encoding="utf-8")
    (tmp_path / "a.csv").write_text("Họ tên,Đơn vị\nLê An,Khu phố 1\n", encoding="utf-8")
    (tmp_path / "b.csv").write_text("Họ tên,Đơn vị\nĐỗ Tư,Khu phố 3\n", encoding="utf-8")
    case = load(tmp_path / "plan.yaml", today=date(2024, 7, 1)).case
    assert case

    assert ["Lê An"] == [one.name for one in invitees(case.plan, case.rosters)]
