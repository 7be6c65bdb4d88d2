"""Who came and went on the lists of people; what is private is never told"""

from pathlib import Path

import pytest

from confplan.case import Case
from confplan.comparing.comparison import compare
from confplan.comparing.people import Corrected, Sent, unread
from tests.comparing.cases import case

PLAN = """\
delegates:
  - {id: khu-pho, name: Khu phố, each: phường, titles: {Trưởng khu phố: 2}, roster: "rosters/*.csv"}
lists: {phường: [phường Thới An, phường Hiệp Thành]}
"""
HEADER = "Họ tên,Chức danh,Khu phố,Số điện thoại,Năm sinh\n"


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    return tmp_path / "old", tmp_path / "new"


def sending(folder: Path, **rows: str) -> Case:
    (folder / "rosters").mkdir(parents=True)
    for ward, text in rows.items():
        (folder / "rosters" / f"{ward.replace('_', '-')}.csv").write_text(HEADER + text, encoding="utf-8")
    return case(PLAN, folder)


def test_people_are_told_by_ward_and_name(folders: tuple[Path, Path]) -> None:
    old = sending(
        folders[0],
        thoi_an="Nguyễn Văn An,Trưởng khu phố,1,,\nTrần Thị Bình,Trưởng khu phố,2,,\n",
        hiep_thanh="Lê Văn Cảnh,,1,,\n",
    )
    new = sending(folders[1], thoi_an="Nguyễn Văn Anh,Trưởng khu phố,1,,\nTrần Thị Bình,Trưởng khu phố,2,,\nĐỗ Thị Dung,,3,,\n", hiep_thanh="Lê Văn Cảnh,,1,,\n")  # fmt: skip

    assert (
        Sent(group="Khu phố", entry="phường Thới An", old_count=2, new_count=3, added=("Nguyễn Văn Anh", "Đỗ Thị Dung"), removed=("Nguyễn Văn An",)),
    ) == compare(old, new).people  # fmt: skip


def test_order_of_rows_says_nothing(folders: tuple[Path, Path]) -> None:
    old = sending(folders[0], thoi_an="An,,1,,\nBình,,2,,\n")
    new = sending(folders[1], thoi_an="Bình,,2,,\nAn,,1,,\n")

    assert compare(old, new).is_empty


def test_correction_is_told_and_private_values_are_not(folders: tuple[Path, Path]) -> None:
    old = sending(folders[0], thoi_an="An,Trưởng khu phố,1,0901234567,1970\n")
    new = sending(folders[1], thoi_an="An,Trưởng khu phố,2,0907654321,1971\n")
    (sent,) = compare(old, new).people

    assert (Corrected("An", (("neighbourhood", "1", "2"),), ("phone", "birth_year")),) == sent.corrected
    assert "0907654321" not in repr(sent)


def test_list_that_came_is_told_whole(folders: tuple[Path, Path]) -> None:
    (sent,) = compare(sending(folders[0]), sending(folders[1], hiep_thanh="An,,,,\n")).people

    assert ("phường Hiệp Thành", 0, 1, ("An",)) == (sent.entry, sent.old_count, sent.new_count, sent.added)


def test_list_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "rosters").mkdir()
    (tmp_path / "rosters" / "thoi-an.csv").write_bytes(b"\xff\xfe\x00")

    assert [(tmp_path / "rosters" / "thoi-an.csv").as_posix()] == list(unread(case(PLAN, tmp_path)))
