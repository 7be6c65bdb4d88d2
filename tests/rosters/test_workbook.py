"""The reader of workbooks by itself: sheets, rows and texts"""

import io
import json
from datetime import date, datetime, time

import pytest
import xlsxwriter

from confplan.rosters.workbook import MOST_COLUMNS, MOST_SHEETS, main, sheets, text


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

    assert [{"name": "A", "first": 2, "rows": [(3, ["Họ tên"])], "cut": {}, "merged": []}] == sheets(file.getvalue())


def test_no_more_columns_and_sheets_are_read_than_a_list_can_hold_and_the_first_left_out_is_told() -> None:
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        for number in range(MOST_SHEETS + 1):
            book.add_worksheet(str(number)).write_row("A1", ["x"] * (MOST_COLUMNS + 1))
    read = sheets(file.getvalue())

    assert [(1, ["x"] * MOST_COLUMNS)] == read[0]["rows"]
    assert {"columns": (1, MOST_COLUMNS)} == read[0]["cut"]
    assert [{"name": "20", "first": 0, "rows": [], "cut": {"sheets": (1, 0)}, "merged": []}] == read[MOST_SHEETS:]


def test_row_beyond_the_limit_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("confplan.rosters.workbook.MOST_ROWS", 2)
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        sheet = book.add_worksheet("A")
        sheet.write_column("A1", ["Họ tên", "An", "", "Bình", "Cúc"])
    (read,) = sheets(file.getvalue())

    assert [(1, ["Họ tên"]), (2, ["An"])] == read["rows"]
    assert {"rows": (4, 0)} == read["cut"]


def test_answer_is_written_for_the_program_that_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    file, written = io.BytesIO(), io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        book.add_worksheet("A").write("A1", "x")
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(file.getvalue())))
    monkeypatch.setattr("sys.stdout", io.TextIOWrapper(written, write_through=True))
    monkeypatch.setattr("confplan.rosters.workbook._limit", lambda _: None)
    main()

    assert [{"name": "A", "first": 0, "rows": [[1, ["x"]]], "cut": {}, "merged": []}] == json.loads(written.getvalue())


def test_cells_merged_downwards_are_told() -> None:
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        sheet.merge_range("B1:C1", "DANH SÁCH")
        sheet.write_row("B2", ["Họ tên", "Phường"])
        sheet.write_column("B3", ["An", "Bình", "Chi", "Dũng", "Em"])
        sheet.merge_range("C3:C5", "phường A")
        sheet.merge_range("C6:C7", "")

    (read,) = sheets(file.getvalue())

    assert [(3, 5, 2), (6, 7, 2)] == read["merged"]
