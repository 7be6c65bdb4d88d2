"""The estimate for a spreadsheet"""

import csv
import io

from confplan.timetables.budget.csv import render
from tests.timetables.budget.listings import of


def test_numbers_are_plain_blanks_are_blank_and_no_cell_is_a_formula() -> None:
    rows = list(csv.DictReader(io.StringIO(render(of(), "vi"))))

    assert ["'=Nước | uống", "Tiền thưởng", "Hoa", "Thuê máy"] == [row["Nội dung"] for row in rows]
    assert ["2400000", "21000000", "", "2000000"] == [row["Thành tiền"] for row in rows]
    assert ["120", "15", "4", ""] == [row["Số lượng"] for row in rows]
