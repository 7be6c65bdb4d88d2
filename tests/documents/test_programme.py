"""The programme for guests: public items alone, hours as sure as the plan, in Word, PDF and a page for phones"""

import io
import re

import pytest
from pypdf import PdfReader

from confplan.documents.programme import GuestProgramme, view
from tests.documents.hostile import HOSTILE
from tests.documents.printing import case_of, case_with, packed, printed, text_of

FORMS = ["docx", "pdf", "html"]
PLAN = """
conference:
  name: Hội nghị tổng kết
  hosts: [Quận ủy, Ủy ban nhân dân quận]
  date: 26/7/2024
  start: 08:00
  venue: Hội trường 1
agenda:
  - {title: Thử âm thanh, minutes: 10, visibility: internal}
  - title: Khai mạc
    minutes: 7
    by: Văn phòng
    cues: {sound: nhạc hiệu}
    says: Kính thưa
  - {title: Phát biểu, minutes: 10, optional: true}
  - {title: Bế mạc, minutes: 5}
"""


def words(found: GuestProgramme, form: str) -> str:
    return text_of(printed("programme", found, form), form)


def programme_of(text: str) -> GuestProgramme:
    return view(case_with(text))


@pytest.mark.parametrize("form", FORMS)
def test_guests_read_no_cue_no_script_and_nothing_internal(form: str) -> None:
    text = words(programme_of(PLAN), form)

    assert [] == [one for one in ("Thử âm thanh", "nhạc hiệu", "Kính thưa") if one in text]
    assert packed("08:10 - 08:15") in packed(text)
    assert packed("Phát biểu (nếu có)") in packed(text)
    assert packed("QUẬN ỦY - ỦY BAN NHÂN DÂN QUẬN") in packed(text)
    assert "DỰ THẢO" not in text


@pytest.mark.parametrize("form", FORMS)
def test_tentative_hours_are_told_as_such_and_make_a_draft(form: str) -> None:
    found = view(case_of("plan.yaml"))
    text = packed(words(found, form))

    assert packed("dự kiến 08 giờ, thứ Sáu, ngày 26 tháng 7 năm 2024") in text
    assert packed("Giờ ghi trong chương trình là dự kiến") in text
    assert "DỰTHẢO" in text
    assert {("conference", "start"), ("conference", "chair"), ("agenda", 4, "each")} == {gap.at for gap in found.gaps}


def test_lengths_that_nobody_stated_are_said_beside_the_programme() -> None:
    (one,) = view(case_of("plan.yaml")).assumed

    assert "8 mục chưa ghi thời lượng" in one.text.vi
    assert not programme_of(PLAN).assumed


@pytest.mark.parametrize(
    ("written", "instead", "at", "shown"),
    [
        ("date: 26/7/2024", "date: dự kiến 26/7/2024", ("conference", "date"), "dự kiến ngày 26"),
        ("start: 08:00", "start:", ("conference", "start"), "……giờ……"),
        ("by: Văn phòng", "by:", ("agenda", 1, "by"), "…………"),
        ("minutes: 5}", "minutes: 5, start: dự kiến 9:00}", ("agenda", 3, "start"), "dự kiến 09:00"),
    ],
)
@pytest.mark.parametrize("form", FORMS)
def test_what_is_open_is_a_gap_and_a_blank_or_as_written(
    form: str, written: str, instead: str, at: tuple[str | int, ...], shown: str
) -> None:
    found = programme_of(PLAN.replace(written, instead))

    assert [at] == [gap.at for gap in found.gaps]
    assert packed(shown) in packed(words(found, form))


@pytest.mark.parametrize(
    "plan", ["plan", "tests/plans/two-day-congress", "tests/plans/hybrid-168", "tests/plans/award-ceremony"]
)
def test_programme_is_one_page(plan: str) -> None:
    assert 1 == len(PdfReader(io.BytesIO(printed("programme", view(case_of(f"{plan}.yaml")), "pdf"))).pages)


def test_page_for_phones_stands_alone_and_runs_nothing() -> None:
    page = printed("programme", programme_of(PLAN), "html").decode()

    assert not re.search(r"<script|<link|<img|src=|url\(|@import|https?:", page)
    assert 'name="viewport"' in page


@pytest.mark.parametrize("form", FORMS)
def test_plan_without_an_agenda_says_so(form: str) -> None:
    found = programme_of("conference: {name: A}\nagenda: [{title: Thử, visibility: internal}]")

    assert ("agenda",) in [gap.at for gap in found.gaps]
    assert "Chương trình chưa có mục nào" in words(found, form)


@pytest.mark.parametrize("form", FORMS)
def test_hostile_texts_come_back_whole(form: str) -> None:
    texts = [one.replace("<", "<<") for one in HOSTILE]
    lines = "".join(f"  - title: >-\n      Mục {one}\n    minutes: 20\n" for one in texts)
    text = packed(words(programme_of(f"conference: {{name: A}}\nagenda:\n{lines}"), form))

    assert [] == [one for one in HOSTILE if packed(one).rstrip(";.") not in text]


def test_label_of_the_dress_is_printed_once() -> None:
    found = programme_of(PLAN + "invitation: {dress: Trang phục công sở}\n")

    assert "công sở" == found.dress
    assert 1 == words(found, "pdf").count("Trang phục")
