"""What a list that came back changes"""

from dataclasses import replace

import pytest

from confplan.findings import Text
from confplan.planning.quotas import entries
from confplan.planning.received import Change, Enrolled, change, divided, is_contradicted, table
from confplan.rosters import Person
from tests.timetables.delegates.listings import HEADER, PLAN, loaded


def people(rows: str) -> tuple[Person, ...]:
    case = loaded({"thoi-an": HEADER + rows}).case
    assert case
    return tuple(one for roster in case.rosters or () for one in roster.people)


def test_spelling_and_order_are_no_change() -> None:
    before = people("Lê Hòa,Trưởng KP,KP 1,,\nTrần Bình,Bí thư Chi bộ,2,,\n")
    after = people("TRẦN BÌNH,bí thư chi bộ,Khu phố 02,,\nLê Hoà,Trưởng KP,Khu phố 1,,\n")

    assert Change(0, 0) == change(before, after)


def test_whoever_comes_goes_or_is_written_otherwise_counts() -> None:
    before = people("Lê An,Trưởng KP,KP 1,,\nTrần Bình,Trưởng KP,2,,\n")
    after = people("Lê An,Trưởng KP,KP 2,,\nTrần Bình,Trưởng KP,2,,\nVũ Chi,,,,\nVũ Chi,,,,\n")

    assert Change(3, 1) == change(before, after)


def test_columns_that_all_leave_blank_are_left_out() -> None:
    case = loaded({}).case
    assert case

    assert [["Họ và tên", "Chức danh", "Khu phố", "Năm sinh"], ["Lê An", "", "KP 1", "1960"]] == table(
        people("Lê An,,KP 1,1960,\n"), case.plan.delegates[0]
    )


def test_who_is_a_man_or_a_woman_is_kept_and_a_change_of_it_counts() -> None:
    case = loaded({"thoi-an": "Họ và tên,Khu phố,Giới tính,Chọn\nLê An,KP 1,Nữ,x\n"}).case
    assert case
    (person,) = (one for roster in case.rosters or () for one in roster.people)

    assert ("Nữ", "x") == (person.gender, person.choice)
    assert ["Giới tính", "Nữ"] == [row[3] for row in table([person], case.plan.delegates[0])]
    assert Change(1, 1) == change([person], [person._replace(gender=None)])


@pytest.mark.parametrize(
    ("stem", "above", "wards", "strays"),
    [
        ("thoi-an", (), ["phường Thới An"], []),
        ("danh-sach", ("Đơn vị: phường Thới An",), [], ["danh-sach"]),
        ("danh-sach", ("DANH SÁCH", "Phường Thới An"), ["phường Thới An"], []),
        ("danh-sach", ("Phường Thới An", "Thới An"), ["phường Thới An"], []),
        ("danh-sach", ("Phường Thới An", "Phường Thạnh Lộc"), [], ["danh-sach"]),
        ("hiep-thanh", ("Phường Thới An",), ["phường Hiệp Thành"], []),
    ],
)
def test_list_is_of_the_ward_of_its_files_name_else_of_the_one_in_its_heading(
    stem: str, above: tuple[str, ...], wards: list[str], strays: list[str]
) -> None:
    case = loaded({stem: HEADER + "Lê An,,KP 1,,\n"}).case
    assert case
    (roster,) = case.rosters or ()
    found = divided(case.plan, case.plan.delegates[0], replace(roster, above=above))
    assert found

    assert wards == [one.entry.name for one in found.shares if one.entry]
    assert strays == [one.written for one in found.strays]


def test_list_of_a_group_that_is_of_no_ward_is_the_groups() -> None:
    case = loaded(
        {"khach": HEADER + "Lê An,,,,\n"}, "delegates: [Báo chí, {name: Khách, roster: rosters/khach.csv}]\n"
    ).case
    assert case
    press, guests = case.plan.delegates
    (roster,) = case.rosters or ()
    found = divided(case.plan, guests, roster)
    assert found

    assert (guests, [None]) == (found.group, [one.entry for one in found.shares])
    assert divided(case.plan, press, roster) is None


@pytest.mark.parametrize(
    ("stem", "headings", "is_so"),
    [
        ("thoi-an", ("Phường Thạnh Lộc",), True),
        ("thoi-an", ("DANH SÁCH", "Phường Thới An"), False),
        ("thoi-an", ("Phường Thạnh Lộc", "Phường Thới An"), False),
        ("thoi-an", ("DANH SÁCH",), False),
        ("danh-sach", ("Phường Thạnh Lộc",), False),
    ],
)
def test_heading_contradicts_a_files_name_where_it_says_only_another_ward(
    stem: str, headings: tuple[str, ...], *, is_so: bool
) -> None:
    case = loaded({}, PLAN).case
    assert case
    group = case.plan.delegates[0]

    assert is_so == is_contradicted(group, entries(case.plan, group) or (), stem, headings)


def test_list_of_which_only_a_fault_is_said_added_nobody_and_is_not_done() -> None:
    one = Enrolled(file="a.xlsx", said=Text("chưa đọc được", "not read"))

    assert (0, 0, 0, False) == (one.people, one.added, one.removed, one.is_done)
