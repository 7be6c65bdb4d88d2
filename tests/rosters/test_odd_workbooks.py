"""Workbooks with the faults that wards put into them: always the same three people, and nobody else"""

import datetime as dt
import unicodedata
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from confplan.rosters import Roster
from confplan.rosters.reading import rosters_of
from confplan.source.files import OnDisk
from tests.planning.plans import plan_of

HEADER = ("STT", "Họ và tên", "Chức danh", "Khu phố", "Năm sinh", "Điện thoại")
PEOPLE: tuple[tuple[object, ...], ...] = (
    (1, "Lê An", "Bí thư Chi bộ", 1, 1960, 901234567),
    (2, "Trần Bình", "Bí thư Chi bộ", "KP 2", 1971, "0912345678"),
    (3, "Vũ Chi", "Trưởng khu phố", "3", 1980, "0987 654 321"),
)
READ = [
    ("Lê An", "Bí thư Chi bộ", "1", "1960", "0901234567"),
    ("Trần Bình", "Bí thư Chi bộ", "KP 2", "1971", "0912345678"),
    ("Vũ Chi", "Trưởng khu phố", "3", "1980", "0987 654 321"),
]


def read(folder: Path) -> Roster:
    (roster,) = rosters_of(plan_of("delegates: [{text: Cán bộ, roster: a.xlsx}]\n"), OnDisk(folder)) or ()
    return roster


def write(sheet: Worksheet, *rows: tuple[object, ...], row: int = 1, column: int = 1) -> None:
    for down, cells in enumerate(rows):
        for across, value in enumerate(cells):
            sheet.cell(row + down, column + across, value)


def letterhead_and_signatures(sheet: Worksheet) -> None:
    write(sheet, ("UBND QUẬN 12", None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))
    write(sheet, ("DANH SÁCH ĐẠI BIỂU PHƯỜNG THỚI AN",), HEADER, *PEOPLE, ("Tổng cộng: 03 người",), row=3)
    for cells in ("A1:C1", "D1:F1", "A3:F3", "A8:F8"):
        sheet.merge_cells(cells)
    write(sheet, ("Thới An, ngày 05 tháng 7 năm 2024",), ("CHỦ TỊCH",), row=10, column=5)
    write(sheet, ("Người lập biểu",), ("Phạm Thị Lập",), row=11)


def groups_and_totals(sheet: Worksheet) -> None:
    first, second, third = PEOPLE
    write(sheet, HEADER, ("I", "CHI BỘ"), first, second, ("", "Cộng phường Thới An: 2 người"), ("II", "Khu phố (01 người)"), third, ("TỔNG CỘNG (I+II)", 3))  # fmt: skip


def header_of_two_lines(sheet: Worksheet) -> None:
    write(sheet, ("STT", "Họ và tên", "Chức danh", "Khu phố", "Năm sinh", None, "Điện thoại"), (None, None, None, None, "Nam", "Nữ"))  # fmt: skip
    for cells in ("A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:F1", "G1:G2"):
        sheet.merge_cells(cells)
    write(sheet, ("(1)", "(2)", "(3)", "(4)", "(5)", "(6)=(5)", "(7)"), row=3)
    write(sheet, (1, "Lê An", "Bí thư Chi bộ", 1, 1960, None, 901234567), row=4)
    write(sheet, (2, "Trần Bình", "nt", "KP 2", None, 1971, 912345678.0), (3, "Vũ Chi", "Trưởng khu phố", 3, None, dt.date(1980, 5, 3), "0987 654 321"), row=5)  # fmt: skip


def letters_taken_apart(sheet: Worksheet) -> None:
    write(sheet, *(tuple(unicodedata.normalize("NFD", one) if isinstance(one, str) else one for one in row) for row in (HEADER, *PEOPLE)))  # fmt: skip
    sheet["B2"], sheet["C3"] = "\u200b Lê\u00a0 An\u200b ", "Bí thư\nChi bộ"


def hidden_columns_and_sheets(sheet: Worksheet) -> None:
    write(sheet, HEADER, *PEOPLE)
    sheet.insert_cols(3)
    sheet["C1"] = "Mã số nội bộ"
    sheet.column_dimensions["C"].hidden = True
    other = sheet.parent
    assert isinstance(other, openpyxl.Workbook)
    hidden = other.create_sheet("Ẩn", 0)
    assert isinstance(hidden, Worksheet)
    hidden.sheet_state = "hidden"
    write(hidden, HEADER, (1, "Hồ Ẩn", "Trưởng khu phố", 4, 1955, ""))


def instructions_before(sheet: Worksheet) -> None:
    write(sheet, ("Hướng dẫn điền",), ("Ghi đầy đủ họ và tên, chức danh",))
    book = sheet.parent
    assert isinstance(book, openpyxl.Workbook)
    other = book.create_sheet("Danh sách")
    assert isinstance(other, Worksheet)
    write(other, HEADER, *PEOPLE)


def far_from_the_corner(sheet: Worksheet) -> None:
    write(sheet, HEADER, ("A", "B", "C", "D", "E", "F"), *PEOPLE, row=7, column=4)
    sheet["A200"] = " "


def protected_and_remarked(sheet: Worksheet) -> None:
    write(sheet, HEADER, *PEOPLE, ("Ghi chú: các đồng chí có mặt lúc 7 giờ",))
    sheet.protection.sheet = True
    sheet["C3"] = None
    sheet.merge_cells("C2:C3")


def family_names_apart(sheet: Worksheet) -> None:
    write(sheet, ("TT", "Họ và tên", None, "Chức vụ trong Đảng", "Chức vụ chính quyền", "KP", "Ngày, tháng, năm sinh", "Số ĐT"))  # fmt: skip
    sheet.merge_cells("B1:C1")
    write(sheet, (1, "Lê", "An", "Bí thư Chi bộ", None, 1, 22000, 901234567), (2, "Trần", "Bình", "Bí thư Chi bộ", None, "KP 2", "01/02/1971", "912345678.0"), (3, "Vũ", "Chi", None, "Trưởng khu phố", 3.0, "5/1980", "0987 654 321"), row=2)  # fmt: skip


FAULTS = (
    letterhead_and_signatures, groups_and_totals, header_of_two_lines, letters_taken_apart, hidden_columns_and_sheets,
    instructions_before, far_from_the_corner, protected_and_remarked, family_names_apart,
)  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: str(fault.__name__))
def test_three_people_are_read_whatever_stands_around_them(fault: Callable[[Worksheet], None], tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    assert isinstance(book.active, Worksheet)
    fault(book.active)
    book.save(tmp_path / "a.xlsx")
    found = read(tmp_path)

    assert READ == [(one.name, one.title, one.neighbourhood, one.birth_year, one.phone) for one in found.people]
    assert () == found.findings
