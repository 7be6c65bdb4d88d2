"""The workbook of an agenda"""

import csv
import io
from datetime import date

from confplan.timetables import csv as separated
from confplan.timetables.parts.columns import COLUMNS
from confplan.timetables.xlsx import render
from confplan.workbooks import At, Formula, Sheet
from tests.timetables.programmes import SHORT, of, of_file


def column(sheet: Sheet, heading: str) -> list[object]:
    place = [one.heading for one in sheet.columns].index(heading)
    return [row.cells[place] for row in sheet.rows]


def test_the_sheet_has_the_columns_of_the_csv_file() -> None:
    shown = of(SHORT)
    headings = next(csv.reader(io.StringIO(separated.render(shown, "vi"))))

    assert headings == [one.heading for one in render(shown, "vi").sheets[0].columns]


def test_lengths_are_numbers_where_they_are_and_starts_are_live() -> None:
    sheet = render(of(SHORT), "vi").sheets[0]
    starts = column(sheet, "Bắt đầu")

    assert ["20-30", None, None, 15, None] == column(sheet, "Thời lượng")
    assert [At(minute) for minute in (480, 505, 505, 512, 527)] == [
        one.result for one in starts if isinstance(one, Formula)
    ]


def test_columns_without_a_use_are_folded_and_come_back_in_an_import() -> None:
    sheet = render(of_file("hybrid-168"), "vi").sheets[0]
    folded = {one.heading for one in sheet.columns if one.folded}

    assert {"Âm thanh", "Lời dẫn", "Sớm nhất"} <= folded
    assert not folded & {"Nội dung", "Thời lượng", "Điểm danh", "Phạm vi", "Phút chuyển tiếp", "Mã"}
    assert len(COLUMNS) == len(sheet.columns)


def test_items_inside_others_are_indented_and_sections_bold() -> None:
    rows = render(of(SHORT), "vi").sheets[0].rows

    assert [0, 0, 1, 0, 0] == [row.indent for row in rows]
    assert [False, True, False, False, False] == [row.bold for row in rows]
    assert [3] == [number for number, row in enumerate(rows) if row.italic]


def test_the_second_sheet_tells_of_the_conference() -> None:
    rows = render(of(SHORT), "vi").sheets[1].rows

    assert [
        ("Tên", "Hội nghị tổng kết", None),
        ("Ngày", date(2024, 7, 26), None),
        ("Bắt đầu", At(480), "dự kiến"),
        ("Phải xong trước", None, None),
    ] == [row.cells for row in rows[:4]]


def test_only_some_words_may_stand_in_some_columns() -> None:
    choices = {one.heading: one.choices for one in render(of(SHORT), "en").sheets[0].columns if one.choices}

    assert ("yes",) == choices["Optional"]
    assert ("public", "internal") == choices["Visibility"]
    assert "film" in choices["Kind"]


def test_a_length_that_somebody_writes_is_no_longer_assumed() -> None:
    last = column(render(of(SHORT), "vi").sheets[0], "Tạm tính")[-1]

    assert Formula('IF(ISNUMBER(H6),"","có")', "có") == last
