import io
import re
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from confplan.documents.parts.crew import role_sheets
from confplan.documents.parts.run_rows import Neighbour
from confplan.documents.run_sheet import RunSheet, view
from confplan.model.agenda import Cues
from tests.documents.hostile import HOSTILE
from tests.documents.printing import READABLE, case_of, case_with, packed, printed, text_of
from tests.documents.test_long_words import outside

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext

PLAN = """
document: {number: 12/KH-UBND}
conference:
  name: Hội nghị
  hosts: Quận ủy
  date: 26/7/2024
  start: 08:00
  venue: Hội trường 1
agenda:
  - title: Chiếu phim
    minutes: 15
    by: Nhà văn hóa
  - {title: Phát biểu, minutes: 10, optional: true}
"""
HEADS = ("STT", "Từ", "Đến", "Phút", "Nội dung", "Người thực hiện", "Đơn vị phụ trách", "Lời dẫn MC", "Âm thanh", "Ánh sáng", "LED", "Hậu đài/ khánh tiết", "Ghi chú")  # fmt: skip


CREW = PLAN.replace(
    "    by: Nhà văn hóa", "    by: Nhà văn hóa\n    says: Kính mời\n    cues: {sound: nhạc nền, stage: dọn bục}"
).replace("optional: true", "optional: true, cues: {sound: mic bục, screen: tên diễn giả}")


def sheet_of(text: str) -> RunSheet:
    return view(case_with(text))


def every_text(found: RunSheet) -> dict[str, str]:
    return {form: text_of(printed("run-sheet", found, form), form) for form in READABLE}


def test_plan_without_an_agenda_prints_an_empty_sheet_and_says_so() -> None:
    found = sheet_of("conference: {name: Hội nghị}")

    assert "chương trình chưa có mục nào" in [gap.text.vi for gap in found.gaps]
    assert "Chương trình chưa có mục nào" in text_of(printed("run-sheet", found, "xlsx"), "xlsx")
    assert all(every_text(found).values())


def saying(words: str) -> RunSheet:
    """Return a run sheet that says these words wherever a text of a plan can stand."""
    found = sheet_of(PLAN)
    day = found.run[0]
    row = replace(
        day.rows[0],
        title=words,
        by=words,
        chair=words,
        chosen_by=words,
        units=(words, words),
        says=words,
        cues=Cues(sound=words, light=words, screen=words, stage=words),
        gives=(words,),
        attends=(words,),
        script=words,
        beside=words,
    )
    place = replace(row, is_place=True, fallback=words)
    occasion = replace(found.occasion, name=words, hosts=(words,), venue=words, address=words)
    run = (replace(day, rows=(row, place)),)
    return replace(found, occasion=occasion, mc=words, fallback=words, number=words, shows_mc=True, run=run)


def test_settled_plan_is_no_draft() -> None:
    found = sheet_of(PLAN)

    assert not found.is_draft
    assert all("DỰ THẢO" not in text for text in every_text(found).values())


@pytest.mark.parametrize(
    ("written", "instead", "at"),
    [
        ("start: 08:00", "start: dự kiến 08:00", ("conference", "start")),
        ("start: 08:00", "start:", ("conference", "start")),
        ("date: 26/7/2024", "date:", ("conference", "date")),
        ("venue: Hội trường 1", "chair:\n  venue: Hội trường 1", ("conference", "chair")),
        ("venue: Hội trường 1", "mc:\n  venue: Hội trường 1", ("conference", "mc")),
        ("by: Nhà văn hóa", "by:", ("agenda", 0, "by")),
    ],
)
def test_what_is_not_settled_makes_a_draft(written: str, instead: str, at: tuple[str | int, ...]) -> None:
    found = sheet_of(PLAN.replace(written, instead))

    assert [gap.at for gap in found.gaps] == [at]
    assert all("DỰ THẢO" in text for text in every_text(found).values())


def test_chair_that_nobody_thought_of_is_neither_a_gap_nor_a_line() -> None:
    found = sheet_of(PLAN)

    assert not found.occasion.shows_chair
    assert all("chủ trì" not in text.casefold() for text in every_text(found).values())


def test_hedge_of_an_hour_and_of_a_length_stands_in_front() -> None:
    plan = PLAN.replace("minutes: 15", "minutes: khoảng 15\n    start: dự kiến 9h45")
    texts = {form: packed(text.casefold()) for form, text in every_text(sheet_of(plan)).items()}

    assert all("dựkiến09:45" in text for text in texts.values())
    assert all("khoảng15" in text for text in texts.values())


def test_open_number_of_speakers_is_told_both_ways_and_is_a_gap() -> None:
    found = view(case_of("plan.yaml"))

    assert [(one.speakers, one.each, one.end) for one in found.readings] == [(2, None, 622), (22, "phường", 722)]
    assert ("agenda", 4, "each") in [gap.at for gap in found.gaps]


