"""The verdicts in Excel: faulty cells are coloured and say why"""

import io
from datetime import date

import openpyxl

from confplan.rendering.book_engine import render as write
from confplan.timetables.delegates.xlsx import render
from tests.timetables.delegates.listings import FAULTY, PLAN, of


def test_each_faulty_list_is_copied_with_the_reason_at_the_cell() -> None:
    book = openpyxl.load_workbook(io.BytesIO(write(render(of(), "vi"), {"dated": date(2024, 7, 1)})))
    sheet = book["phường Hiệp Thành"]
    title = sheet["C4"]

    assert ["Tổng hợp", "phường Hiệp Thành"] == book.sheetnames
    assert ("Tổ trưởng", "00FFC7CE") == (title.value, title.fill.start_color.rgb.replace("FF", "00", 1))
    assert title.comment
    assert "“Tổ trưởng” không thuộc các chức danh được mời" in title.comment.text
    assert "=Vũ|Chi" == sheet["B4"].value
    assert "s" == sheet["B4"].data_type
    assert 2 == sheet["A2"].value
    assert sheet["D3"].comment
    assert "cùng ở KP 1" in sheet["D3"].comment.text


def test_the_first_sheet_says_all_and_nothing_personal_is_in_the_file() -> None:
    book = openpyxl.load_workbook(io.BytesIO(write(render(of(), "vi"), {"dated": date(2024, 7, 1)})))
    cells = [str(cell.value) for sheet in book for row in sheet for cell in row]

    assert ["phường Thới An", 2, 1, 3, 3, "đủ"] == [cell.value for cell in book.worksheets[0][2][:6]]
    assert "Chưa rõ của đơn vị nào" == book.worksheets[0]["A6"].value
    assert not [text for text in cells if "1961" in text or "0903" in text]


def test_long_and_equal_names_are_sheets_of_their_own() -> None:
    names = ["phường " + "Rất dài " * 8 + "A", "phường " + "Rất dài " * 8 + "B/[x]", "History"]
    plan = PLAN.split("lists:")[0] + f"lists: {{phường: {names!r}}}\n"
    book = render(
        of(
            {
                "tat-ca": "Phường,"
                + FAULTY.replace("\n", f"\n{names[0]},", 1).rstrip()
                + f"\n{names[1]},An,X,1,,\nHistory,An,X,1,,\n"
            },
            plan,
        ),
        "vi",
    )
    found = [sheet.name for sheet in book.sheets]

    assert 4 == len({name.casefold() for name in found})
    assert all(len(name) <= 31 and not set("[]:*?/\\'") & set(name) for name in found)
    assert "history" not in {name.casefold() for name in found}
