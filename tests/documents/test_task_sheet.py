"""The task sheets: one a body, nothing lost, and a calendar of the deadlines"""

import io
import zipfile
from datetime import date
from functools import cache

import pytest
from icalendar import Calendar
from pypdf import PdfReader

from confplan.documents.task_sheet import TaskSheets, view
from tests.documents.printing import WITH_TEXT, case_of, case_with, packed, printed, text_of


@cache
def real() -> TaskSheets:
    return view(case_of("plan.yaml"))


@cache
def made(form: str) -> bytes:
    return printed("task-sheet", real(), form)


@pytest.mark.parametrize("form", WITH_TEXT)
def test_every_task_stands_with_each_body_that_shares_it(form: str) -> None:
    text = packed(text_of(made(form), form))

    for task in real().tasks:
        shared = sum(row.number == task.number for sheet in real().sheets for row in sheet.rows)

        assert text.count(packed(task.words)) >= shared
    assert packed("trước ngày 10 tháng 7 năm 2024") in text
    if form != "xlsx":
        assert packed("Chậm nhất: thứ Ba, ngày 09 tháng 7 năm 2024") in text


def test_each_sheet_begins_on_a_page_of_its_own_and_has_room_for_the_receipt() -> None:
    pages = [page.extract_text() for page in PdfReader(io.BytesIO(made("pdf"))).pages]

    assert 16 == sum("PHIẾU GIAO VIỆC" in page for page in pages)
    assert 16 == sum("ĐƠN VỊ NHẬN VIỆC" in page for page in pages)
    assert all("Nội dung việc" in page or "ĐƠN VỊ NHẬN VIỆC" in page for page in pages)


def test_word_repeats_the_head_and_no_cell_is_without_a_paragraph() -> None:
    xml = zipfile.ZipFile(io.BytesIO(made("docx"))).read("word/document.xml").decode()

    assert 16 == xml.count("<w:tblHeader/>")
    assert "</w:tcPr></w:tc>" not in xml


def test_calendar_has_each_deadline_on_its_last_day() -> None:
    (event,) = Calendar.from_ical(made("ics")).walk("VEVENT")

    assert (date(2024, 7, 9), date(2024, 7, 10)) == (event.decoded("dtstart"), event.decoded("dtend"))
    assert "trước ngày 10 tháng 7 năm 2024, chậm nhất là ngày 09 tháng 7 năm 2024" in str(event["DESCRIPTION"])
    assert str(event["SUMMARY"]).endswith("…")


def test_parts_and_filter_are_bodies() -> None:
    parts = dict(real().parts())
    home = parts["Phòng Nội vụ"]
    chosen = real().only("thoi an")

    assert isinstance(home, TaskSheets)
    assert isinstance(chosen, TaskSheets)
    assert (16, 13, "Phòng Nội vụ") == (len(parts), len(home.tasks), home.calendar_of)
    assert ["Ủy ban nhân dân phường Thới An"] == [sheet.unit for sheet in chosen.sheets]


def test_an_issued_plan_without_deadlines_is_no_draft_but_an_open_one_is() -> None:
    assert not real().is_draft
    open_ = view(
        case_with("conference: {name: A}\ntasks: [{text: a, until: }, {unit: X, text: b, until: dự kiến 5/7/2024}]")
    )

    assert [("tasks", 0), ("tasks", 0, "until"), ("tasks", 1, "until")] == [gap.at for gap in open_.gaps]


def test_plan_without_tasks_prints_and_says_so() -> None:
    empty = view(case_with("format: 1".replace("format: 1", "status: draft")))

    assert 2 == len(empty.gaps)
    assert all("chưa giao việc" in text_of(printed("task-sheet", empty, form), form) for form in ("pdf", "docx"))


def test_workbook_has_real_dates() -> None:
    sheet = zipfile.ZipFile(io.BytesIO(made("xlsx"))).read("xl/worksheets/sheet1.xml").decode()

    assert "<v>45482</v>" in sheet  # 9/7/2024, counted from 30/12/1899


def test_duty_of_each_ward_is_told_each_by_its_own_name() -> None:
    plan = """
lists: {xã: [phường Tân Bình, xã Tân Hồng]}
units: [{name: Ủy ban nhân dân xã, each: xã}]
tasks: [{unit: Ủy ban nhân dân xã, text: <unit> gửi danh sách}]
"""
    found = view(case_with(plan))

    assert ["Ủy ban nhân dân phường Tân Bình gửi danh sách", "Ủy ban nhân dân xã Tân Hồng gửi danh sách"] == [
        sheet.rows[0].words for sheet in found.sheets
    ]
    assert ["Ủy ban nhân dân xã gửi danh sách"] == [row.words for row in found.tasks]
