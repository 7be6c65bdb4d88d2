"""Cells of a workbook that say nothing though they should"""

import io
import zipfile

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from confplan.places import Place
from confplan.rosters.failed_cells import failed_cells


def workbook(*, hidden: bool = False) -> bytes:
    book, file = openpyxl.Workbook(), io.BytesIO()
    sheet = book.create_sheet("Danh sách", 0)
    assert isinstance(sheet, Worksheet)
    sheet.append(["STT", "Họ và tên"])
    sheet.append(["=ROW()-1", "Lê An"])
    sheet.append(["=ROW()-1", "#REF!"])
    sheet["B3"].data_type = "e"
    sheet.sheet_state = "hidden" if hidden else "visible"
    book.save(file)
    return file.getvalue()


def test_error_and_formula_without_a_result_are_told_at_their_cells() -> None:
    error, unstored = failed_cells(workbook(), "a.xlsx")

    assert (Place("a.xlsx", sheet="Danh sách", cell="B3"), "ô này báo lỗi #REF! nên đọc như ô trống; sửa công thức hoặc gõ thẳng nội dung") == (error.at, error.text.vi)  # fmt: skip
    assert Place("a.xlsx", sheet="Danh sách", cell="A2") == unstored.at
    assert "của ô này và 1 ô khác của trang" in unstored.text.vi
    assert {"cell-failed"} == {error.rule, unstored.rule}


def test_hidden_sheet_is_not_told() -> None:
    assert () == failed_cells(workbook(hidden=True), "a.xlsx")


@pytest.mark.parametrize("content", [b"", b"PK", workbook()[:900]])
def test_file_that_is_damaged_or_of_another_kind_tells_nothing(content: bytes) -> None:
    assert () == failed_cells(content, "a.xlsx")


def test_part_that_declares_entities_is_not_read() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(workbook())) as old, zipfile.ZipFile(file, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(b"<worksheet", b"<!DOCTYPE x []><worksheet"))

    assert () == failed_cells(file.getvalue(), "a.xlsx")