def test_readings_are_left_out_where_no_end_is_known() -> None:
    plan = PLAN.replace("  start: 08:00\n", "")
    more = "  - {title: Thảo luận, speakers: 2, each: }\nlists: {phường: [A, B]}\n"

    assert sheet_of(PLAN + more).readings
    assert not sheet_of(plan + more).readings


def test_without_a_starting_hour_times_are_relative_and_say_so() -> None:
    texts = every_text(sheet_of(PLAN.replace("  start: 08:00\n", "")))

    assert "+00:15" in texts["pdf"]
    assert "+00:15" in texts["docx"]
    assert all("giờ" in text and "tính từ lúc bắt đầu" in text for text in texts.values())


def test_assumed_length_has_its_sign_and_the_legend() -> None:
    texts = every_text(sheet_of(PLAN + "  - Bế mạc\n"))

    assert all("~ tạm tính theo thời lượng thường gặp, kế hoạch chưa ghi" in text for text in texts.values())
    assert "~5" in texts["pdf"]
    assert "~5" in texts["docx"]


def test_legend_is_left_out_where_all_is_stated() -> None:
    assert all("giả định" not in text for text in every_text(sheet_of(PLAN)).values())


def test_optional_item_and_both_ends_are_told() -> None:
    for text in every_text(sheet_of(PLAN)).values():
        assert packed("Phát biểu (nếu có)") in packed(text)
        assert "08:25" in text
        assert "08:15" in text


@pytest.mark.parametrize("form", ["docx", "pdf", "xlsx"])
def test_columns_are_those_of_a_run_sheet(form: str) -> None:
    text = packed(every_text(sheet_of(PLAN))[form])

    assert packed("".join(HEADS)) in text.replace("|", "")


def test_word_repeats_the_head_and_cuts_no_row() -> None:
    made = zipfile.ZipFile(io.BytesIO(printed("run-sheet", view(case_of("plan.yaml")), "docx")))
    xml = made.read("word/document.xml").decode()
    rows = re.findall(r"<w:tr[ >].*?</w:tr>", xml, re.DOTALL)

    assert len(rows) == 17
    assert "<w:tblHeader/>" in rows[0]
    assert all("<w:cantSplit/>" in row for row in rows)
    assert 'w:orient="landscape"' in xml


def test_head_comes_again_on_each_page_of_the_pdf() -> None:
    pages = PdfReader(io.BytesIO(printed("run-sheet", view(case_of("plan.yaml")), "pdf"))).pages

    assert len(pages) > 1
    assert all("STT" in page.extract_text() for page in pages)
    assert all(page.mediabox.width > page.mediabox.height for page in pages)


def test_workbook_has_real_times_a_fixed_head_and_prints_one_page_wide() -> None:
    made = zipfile.ZipFile(io.BytesIO(printed("run-sheet", sheet_of(PLAN), "xlsx")))
    sheet = made.read("xl/worksheets/sheet1.xml").decode()

    assert re.search(r'<c r="B5" s="\d+"><v>0\.33333', sheet)
    assert 'state="frozen"' in sheet
    assert 'fitToHeight="0"' in sheet
    assert 'orientation="landscape"' in sheet
    assert "_xlnm.Print_Titles" in made.read("xl/workbook.xml").decode()


def test_days_and_places_stand_apart() -> None:
    found = view(case_of("tests/plans/two-day-congress.yaml"))

    for text in every_text(found).values():
        first, second = text.index("Đón tiếp đại biểu"), text.index("Điểm danh đại biểu")

        assert first < text.index("Địa điểm: Quảng trường tỉnh") < second
    _, _, second_sheet = text_of(printed("run-sheet", found, "xlsx"), "xlsx").partition("[Ngày 2]")

    assert "thứ Sáu, ngày 24 tháng 10 năm 2025" in second_sheet
    assert "07 giờ" not in second_sheet


def test_parallel_sessions_are_said_to_be_so_each_with_its_place() -> None:
    for text in every_text(view(case_of("tests/plans/hybrid-168.yaml"))).values():
        assert packed("Ba phiên chuyên đề (diễn ra cùng lúc)") in packed(text)
        assert packed("(tại Phòng họp A)") in packed(text)


@pytest.mark.parametrize("words", HOSTILE)
@pytest.mark.parametrize("form", READABLE)
def test_text_of_a_plan_comes_back_whole_wherever_it_stands(words: str, form: str) -> None:
    text = packed(text_of(printed("run-sheet", saying(words), form), form))

    least = {"pdf": 19, "docx": 19, "xlsx": 18, "html": 19}[form]
    assert text.count(packed(words)) >= least


@pytest.mark.parametrize("form", READABLE)
def test_text_of_a_plan_comes_back_whole_in_the_sheet_of_a_role(form: str) -> None:
    words = " / ".join(HOSTILE)
    found = saying(words)
    beside = Neighbour(number="1", title=words, start=None, end=None)
    row, place = (replace(one, before=beside, after=beside) for one in found.run[0].rows)
    run = (replace(found.run[0], rows=(place, row)),)
    text = packed(
        text_of(printed("run-sheet", replace(found, run=run, roles=role_sheets(run)).only("led"), form), form)
    )

    assert text.count(packed(words)) >= 11


