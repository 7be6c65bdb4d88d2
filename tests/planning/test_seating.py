"""The seats of a plan with its lists: who is seated, where, and what is told of what cannot be"""

from datetime import date
from pathlib import Path

import pytest

from confplan.case import Case
from confplan.loading import load, load_content
from confplan.planning.seating import Seats, seat_of, seats, seats_kept
from confplan.planning.seating_labels import labels, row_name, row_number, rows_in

PLAN = """
document: {issuer: Ủy ban nhân dân quận 12}
conference:
  hosts: [Ủy ban nhân dân quận 12]
  chair: Chủ tịch Ủy ban nhân dân quận 12
  venue:
    name: Hội trường
    layout: {rows: 6, blocks: [4, 4], blocked: [A1, Z9], front: 1, fixed: {A8: Hồ Thị Tám, B9: Trần Thị Ánh, A7: Hồ Thị Tám}, zones: {bao: D-E khối 2, la: C}}
lists:
  phường: [phường Hiệp Thành, phường Thới An]
delegates:
  - {text: Lãnh đạo Ủy ban nhân dân quận 12, units: Ủy ban nhân dân quận 12, roster: lanh-dao.csv}
  - {name: Khu phố, each: phường, roster: rosters/*.csv, titles: {Trưởng khu phố: 2, Bí thư Chi bộ: 1}}
  - {text: Được khen thưởng, from: awards}
  - {id: bao, name: Báo chí, quota: 3}
  - {name: Khách, quota: }
agenda:
  - {title: Phát biểu, kind: speech, by: Đỗ Văn Út}
  - {title: Trao thưởng, gives: [gk, bk]}
awards:
  - {id: bk, name: Bằng khen, winners: bang-khen.csv}
  - {id: gk, name: Giấy khen, winners: 2}
  - {id: qua, name: Quà, kind: gift, winners: 9}
"""
LISTS = {
    "lanh-dao.csv": "Họ và tên,Chức vụ,Ghi chú\nHồ Thị Tám,Phó Chủ tịch Ủy ban nhân dân quận 12,\n"
    "Vũ Văn Tư,Chủ tịch Ủy ban nhân dân quận 12,\nLý Thị Năm,Chủ tịch Ủy ban nhân dân quận 12,đi thay\n",
    "rosters/hiep-thanh.csv": "Họ và tên,Chức danh,Khu phố,Điện thoại\nTrần Thị Ánh,Trưởng khu phố,Khu phố 3,0901234567\n"
    "Lê Văn An,Bí thư Chi bộ,Khu phố 1,0901234568\nĐỗ Văn Út,Trưởng khu phố,Khu phố 2,\n",
    "bang-khen.csv": "Họ và tên,Đơn vị,Điện thoại\nLê Văn An,phường Hiệp Thành,0901234568\nVõ Thị Ánh,Phòng Nội vụ,\n",
}


@pytest.fixture
def case(tmp_path: Path) -> Case:
    (tmp_path / "rosters").mkdir()
    for name, content in {"plan.yaml": PLAN, **LISTS}.items():
        (tmp_path / name).write_text(content, encoding="utf-8")
    found = load(tmp_path / "plan.yaml", today=date(2025, 1, 2)).case
    assert found
    return found


def seated(case: Case) -> Seats:
    found = seats(case)
    assert found
    return found


def where(found: Seats, called: str) -> list[str]:
    return [seat.label for one in found.guests if one.called == called and (seat := found.of(one))]


def test_everybody_of_lists_and_quotas_sits_once(case: Case) -> None:
    found = seated(case)

    assert 3 + 2 + 4 + 3 + 3 == len(found.guests) == len(found.places)
    assert ["phường Thới An"] * 3 == [one.party for one in found.guests if one.unit == "phường Thới An"]
    assert 1 == len(where(found, "Lê Văn An"))


def test_leaders_sit_in_front_by_protocol_and_a_substitute_without_the_rank(case: Case) -> None:
    found = seated(case)

    assert [["A5"], ["A8"], ["A4"]] == [where(found, name) for name in ("Vũ Văn Tư", "Hồ Thị Tám", "Lý Thị Năm")]


def test_winners_sit_behind_them_by_an_aisle_as_they_are_called(case: Case) -> None:
    found = seated(case)
    order = [one.called for one in found.guests if one.role == "winner"]

    assert ["Người thứ 1, Được khen thưởng", "Người thứ 2, Được khen thưởng", "Lê Văn An", "Võ Thị Ánh"] == order
    assert [["B5"], ["B6"], ["B7"], ["B8"]] == [where(found, name) for name in order]


