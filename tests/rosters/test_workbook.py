"""The reader of workbooks by itself: sheets, rows and texts"""

import io
from datetime import date, datetime, time

import pytest
import xlsxwriter

from confplan.rosters.workbook import MOST_COLUMNS, MOST_ROWS, MOST_SHEETS, sheets, text


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

    assert [{"name": "A", "first": 2, "rows": [(3, ["Họ tên"])], "beyond": []}] == sheets(file.getvalue())


def test_no_more_is_read_than_a_list_can_hold() -> None:
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        for number in range(MOST_SHEETS + 1):
            book.add_worksheet(str(number)).write_row("A1", ["x"] * (MOST_COLUMNS + 1))
    read = sheets(file.getvalue())

    assert MOST_SHEETS == len(read)
    assert [(1, ["x"] * MOST_COLUMNS)] == read[0]["rows"]
    assert [["columns"]] * (MOST_SHEETS - 1) + [["columns", "sheets"]] == [one["beyond"] for one in read]


def test_rows_beyond_what_is_read_are_told_and_cells_that_are_only_coloured_are_no_rows() -> None:
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        book.add_worksheet("A").write(MOST_ROWS, 0, "x")
        book.add_worksheet("B").write_blank(MOST_ROWS, 0, None, book.add_format({"bold": True}))
        book.add_worksheet("C").write(MOST_ROWS - 1, 0, "x")

    assert [["rows"], [], []] == [one["beyond"] for one in sheets(file.getvalue())]


def test_cell_merged_downwards_is_said_in_each_of_its_rows() -> None:
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        sheet.merge_range("B1:C1", "DANH SÁCH")
        sheet.write_row("B2", ["Họ tên", "Phường"])
        sheet.write_column("B3", ["An", "Bình", "Chi", "Dũng", "Em"])
        sheet.merge_range("C3:C5", "phường A")
        sheet.merge_range("C6:C7", "")

    assert [
        ["DANH SÁCH", ""], ["Họ tên", "Phường"], ["An", "phường A"], ["Bình", "phường A"], ["Chi", "phường A"], ["Dũng", ""], ["Em", ""],
    ] == [cells for _, cells in sheets(file.getvalue())[0]["rows"]]  # fmt: skip