def test_long_words_of_the_mc_go_on_over_the_page_and_lose_nothing() -> None:
    words = " ".join(f"câu{number}" for number in range(1500))
    found = sheet_of(PLAN)
    day = found.run[0]
    long = replace(found, run=(replace(day, rows=(replace(day.rows[0], says=words),)),))

    for text in every_text(long).values():
        assert all(f"câu{number}" in packed(text) for number in range(1500))


def test_separate_files_are_the_whole_sheet_and_one_for_each_role() -> None:
    parts = dict(sheet_of(CREW).parts())

    assert ["Kịch bản chung", "Dẫn chương trình (MC)", "Âm thanh", "LED", "Hậu đài, khánh tiết"] == list(parts)
    assert ["Kịch bản chung"] == [name for name, _ in sheet_of(PLAN).parts()]


@pytest.mark.parametrize("form", READABLE)
def test_sheet_of_a_role_has_its_items_when_to_be_ready_and_what_comes_after(form: str) -> None:
    text = text_of(printed("run-sheet", sheet_of(CREW).only("âm thanh"), form), form)
    said = packed(text)

    assert "ÂMTHANH" in said.upper()
    assert packed("Trước 08:00, trước khi bắt đầu").casefold() in said.casefold()
    assert packed("trước 08:15, khi đang mục 1: Chiếu phim").casefold() in said.casefold()
    assert packed("08:15, mục 2: Phát biểu") in said
    assert packed("nhạc nền") in said
    assert packed("mic bục") in said
    assert all(packed(other) not in said for other in ("dọn bục", "tên diễn giả", "Kính mời"))
    assert "0a1b2c3d" in text


@pytest.mark.needs("pdftotext")
def test_no_word_of_a_role_leaves_its_page(tmp_path: Path) -> None:
    found = saying("ƯỜNGWM" * 20)
    whole = replace(found, roles=role_sheets(found.run))

    assert [] == list(outside(printed("run-sheet", whole.only("âm thanh"), "pdf"), tmp_path))


@pytest.mark.parametrize("form", READABLE)
def test_role_without_a_cue_prints_that_there_is_none(form: str) -> None:
    found = sheet_of(CREW).only("ánh sáng")

    assert [] == list(found.parts())
    assert "Chưa có mục nào ghi việc của tổ này" in text_of(printed("run-sheet", found, form), form)


def test_workbook_has_a_sheet_for_each_role_behind_the_days() -> None:
    text = text_of(printed("run-sheet", sheet_of(CREW), "xlsx"), "xlsx")
    sheets = re.findall(r"^\[(.*)\]$", text, re.MULTILINE)

    assert ["Kịch bản", "Dẫn chương trình (MC)", "Âm thanh", "LED", "Hậu đài, khánh tiết"] == sheets


def test_page_for_the_phone_needs_nothing_from_elsewhere_and_runs_no_program() -> None:
    page = printed("run-sheet", sheet_of(CREW), "html").decode()

    assert "<script" not in page
    assert 'content: "0a1b2c3d"' in page  # on every page of a print
    assert "http" not in page.replace('http-equiv="Content-Security-Policy"', "")
    assert 'name="viewport" content="width=device-width, initial-scale=1"' in page
    assert re.findall(r'<a href="#([\w-]+)"', page) == ["tat-ca", "mc", "sound", "screen", "stage"]
    assert {"tat-ca", "mc", "sound", "screen", "stage"} == set(re.findall(r'<section[^>]* id="([\w-]+)"', page))


def test_page_without_cues_offers_no_roles() -> None:
    assert "<nav" not in printed("run-sheet", sheet_of(PLAN), "html").decode()


@pytest.mark.needs("chromium")
def test_link_of_a_role_shows_its_items_alone_and_nothing_is_wider_than_a_phone(
    context: "BrowserContext", tmp_path: Path
) -> None:
    (tmp_path / "x.html").write_bytes(printed("run-sheet", sheet_of(CREW), "html"))
    page = context.new_page()
    page.set_viewport_size({"width": 390, "height": 800})
    page.goto((tmp_path / "x.html").as_uri())

    assert page.get_by_text("dọn bục").locator("visible=true").count() == 1
    assert not page.get_by_text("Chuẩn bị trước").first.is_visible()

    page.get_by_role("link", name="Âm thanh").click()

    assert page.get_by_text("Chuẩn bị trước 08:15").locator("visible=true").count() == 1
    assert page.get_by_text("dọn bục").locator("visible=true").count() == 0
    assert page.get_by_role("link", name="Tất cả").is_visible()  # the head stays in sight
    assert page.evaluate("document.documentElement.scrollWidth") == 390
