"""The reader of workbooks by itself: sheets, rows and texts"""

import io
from datetime import date, datetime, time

import pytest
import xlsxwriter

from confplan.rosters.workbook import MOST_COLUMNS, MOST_SHEETS, sheets, text


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        (901234567.0, "901234567"),
        (2.5, "2.5"),
        (date(1960, 5, 1), "1960-05-01"),
        (datetime.fromisoformat("1960-05-01 00:00"), "1960-05-01"),
        (time(7, 30), "07:30:00"),
        ("An ", "An "),
        ("", ""),
    ],
)
def test_cell_is_what_people_see(cell: object, expected: str) -> None:
    assert expected == text(cell)


def test_visible_sheets_come_with_their_first_column_and_numbered_rows() -> None:
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        book.add_worksheet("A").write("C3", "Họ tên")
        hidden = book.add_worksheet("B")
        hidden.write("A1", "x")
        hidden.hide()

    assert [{"name": "A", "first": 2, "rows": [(3, ["Họ tên"])]}] == sheets(file.getvalue())


def test_no_more_is_read_than_a_list_can_hold() -> None:
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        for number in range(MOST_SHEETS + 1):
            book.add_worksheet(str(number)).write_row("A1", ["x"] * (MOST_COLUMNS + 1))
    read = sheets(file.getvalue())

    assert MOST_SHEETS == len(read)
    assert [(1, ["x"] * MOST_COLUMNS)] == read[0]["rows"]
