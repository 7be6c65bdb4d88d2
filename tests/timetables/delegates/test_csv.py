"""The verdicts for spreadsheets"""

import csv

from confplan.timetables.delegates.csv import render
from tests.timetables.delegates.listings import COMPLETE, PLAN, of


def test_a_ward_has_a_row_and_one_for_each_title() -> None:
    rows = list(csv.reader(render(of({"thoi-an": COMPLETE}), "vi").splitlines()))

    assert ["Đơn vị", "Chức danh", "Cần", "Có", "Kết luận", "Lý do"] == rows[0]
    assert ["phường Thới An", "", "3", "3", "đủ", ""] == rows[1]
    assert ["phường Thới An", "Trưởng khu phố", "1", "1", "", ""] == rows[3]


def test_no_cell_is_a_formula() -> None:
    text = render(of({}, PLAN.replace("phường Hiệp Thành", '"=HYPERLINK(1)"')), "vi")

    assert "'=HYPERLINK(1)" in text