def test_who_speaks_sits_by_an_aisle_and_a_zone_keeps_its_group(case: Case) -> None:
    found = seated(case)

    assert ["B4"] == where(found, "Đỗ Văn Út")
    press = {found.places[one.key].row_name for one in found.guests if one.party == "Báo chí"}

    assert press <= {"D", "E"}


def test_what_is_wrong_is_told_where_it_stands(case: Case) -> None:
    slips = {slip.at[3:]: slip.text.vi for slip in seated(case).slips}

    assert "“Z9” không phải ghế hay hàng nào của hội trường" == slips["blocked",]
    assert "ghế B9 của “Trần Thị Ánh”: hội trường không có ghế này" == slips["fixed", "B9"]
    assert "ghế A7 của “Hồ Thị Tám”: người này đã có một ghế khác" == slips["fixed", "A7"]
    assert "không có ai thuộc “la” để xếp chỗ" == slips["zones", "la"]
    assert "chưa có số người của “Khách” nên chưa xếp chỗ" == slips[()]
    assert 5 == len(slips)


def test_the_seat_of_a_person_is_said(case: Case) -> None:
    people = {one.name: one for roster in case.rosters or () for one in roster.people}
    seat = seat_of(case, people["Vũ Văn Tư"])

    assert seat
    assert "hàng A, ghế 5" == seat.said


def test_who_is_kept_stays(case: Case) -> None:
    found = seats_kept(
        case, {"F1": next((one.key, one.party) for one in seated(case).guests if one.name == "Trần Thị Ánh")}
    )

    assert found
    assert ["F1"] == where(found, "Trần Thị Ánh")


def test_a_plan_without_a_layout_has_no_seats() -> None:
    found = load(Path("plan.yaml"), today=date(2024, 7, 1)).case

    assert found
    assert seats(found) is None


def test_seats_and_rows_are_read_as_people_write_them() -> None:
    assert ("C5", "C6", "C7") == labels("c5 - C7") == labels("C05-7")
    assert () == labels("C5-D7") == labels("hàng C")
    assert range(2, 6) == rows_in("C-F")
    assert ["Z", "AA"] == [row_name(25), row_name(26)]
    assert 27 == row_number("AB")


def test_guests_of_a_higher_level_have_better_seats_than_the_hosts(tmp_path: Path) -> None:
    plan = """
document: {issuer: Ủy ban nhân dân quận 12}
conference:
  hosts: [Quận ủy, Ủy ban nhân dân quận 12]
  venue: {name: Hội trường, layout: {rows: 3, blocks: [9]}}
delegates:
  - {text: Lãnh đạo Quận ủy và Ủy ban nhân dân quận 12, units: [Quận ủy, Ủy ban nhân dân quận 12], roster: quan.csv}
  - {text: Đại diện lãnh đạo Thành ủy và Ủy ban nhân dân Thành phố, units: [Thành ủy, Ủy ban nhân dân Thành phố], roster: tp.csv}
"""
    of_city = "Họ và tên,Chức vụ,Đơn vị\nTạ Thị Hai,Phó Chủ tịch Ủy ban nhân dân Thành phố,Ủy ban nhân dân Thành phố\nVõ Văn Một,Phó Bí thư Thành ủy,Thành ủy\n"
    of_district = "Họ và tên,Chức vụ,Đơn vị\nHồ Thị Tư,Chủ tịch Ủy ban nhân dân quận 12,Ủy ban nhân dân quận 12\nLê Văn Ba,Bí thư Quận ủy,Quận ủy\n"
    for name, content in {"plan.yaml": plan, "tp.csv": of_city, "quan.csv": of_district}.items():
        (tmp_path / name).write_text(content, encoding="utf-8")
    found = load(tmp_path / "plan.yaml", today=date(2025, 1, 2)).case
    assert found
    people = seated(found)

    assert [["A5"], ["A6"], ["A4"], ["A7"]] == [
        where(people, name) for name in ("Võ Văn Một", "Tạ Thị Hai", "Lê Văn Ba", "Hồ Thị Tư")
    ]


