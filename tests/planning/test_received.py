"""What a list that came back changes"""

from confplan.planning.received import Change, change, table
from confplan.rosters import Person
from tests.timetables.delegates.listings import HEADER, loaded


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
