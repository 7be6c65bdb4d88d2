"""The attendance list for a spreadsheet"""

import csv
import io
from datetime import date

from openpyxl import load_workbook

from confplan.reception.attendance import attendance
from confplan.reception.guests import Guest
from confplan.reception.store import Attendant

DAY = date(2024, 7, 26)
GUEST = Guest(
    key="k", name='=HYPERLINK("x")', post="@SUM", unit="Đội 1", group="Khách", ward="phường A", seat="hàng C, ghế 2"
)
COME = Attendant(guest=GUEST, is_walk_in=True, arrived="2024-07-26T07:41:09+07:00")
ROW = ["1", '=HYPERLINK("x")', "@SUM", "Đội 1", "Khách", "phường A", "hàng C, ghế 2", "07:41", "Ngoài danh sách"]


def test_csv_holds_no_formula() -> None:
    text = attendance("csv", (COME,), DAY).decode("utf-8-sig")
    _, row = csv.reader(io.StringIO(text))

    assert ["1", '\'=HYPERLINK("x")', "'@SUM", *ROW[3:]] == row


def test_workbook_holds_no_formula() -> None:
    sheet = load_workbook(io.BytesIO(attendance("xlsx", (COME,), DAY))).worksheets[0]
    cells = sheet[2]

    assert ROW == [str(cell.value) for cell in cells]
    assert "f" not in {cell.data_type for cell in cells}
