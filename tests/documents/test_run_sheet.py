import io
import re
import zipfile
from dataclasses import replace

import pytest
from pypdf import PdfReader

from confplan.documents.run_sheet import RunSheet, view
from confplan.model.agenda import Cues
from tests.documents.hostile import HOSTILE
from tests.documents.printing import WITH_TEXT, case_of, case_with, packed, printed, text_of

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


def sheet_of(text: str) -> RunSheet:
    return view(case_with(text))


def every_text(found: RunSheet) -> dict[str, str]:
    return {form: text_of(printed("run-sheet", found, form), form) for form in WITH_TEXT}


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
        assert "Phát biểu (nếu có)" in text
        assert "08:25" in text
        assert "08:15" in text


@pytest.mark.parametrize("form", WITH_TEXT)
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
        assert "Ba phiên chuyên đề (diễn ra cùng lúc)" in text
        assert packed("(tại Phòng họp A)") in packed(text)


@pytest.mark.parametrize("words", HOSTILE)
@pytest.mark.parametrize("form", WITH_TEXT)
def test_text_of_a_plan_comes_back_whole_wherever_it_stands(words: str, form: str) -> None:
    text = packed(text_of(printed("run-sheet", saying(words), form), form))

    least = {"pdf": 19, "docx": 19, "xlsx": 18}[form]
    assert text.count(packed(words)) >= least


def test_long_words_of_the_mc_go_on_over_the_page_and_lose_nothing() -> None:
    words = " ".join(f"câu{number}" for number in range(1500))
    found = sheet_of(PLAN)
    day = found.run[0]
    long = replace(found, run=(replace(day, rows=(replace(day.rows[0], says=words),)),))

    for text in every_text(long).values():
        assert all(f"câu{number}" in packed(text) for number in range(1500))
