"""Workbooks as a spreadsheet program reads them back"""

import io
from datetime import datetime, time
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from confplan.rendering.errors import TemplateError
from confplan.rendering.sheet_engine import render
from confplan.rendering.template_files import Engine, Template

HEAD = '<table data-sheet="Kịch bản: 1/2"><col style="width: 9"><thead><tr><th>Từ</th></tr></thead>'


def rendered(folder: Path, body: str, **names: object) -> bytes:
    home = folder / "templates" / "run-sheet"
    home.mkdir(parents=True, exist_ok=True)
    path = home / "run-sheet.xlsx.html"
    path.write_text(body, encoding="utf-8")
    return render(Template("run-sheet", "run-sheet", "xlsx", Engine.SHEET, path, folder / "templates"), names)


def sheet(content: bytes) -> Worksheet:
    book = openpyxl.load_workbook(io.BytesIO(content))
    assert isinstance(book.worksheets[0], Worksheet)
    return book.worksheets[0]


def test_times_days_and_numbers_are_real(tmp_path: Path) -> None:
    cells = '<td data-type="time">08:15</td><td data-type="date">2024-07-26</td><td data-type="number">350</td>'
    (row,) = sheet(rendered(tmp_path, f"<table><tr>{cells}</tr></table>")).iter_rows(values_only=True)

    assert row == (time(8, 15), datetime(2024, 7, 26), 350)  # noqa: DTZ001 - a workbook knows no zone


def test_what_does_not_read_as_its_kind_stays_a_text(tmp_path: Path) -> None:
    cells = '<td data-type="time">~08</td><td data-type="date">mai</td><td data-type="number">vài</td>'
    (row,) = sheet(rendered(tmp_path, f"<table><tr>{cells}</tr></table>")).iter_rows(values_only=True)

    assert row == ("~08", "mai", "vài")


@pytest.mark.parametrize(
    "text", ["=1+1", "+84901234567", "-5", "@SUM(A1)", "=cmd|' /C calc'!A0", "http://x.vn", "<b>&\"'", "007"]
)
def test_text_of_a_plan_stays_text(text: str, tmp_path: Path) -> None:
    cell = sheet(rendered(tmp_path, "<table><tr><td>{{ text }}</td></tr></table>", text=text))["A1"]

    assert (cell.value, cell.data_type) == (text, "s")


def test_head_is_frozen_and_repeated_on_landscape_paper(tmp_path: Path) -> None:
    page = sheet(rendered(tmp_path, f"{HEAD}<tr><td>08:00</td></tr></table>"))

    assert page.title == "Kịch bản  1 2"
    assert page.freeze_panes == "A2"
    assert page.print_title_rows == "$1:$1"
    assert page.page_setup.orientation == "landscape"
    assert page.column_dimensions["A"].width == pytest.approx(9, abs=1)


def test_spans_move_the_cells_beside_them(tmp_path: Path) -> None:
    rows = '<tr><td rowspan="2">a</td><td colspan="2">b</td></tr><tr><td>c</td><td></td></tr>'
    page = sheet(rendered(tmp_path, f"<table>{rows}</table>"))

    assert sorted(map(str, page.merged_cells.ranges)) == ["A1:A2", "B1:C1"]
    assert page["B2"].value == "c"


def test_two_runs_give_the_same_bytes(tmp_path: Path) -> None:
    assert rendered(tmp_path, f"{HEAD}</table>") == rendered(tmp_path, f"{HEAD}</table>")


def test_template_without_a_table_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(TemplateError, match="no <table>"):
        rendered(tmp_path, "<p>x</p>")


def test_two_sheets_never_have_one_name(tmp_path: Path) -> None:
    table = '<table data-sheet="{}"><tr><td>x</td></tr></table>'
    long = "Phường Tân Thới Hiệp và Tân Chánh Hiệp"
    names = ("Ngày 1", "NGÀY 1", "History", long, long, "", "''")
    book = openpyxl.load_workbook(io.BytesIO(rendered(tmp_path, "".join(map(table.format, names)))))

    assert book.sheetnames == [
        "Ngày 1",
        "NGÀY 1 (2)",
        "History (2)",
        "Phường Tân Thới Hiệp và Tân Chá",
        "Phường Tân Thới Hiệp và Tân (2)",
        "6",
        "7",
    ]


