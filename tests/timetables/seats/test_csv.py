"""Seats for spreadsheets"""

from confplan.timetables.seats.csv import render
from tests.timetables.seats.listings import of


def test_a_row_is_a_person_and_no_cell_a_formula() -> None:
    rows = render(of(), "vi").splitlines()

    assert "Ghế,Họ và tên,Chức vụ,Đơn vị,Nhóm,Ngồi cùng,Mã" == rows[0]
    assert rows[1].startswith("A3,Lê An,,,Lê An,Lê An,")
    assert rows[3].startswith("B3,,,,'=Khu | phố,'=Khu | phố,")
