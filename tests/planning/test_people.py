"""The people of all lists, and whether two rows are one person"""

import time
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from confplan.case import Case
from confplan.loading import load
from confplan.planning.people import WINNERS, guests, listed, phone_end, twice, winners
from confplan.rosters import Person
from confplan.source.cells import Row

PLAN = """
delegates:
  - {name: Khu phố, each: phường, quota: 1, roster: rosters/*.csv}
  - {name: Khách, roster: khach.csv}
  - {text: Được khen thưởng, from: awards}
lists: {phường: [phường Thới An, phường Hiệp Thành]}
awards: [{id: bk, name: Bằng khen, winners: bk.csv}]
"""
HEAD = "Họ tên,Chức danh,Năm sinh,SĐT,Phường\n"


def case_with(folder: Path, **rows: str) -> Case:
    (folder / "rosters").mkdir()
    (folder / "plan.yaml").write_text(PLAN, encoding="utf-8")
    files = {"rosters/thoi-an": "", "khach": "", "bk": "", **rows}
    for name, content in files.items():
        (folder / f"{name}.csv").write_text(HEAD + content, encoding="utf-8")
    case = load(folder / "plan.yaml", today=date(2024, 7, 1)).case

    assert case

    return case


@pytest.mark.parametrize(
    ("first", "second", "is_one"),
    [
        ("Lê An,,1960,,", "Lê An,,1960,,", True),
        ("Lê An,,,0901234567,", "lê an,,,+84901234567,", True),
        ("Lê An,Trưởng ban,,,", "Lê An,trưởng ban,,,", True),
        ("Lê An,,,,phường Thới An", "Lê An,,,,Thới An", True),
        ("Lê An,,,,", "Lê An,,,,", False),
        ("Lê An,,1960,,", "Lê Án,,1960,,", False),
        ("Lê An,,1960,0901234567,", "Lê An,,1960,0907654321,", False),
        ("Lê An,,1960,,phường Thới An", "Lê An,,1960,,phường Hiệp Thành", False),
        ("Lê An,Trưởng ban,,,", "Lê An,Phó ban,,,", False),
    ],
)
def test_rows_are_one_person_where_something_agrees_and_nothing_differs(
    tmp_path: Path, first: str, second: str, *, is_one: bool
) -> None:
    case = case_with(tmp_path, khach=first, bk=second)

    assert is_one == bool([*twice(case.plan, case.rosters)])


def test_ward_of_a_row_is_its_files_where_the_row_names_none(tmp_path: Path) -> None:
    case = case_with(tmp_path, **{"rosters/thoi-an": "Lê An,,,,\nTrần Bình,,,,Hiệp Thành"})

    assert ["phường Thới An", "phường Hiệp Thành"] == [one.ward for one in listed(case.plan, case.rosters)]


def test_winners_are_of_their_award_and_guests_of_the_groups(tmp_path: Path) -> None:
    case = case_with(tmp_path, khach="Lê An,,,,", bk="Trần Bình,,,,")

    assert ["Lê An"] == [one.person.name for one in guests(case.plan, case.rosters)]
    assert ["Trần Bình"] == [one.person.name for one in winners(case.plan, case.rosters, case.plan.awards[0])]


@pytest.mark.parametrize(
    ("units", "expected"),
    [
        (("xã Krông Búk", "Ban Dân vận Tỉnh ủy"), [False]),
        (("Phòng Nội vụ", "Phòng Nội vụ quận"), [True]),
        (("Phòng Nội vụ", ""), [True]),
    ],
)
def test_name_and_post_alone_do_not_make_one_person_of_two_bodies(
    units: tuple[str, str], expected: list[bool], tmp_path: Path
) -> None:
    (tmp_path / "plan.yaml").write_text(PLAN, encoding="utf-8")
    (tmp_path / "rosters").mkdir()
    for name, unit in zip(("khach", "bk"), units, strict=True):
        (tmp_path / f"{name}.csv").write_text(f"Họ tên,Chức danh,Đơn vị\nLê An,Chủ tịch,{unit}\n", encoding="utf-8")
    case = load(tmp_path / "plan.yaml", today=date(2024, 7, 1)).case
    assert case

    guest, winner = listed(case.plan, case.rosters)
    assert expected == [guest.is_also(winner)]


def test_guest_who_wins_is_in_two_groups_only_where_winners_are_a_group(tmp_path: Path) -> None:
    case = case_with(tmp_path, khach="Lê An,,1960,,", bk="Lê An,,1960,,")
    without = replace(case.plan, delegates=case.plan.delegates[:2])

    assert [1, 0] == [len([*twice(plan, case.rosters)]) for plan in (case.plan, without)]


def test_of_two_rows_of_one_person_the_later_is_told_once_with_the_earlier(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text("delegates: [{name: A, roster: a.csv}, {name: B, roster: b.csv}]\n", encoding="utf-8")  # fmt: skip
    for name, rows in (
        ("a", "Lê An,,1960,,\nLê An,,1960,,\nVõ Bé,,1961,,\n"),
        ("b", "Đỗ Chi,,1960,,\nLê An,,1960,,\n"),
    ):
        (tmp_path / f"{name}.csv").write_text(HEAD + rows, encoding="utf-8")
    case = load(tmp_path / "plan.yaml", today=date(2024, 7, 1)).case
    assert case

    assert [("b.csv", 3, "a.csv", 2)] == [
        (Path(one.person.row.file).name, one.person.row.line, Path(first.person.row.file).name, first.person.row.line)
        for one, first in twice(case.plan, case.rosters)
    ]


def test_rows_belong_to_their_group_and_winners_to_the_group_of_all_awards(tmp_path: Path) -> None:
    case = case_with(tmp_path, khach="Lê An,,1960,,", bk="Võ Bé,,1960,,")
    without = replace(case.plan, delegates=case.plan.delegates[:2])

    assert [("delegates", 1), ("delegates", 2)] == [one.belongs for one in listed(case.plan, case.rosters)]
    assert [("delegates", 1), WINNERS] == [one.belongs for one in listed(without, case.rosters)]


@pytest.mark.parametrize("phone", ["0901234567", "+84 901 234 567", "84.901.234.567", "0901 234 567"])
def test_end_of_a_telephone_number_is_the_same_however_it_is_written(phone: str) -> None:
    row = Row("a.csv", 2, ["Lê An", phone])

    assert "901234567" == phone_end(Person(name="Lê An", row=row, columns={"name": 0, "phone": 1}, phone=phone))


@pytest.mark.filterwarnings("ignore")
def test_names_that_thousands_bear_cost_no_time(tmp_path: Path) -> None:
    people = "".join(f"Nguyễn Văn An,,{1950 + number % 50},09{number:08},\n" for number in range(2_000))
    case = case_with(tmp_path, khach=people, bk=people)
    start = time.process_time()

    assert 2_000 == len([*twice(case.plan, case.rosters)])
    assert time.process_time() - start < 5