@pytest.mark.parametrize(
    ("kind", "text"),
    [("number", "nan"), ("number", "inf"), ("number", "1_000"), ("time", "99:99"), ("date", "1800-01-01")],
)
def test_figure_that_no_workbook_holds_stays_a_text(kind: str, text: str, tmp_path: Path) -> None:
    cell = sheet(rendered(tmp_path, f'<table><tr><td data-type="{kind}">{text}</td></tr></table>'))["A1"]

    assert (cell.value, cell.data_type) == (text, "s")


def test_formula_of_a_template_is_live_and_one_of_a_plan_stays_text(tmp_path: Path) -> None:
    rows = '<tr><td data-in="ky"></td></tr><tr><td data-formula="COUNTA({ky})" data-type="number">0</td><td data-formula="{{ text }}">1</td></tr>'
    page = sheet(rendered(tmp_path, f"<table>{rows}</table>", text="=cmd|' /C calc'!A0"))

    assert ("=COUNTA(A1)", "f", "1") == (page["A2"].value, page["A2"].data_type, page["B2"].value)


def test_page_is_set_up_as_the_table_says(tmp_path: Path) -> None:
    table = '<table data-page="portrait" data-footer="7 &amp; bản 0a1b"><tr style="height: 30"><td>a</td><td>b</td></tr></table>'
    page = sheet(rendered(tmp_path, table))

    assert ("portrait", "$A$1:$B$1", 30) == (
        page.page_setup.orientation, page.print_area.rpartition("!")[2], page.row_dimensions[1].height,
    )  # fmt: skip
    assert page.oddFooter.left.text == "7 && bản 0a1b"
    assert page.oddFooter.right.text == "Trang &P/&N"


def test_rows_are_high_enough_for_what_wraps_capitals_and_titles_above_all(tmp_path: Path) -> None:
    rows = "".join(
        f'<tr class="{look}"><td>{text}</td></tr>' for look, text in (("", "a" * 30), ("", "A" * 30), ("title", "A"))
    )
    page = sheet(rendered(tmp_path, f'<table><col style="width: 30">{rows}</table>'))

    assert [None, 30, 18.75] == [page.row_dimensions[row].height for row in (1, 2, 3)]


def test_money_has_its_dots_and_what_is_unknown_a_colour_and_a_note(tmp_path: Path) -> None:
    cells = '<td data-type="money">1750000</td><td class="unknown" data-note="cần điền"></td>'
    page = sheet(rendered(tmp_path, f"<table><tr>{cells}</tr></table>"))

    assert (1_750_000, "#,##0") == (page["A1"].value, page["A1"].number_format)
    assert "FFFFF2CC" == page["B1"].fill.fgColor.rgb
    assert page["B1"].comment
    assert "cần điền" in page["B1"].comment.text


def test_a_form_is_locked_but_for_its_entries_and_offers_what_another_sheet_holds(tmp_path: Path) -> None:
    cells = '<td>Tên</td><td class="entry" data-type="words" data-choices="{names}">0903</td>'
    other = '<table data-sheet="B" data-hidden><tr><td data-in="names">An</td></tr></table>'
    content = rendered(tmp_path, f"<table data-locked><tr>{cells}</tr></table>{other}")
    first = sheet(content)
    book = openpyxl.load_workbook(io.BytesIO(content))
    (choice,) = first.data_validations.dataValidation

    assert first.protection.sheet
    assert (True, False) == (first["A1"].protection.locked, first["B1"].protection.locked)
    assert ("0903", "@", "s") == (first["B1"].value, first["B1"].number_format, first["B1"].data_type)
    assert ("B1", "'B'!A1") == (str(choice.sqref), choice.formula1.lstrip("="))
    assert "hidden" == book.worksheets[1].sheet_state
