"""A choice for spreadsheets"""

import csv

from confplan.timetables.picks.csv import render
from tests.timetables.picks.choices import listing


def test_a_person_has_a_row_and_no_cell_is_a_formula() -> None:
    rows = list(csv.reader(render(listing(), "vi").splitlines()))

    assert any("Lê An" in row and "chọn (cố định)" in row for row in rows)
    assert any("'=Vũ Chi" in row for row in rows)
