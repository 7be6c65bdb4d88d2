"""Seats for Excel"""

from confplan.timetables.seats.xlsx import render
from tests.timetables.seats.listings import of


def test_a_sheet_by_seat_and_one_by_name() -> None:
    seats, names = render(of(by="group"), "vi").sheets

    assert ("Theo ghế", "Theo tên") == (seats.name, names.name)
    assert ["A3", "B1", "B3", "B4"] == [row.cells[0] for row in seats.rows]
    assert "Lê An" == names.rows[0].cells[1]
