"""A described workbook as a file"""

import io
from datetime import date, time

import pytest
from openpyxl import load_workbook

from confplan.rendering.book_engine import render
from confplan.workbooks import At, Book, Column, Formula, Row, Sheet

COLUMNS = (
    Column(heading="Bắt đầu", width=8, is_answer=True),
    Column(heading="Nội dung", width=20),
    Column(heading="Nếu có", width=6, choices=("có",)),
    Column(heading="Mã", width=6, folded=True),
)
ROWS = (
    Row(cells=(At(485), "=1+1 “Phim” & <b>", True, "phim"), bold=True),
    Row(cells=(Formula("A2+15/1440", At(500)), "Dài " * 30, False, None), indent=1),
    Row(cells=(date(2024, 7, 26), 15, None, None)),
)


def book(title: str = "Hội nghị A & B") -> Book:
    return Book((Sheet(name="Chương trình", title=title, columns=COLUMNS, rows=ROWS, printed=2, indented=1),), "có")


def test_times_days_and_numbers_are_real_and_texts_stay_texts() -> None:
    sheet = load_workbook(io.BytesIO(render(book(), {}))).active

    assert sheet
    assert (time(8, 5), "=1+1 “Phim” & <b>", "có", "phim") == tuple(cell.value for cell in sheet[2])
    assert "s" == sheet["B2"].data_type
    assert (date(2024, 7, 26), 15) == (sheet["A4"].value.date(), sheet["B4"].value)


def test_a_formula_carries_what_it_comes_to() -> None:
    content = render(book(), {})

    assert "=A2+15/1440" == load_workbook(io.BytesIO(content))["Chương trình"]["A3"].value
    assert time(8, 20) == load_workbook(io.BytesIO(content), data_only=True)["Chương trình"]["A3"].value


def test_the_sheet_is_ready_to_print_and_to_edit() -> None:
    sheet = load_workbook(io.BytesIO(render(book(), {}))).active

    assert sheet
    assert ("landscape", 9) == (sheet.page_setup.orientation, sheet.page_setup.paperSize)
    assert ("A2", "$1:$1", "'Chương trình'!$A$1:$B$4") == (
        sheet.freeze_panes,
        sheet.print_title_rows,
        sheet.print_area,
    )
    assert sheet.column_dimensions["D"].hidden
    assert '"có"' == sheet.data_validations.dataValidation[0].formula1
    assert sheet.oddHeader.center.text
    assert "A && B" in sheet.oddHeader.center.text
    assert sheet.row_dimensions[3].height == 15 * 5


def test_rows_are_as_high_as_their_longest_heading_or_text() -> None:
    columns = (Column(heading="Bí thư Chi đoàn Thanh niên Cộng sản Hồ Chí Minh", width=13), Column(heading="Lý do", width=20))  # fmt: skip
    rows = (Row(cells=(1, "thiếu\nhai người\n" + "dài " * 10)), Row(cells=(2, "")))
    made = Book((Sheet(name="DS", title="", columns=columns, rows=rows, printed=2),), "có")
    sheet = load_workbook(io.BytesIO(render(made, {}))).active

    assert sheet
    assert [60, 60, None] == [sheet.row_dimensions[number].height for number in (1, 2, 3)]


def test_two_runs_give_the_same_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1721952000")

    assert render(book(), {}) == render(book(), {"dated": date(2026, 1, 1)})
