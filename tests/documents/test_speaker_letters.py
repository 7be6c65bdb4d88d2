"""Letters that ask for papers: one a body, with its paper, minutes, deadline, pictures, and nothing of others"""

import io
import json
import unicodedata
from functools import cache

import pytest
from pypdf import PdfReader

from confplan.documents.speaker_letters import SpeakerLetters, view
from tests.documents.printing import case_of, case_with, packed, printed, text_of
from tests.rendering.hostile import HOSTILE

BOTH = ("docx", "pdf")
SMALL = """
document: {issuer: Ủy ban nhân dân phường Thới An, number: 12/KH-UBND, signature: [Chủ tịch, Lê An], archive: [VT, VHXH]}
conference: {name: Hội nghị, date: 26/12/2025, start: 08:00, venue: Hội trường}
agenda:
  - {id: tl, title: Tham luận, minutes_each: 5, items: [{by: Phòng A, title: Bài một}, {by: Phòng A, title: Bài hai}]}
tasks: [{unit: Phòng A, text: Gửi bài, for: tl, until: 5/12/2025, through: Văn phòng}]
"""


@cache
def real() -> SpeakerLetters:
    return view(case_of("plan.yaml"))


@cache
def made(form: str) -> str:
    return packed(text_of(printed("speaker-letters", real(), form), form))


@pytest.mark.parametrize("form", BOTH)
def test_each_letter_says_what_the_plan_asks_of_the_body(form: str) -> None:
    text = made(form)

    assert 14 == text.count(packed("như sau:"))
    assert 6 == text.count(packed("Thời lượng trình bày: khoảng 7 phút (bài viết khoảng 1.400 âm tiết"))
    assert 6 == text.count(
        packed(
            "trước ngày 10 tháng 7 năm 2024, chậm nhất là thứ Ba, ngày 09 tháng 7 năm 2024; gửi thông qua Phòng Nội vụ."
        )
    )
    assert 6 == text.count(packed("đồng thời xây dựng hình ảnh minh họa"))
    assert 11 == text.count(packed("rà soát chọn 02 khu phố để phát biểu"))
    assert packed("Thẩm định báo cáo") not in text


@pytest.mark.parametrize("form", BOTH)
def test_number_day_and_what_is_open_are_blank(form: str) -> None:
    text = made(form)

    assert "/UBND-NV" in text
    assert 14 == text.count(packed("V/v"))
    assert text.replace("...", "…").count(packed("Thời hạn báo tên người phát biểu: ngày …")) == 11
    assert [
        ("conference", "start"),
        ("invitation", "contact"),
        ("agenda", 4, "each"),
        ("agenda", 4),
    ] == [gap.at for gap in real().gaps]


def test_one_letter_for_two_papers_and_no_draft_where_all_is_settled() -> None:
    found = view(case_with(SMALL))
    text = packed(text_of(printed("speaker-letters", found, "pdf"), "pdf"))

    assert not found.is_draft
    assert 1 == len(found.letters)
    assert ("Bài một", "Bài hai") == found.letters[0].titles
    assert packed("đến hết thứ Sáu, ngày 05 tháng 12 năm 2025; gửi thông qua Văn phòng") in text
    assert "/UBND-VHXH" in text
    assert packed("khoảng 1.000 âm tiết") in text


def test_letter_of_the_party_has_its_own_head() -> None:
    party = SMALL.replace("Ủy ban nhân dân phường Thới An", "Đảng ủy phường").replace("12/KH-UBND", "12-KH/ĐU")
    text = packed(text_of(printed("speaker-letters", view(case_with(party)), "docx"), "docx"))

    assert "-CV/ĐU" in text
    assert packed("ĐẢNG CỘNG SẢN VIỆT NAM") in text


def test_open_ends_are_gaps_and_what_is_tentative_too() -> None:
    found = view(
        case_with("agenda: [{id: a, title: Tham luận, by: X}, {title: Tham luận}]\ntasks: [{unit: X, text: Gửi, for: a, until: dự kiến 5/7/2024}]")
    )  # fmt: skip
    at = [gap.at for gap in found.gaps]

    assert {("agenda", 1, "by"), ("agenda", 0, "minutes"), ("tasks", 0, "until"), ("document", "signature")} <= set(at)
    assert () == found.assumed


def test_parts_and_filter_are_bodies_and_titles() -> None:
    chosen, titled = real().only("thoi an"), real().only("chung cu")

    assert isinstance(chosen, SpeakerLetters)
    assert isinstance(titled, SpeakerLetters)
    assert 14 == len(tuple(real().parts()))
    assert ["Ủy ban nhân dân phường Thới An"] == [one.unit for one in chosen.letters]
    assert ["Ủy ban nhân dân phường Đông Hưng Thuận"] == [one.unit for one in titled.letters]


def test_pages_of_each_letter_count_from_one() -> None:
    pages = [page.extract_text() for page in PdfReader(io.BytesIO(printed("speaker-letters", real(), "pdf"))).pages]

    assert 14 == sum("Kính gửi:" in page for page in pages)
    assert all("2" in page.split() for page in pages if "Kính gửi:" not in page)


@pytest.mark.parametrize("form", BOTH)
def test_text_that_is_code_somewhere_comes_back_whole(form: str) -> None:
    texts = [text for text in HOSTILE if text.strip() == text and "\n" not in text]
    items = "".join(
        f"\n  - {{kind: paper, minutes: 5, by: {json.dumps(text, ensure_ascii=False)}, title: {quoted(f'Bài {text}')}}}"
        for text in texts
    )
    found = view(case_with(f"agenda:{items}"))
    text = plain(text_of(printed("speaker-letters", found, form), form))

    assert [] == [one for one in texts if plain(f"Bài {one}") not in text]


def quoted(text: str) -> str:
    return json.dumps(text.replace("<", "<<"), ensure_ascii=False)


def plain(text: str) -> str:
    return packed(unicodedata.normalize("NFC", text))


@pytest.mark.parametrize("form", BOTH)
def test_plan_without_papers_says_so(form: str) -> None:
    empty = view(case_with("conference: {name: A}"))

    assert not empty.is_draft
    assert packed("không có đơn vị nào báo cáo tham luận") in packed(
        text_of(printed("speaker-letters", empty, form), form)
    )
