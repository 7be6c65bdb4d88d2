"""Cells merged downwards are said in each of their rows, in all kinds of workbooks"""

import io
import time

import pytest
import xlsxwriter

from confplan.rosters.merged import fill_down, merged_in_ods
from confplan.rosters.spreadsheets import read_sheets
from tests.rosters.test_spreadsheets import open_document

CELL = '<table:table-cell office:value-type="string"{more}><text:p>{text}</text:p></table:table-cell>'
COVERED = "<table:covered-table-cell/>"
BODY = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">'
    '<office:body><office:spreadsheet><table:table table:name="DS">{rows}</table:table></office:spreadsheet></office:body></office:document-content>'
)


def cell(text: str, more: str = "") -> str:
    return CELL.format(text=text, more=f" {more}" if more else "")


def row(*cells: str, more: str = "") -> str:
    return f"<table:table-row{more}>{''.join(cells)}</table:table-row>"


def ods(*rows: str) -> bytes:
    return open_document(BODY.format(rows="".join(rows)))


LIST = (
    row(cell("DANH SÁCH", "table:number-columns-spanned='2' table:number-rows-spanned='2'"), COVERED),
    row(COVERED, COVERED),
    row("<table:table-cell table:number-columns-repeated='2'/>", more=" table:number-rows-repeated='3'"),
    row(cell("Phường"), cell("Họ tên")),
    row(cell("Thới An", "table:number-rows-spanned='2'"), cell("Lê An")),
    row(COVERED, cell("Vũ Bình")),
    row("<table:table-cell/>", cell("Hồ Chi")),
)


def test_cells_that_are_merged_downwards_are_found_in_the_body_of_an_ods() -> None:
    assert {"DS": [(7, 8, 0)]} == merged_in_ods(ods(*LIST))


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", open_document("<!DOCTYPE x []>" + BODY.format(rows="".join(LIST))), ods(*LIST)[:300], ods(row(cell("x", "table:number-rows-spanned='viel'")))])  # fmt: skip
def test_damaged_file_has_none(content: bytes) -> None:
    assert {} == merged_in_ods(content)


def test_ward_beside_its_people_is_said_for_each_of_them() -> None:
    (rows,), findings = read_sheets(ods(*LIST), "a.ods")

    assert () == findings
    assert ["Thới An", "Thới An", ""] == [row.text(0) for row in rows if row.line > 6]


def test_ward_beside_its_people_is_said_in_a_workbook_of_excel() -> None:
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        sheet.write_row("B2", ["Họ tên", "Phường"])
        sheet.write_column("B3", ["An", "Bình", "Chi", "Dũng", "Em"])
        sheet.merge_range("C3:C5", "phường A")
        sheet.merge_range("C6:C7", "")
    (rows,), _ = read_sheets(file.getvalue(), "a.xlsx")

    assert ["Phường", "phường A", "phường A", "phường A", "", ""] == [row.text(1) for row in rows]


def test_what_stands_in_a_row_stays() -> None:
    rows = [(2, ["", "A"]), (3, ["", "B"]), (5, ["", ""]), (6, ["x"])]
    fill_down(rows, 3, [(2, 6, 4), (2, 6, 1), (9, 12, 4)])

    assert [(2, ["", "A"]), (3, ["", "B"]), (5, ["", "A"]), (6, ["x"])] == rows


def test_cells_that_say_that_they_span_the_same_rows_without_end_cost_no_time() -> None:
    rows = [(number, [str(number), ""]) for number in range(1, 2_001)]
    rows[0][1][1] = rows[9][1][1] = "phường A"
    start = time.perf_counter()
    fill_down(rows, 0, [(1, 10**9, 1), (10, 10**9, 1)] * 5_000)

    assert {"phường A"} == {cells[1] for _, cells in rows}
    assert time.perf_counter() - start < 1