def test_chairman_of_the_hosts_sits_before_the_members_of_the_committee(tmp_path: Path) -> None:
    plan = """
document: {issuer: Ủy ban nhân dân quận 12}
conference:
  hosts: [Quận ủy, Ủy ban nhân dân quận 12]
  chair: Chủ tịch Ủy ban nhân dân quận 12
  venue: {name: Hội trường, layout: {rows: 3, blocks: [7]}}
delegates:
  - {text: Lãnh đạo Thành ủy, units: Thành ủy, quota: 4}
  - {text: Lãnh đạo Quận ủy và Ủy ban nhân dân quận 12, units: [Quận ủy, Ủy ban nhân dân quận 12], roster: quan.csv}
"""
    people = [("Lê Văn Ba", "Bí thư", "Quận ủy"), ("Tạ Thị Hai", "Phó Bí thư", "Quận ủy")]
    people += [(f"Hồ Văn {name}", "Ủy viên Ban Thường vụ", "Quận ủy") for name in ("Một", "Tám")]
    people += [("Hồ Thị Tư", "Chủ tịch", "Ủy ban nhân dân quận 12")]
    (tmp_path / "quan.csv").write_text(
        "Họ và tên,Chức vụ,Đơn vị\n" + "\n".join(map(",".join, people)), encoding="utf-8"
    )
    (tmp_path / "plan.yaml").write_text(plan, encoding="utf-8")
    found = load(tmp_path / "plan.yaml", today=date(2025, 1, 2)).case
    assert found
    made = seated(found)

    names = ("Lê Văn Ba", "Tạ Thị Hai", "Hồ Thị Tư", "Hồ Văn Một", "Hồ Văn Tám")
    assert [["A4"], ["A5"], ["A3"], ["A6"], ["A2"]] == [where(made, name) for name in names]
    assert {"A1", "A7", "B1", "B2"} == {made.places[one.key].label for one in made.guests if one.number}


@pytest.mark.parametrize(
    ("layout", "told"),
    [
        ("{rows: 1, blocks: [3, 3]}", "“Nhóm ba” phải ngồi ở hai khối, có lối đi ở giữa"),
        ("{shape: tables, rows: 1, blocks: [2], chairs: 3}", "“Nhóm ba” phải ngồi ở nhiều bàn"),
        ("{shape: u, rows: 1, blocks: [2, 2, 2]}", "“Nhóm ba” phải ngồi ở hai bên bàn"),
        ("{rows: 1, blocks: [2, 2]}", "hội trường thiếu 2 ghế: 2 người chưa có chỗ"),
    ],
)
def test_group_that_is_parted_is_told_and_none_that_has_no_seats(layout: str, told: str) -> None:
    groups = "".join(f"  - {{name: Nhóm {name}, quota: 2}}\n" for name in ("một", "hai", "ba"))
    plan = f"format: 1\nconference: {{venue: {{name: Sảnh, layout: {layout}}}}}\ndelegates:\n{groups}"
    case = load_content(plan.encode(), "plan.yaml", Path(), today=date(2025, 1, 2)).case
    assert case

    found = seated(case)

    assert [told] == [slip.text.vi for slip in found.slips]
    assert 6 - len(found.places) == len(found.standing)
    assert {one.key for one in found.guests} == {*found.places} | {one.key for one in found.standing}


def test_no_row_is_kept_for_leaders_that_no_layout_asks_for() -> None:
    plan = "format: 1\nconference: {venue: {name: Sảnh, layout: {rows: 2, blocks: [3]}}}\ndelegates: [{name: Nhóm, quota: 2}]\n"
    case = load_content(plan.encode(), "plan.yaml", Path(), today=date(2025, 1, 2)).case
    assert case

    assert {"A"} == {seat.row_name for seat in seated(case).places.values()}


@pytest.mark.parametrize(
    ("issuer", "speaker", "row"),
    [
        ("Ban Chấp hành Tỉnh đoàn Khánh Hòa", "Bí thư Tỉnh ủy", "A"),  # a mass organisation, and the Party of its level
        ("Ủy ban nhân dân phường An Phú", "Bí thư Đảng ủy phường", "A"),
        ("Ủy ban nhân dân phường An Phú", "Chủ tịch Hội Nông dân phường", "C"),
        ("Đảng ủy phường An Phú", "Chủ tịch Ủy ban nhân dân phường", "C"),
    ],
)
def test_leader_above_the_hosts_who_speaks_sits_in_front(issuer: str, speaker: str, row: str) -> None:
    plan = f"""
format: 1
document: {{issuer: {issuer}}}
conference: {{venue: {{name: Hội trường, layout: {{rows: 4, blocks: [3, 3], front: 2}}}}}}
delegates: [{{text: Đại biểu, quota: 9}}]
agenda: [{{title: Phát biểu chỉ đạo, kind: speech, by: {speaker}}}]
"""
    case = load_content(plan.encode(), "plan.yaml", Path(), today=date(2026, 1, 2)).case
    assert case
    found = seated(case)
    told = {one.post: found.of(one) for one in found.guests if one.post}

    assert [row] == [seat.row_name for seat in told.values() if seat]
