"""Workbooks: the cells as people see them, and nothing that a hostile one could do to the program"""

import io
import time
import zipfile
from collections.abc import Callable
from datetime import date

import pytest
import xlsxwriter
from xlsxwriter.worksheet import Worksheet as Sheet

from confplan.places import Place
from confplan.rosters.spreadsheets import BEYOND, TOO_LARGE, UNREADABLE, is_bomb, read_sheets
from confplan.rosters.workbook import MOST_COLUMNS


def workbook(fill: Callable[[Sheet], object], *, name: str = "Danh sách") -> bytes:
    file = io.BytesIO()
    book = xlsxwriter.Workbook(file, {"in_memory": True, "default_date_format": "dd/mm/yyyy"})
    fill(book.add_worksheet(name))
    hidden = book.add_worksheet("ẩn")
    hidden.write("A1", "Họ tên")
    hidden.hide()
    book.close()
    return file.getvalue()


def people(sheet: Sheet) -> None:
    sheet.write_row("B3", ["Họ tên", "SĐT", "Sinh"])
    sheet.write_row("B4", ["An", 901234567])
    sheet.write("D4", date(1960, 5, 1))
    sheet.write_formula("E4", "=1+1", None, 2)
    sheet.write("B6", "Bình")


def packed(**files: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packing:
        for name, content in files.items():
            packing.writestr(name, content)
    return file.getvalue()


def test_cells_are_texts_as_people_see_them() -> None:
    (rows,), findings = read_sheets(workbook(people), "a.xlsx")

    assert () == findings
    assert [
        ["Họ tên", "SĐT", "Sinh", ""],
        ["An", "901234567", "1960-05-01", "2"],
        ["Bình", "", "", ""],
    ] == [row.texts() for row in rows]


def test_cell_has_its_sheet_and_address() -> None:
    (rows,), _ = read_sheets(workbook(people), "a.xlsx")

    assert Place("a.xlsx", sheet="Danh sách", cell="B6") == rows[2].place(0)


def test_hidden_sheet_is_not_read() -> None:
    read, _ = read_sheets(workbook(people), "a.xlsx")

    assert ["Danh sách"] == [rows[0].sheet for rows in read]


@pytest.mark.parametrize("content", [b"", b"hello", b"PK\x03\x04 torn", packed(x="y"), b"\xd0\xcf\x11\xe0" * 200])
def test_file_that_is_no_workbook_is_told(content: bytes) -> None:
    read, (finding,) = read_sheets(content, "a.xlsx")

    assert () == read
    assert ("file-not-read", Place("a.xlsx"), UNREADABLE) == (finding.rule, finding.at, finding.text)


def test_bomb_is_not_opened() -> None:
    content = packed(**{"xl/worksheets/sheet1.xml": "0" * 60_000_000})
    start = time.process_time()
    _, (finding,) = read_sheets(content, "a.xlsx")

    assert TOO_LARGE == finding.text
    assert time.process_time() - start < 1


def test_small_workbook_is_no_bomb() -> None:
    assert not is_bomb(workbook(people))
    assert not is_bomb(packed(x="0" * 1_000_000))
    assert is_bomb(packed(x="0" * 6_000_000))


def test_two_cells_at_the_ends_of_a_sheet_do_not_fill_the_memory() -> None:
    content = workbook(lambda sheet: (sheet.write("A1", "Họ tên"), sheet.write("XFD1048576", "x")))
    read, (finding,) = read_sheets(content, "a.xlsx")

    assert () == read
    assert UNREADABLE == finding.text


def test_sheet_that_goes_on_beyond_what_is_read_is_told_and_the_list_is_not_whole() -> None:
    def wide(sheet: Sheet) -> None:
        sheet.write_row("A1", ["Họ tên"] * (MOST_COLUMNS + 1))

    (rows,), (finding,) = read_sheets(workbook(wide), "a.xlsx")

    assert MOST_COLUMNS == len(rows[0].raw)
    assert ("file-too-large", Place("a.xlsx", sheet="Danh sách", cell="A1")) == (finding.rule, finding.at)
    assert "the sheet has more than 200 columns; it is read up to there" == finding.text.en
    assert "trang có hơn 200 cột; chỉ đọc đến đó" == finding.text.vi


def test_words_of_large_numbers_are_written_as_each_language_has_them() -> None:
    assert ("hơn 200.000 dòng", "than 200,000 rows") == (BEYOND["rows"].vi[9:25], BEYOND["rows"].en[19:36])
