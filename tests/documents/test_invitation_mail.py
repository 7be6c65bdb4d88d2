"""The letter as a mail: the same words, by tables with styles of their own, and nothing from elsewhere"""

import unicodedata
from dataclasses import replace

import pytest
from lxml import etree, html

from confplan.documents.invitations import Invitations, view
from tests.documents.guests import PLAN, letter, words
from tests.documents.hostile import HOSTILE
from tests.documents.printing import STAMP, case_with, packed, printed, text_of


@pytest.fixture(scope="module")
def settled() -> Invitations:
    return view(case_with(PLAN))


def mail(found: Invitations) -> etree._Element:
    return html.fromstring(printed("invitations", found, "html").decode())


def test_mail_says_what_the_letter_says(settled: Invitations) -> None:
    text = words(settled, "html", "")

    for said in (
        "Số: 07/GM-UBND",
        "Thới An, ngày 05 tháng 02 năm 2026",
        "Ủy ban nhân dân phường Thới An trân trọng kính mời: Ban Chỉ huy Quân sự phường.",
        "Chủ trì: Chủ tịch Ủy ban nhân dân phường",
        "Thời gian: 08 giờ, thứ Sáu, ngày 26 tháng 12 năm 2025 (đón đại biểu từ 07 giờ 30)",
        "Địa điểm: Hội trường phường, 15 Lê Thị Riêng",
        "Trang phục: lễ phục",
        "Liên hệ: Phòng Văn hóa - Xã hội",
        "TM. ỦY BAN NHÂN DÂN",
        "Nguyễn Văn Đức",
        STAMP,
    ):
        assert packed(said) in text, said


def test_mail_loads_nothing_and_is_set_by_tables_with_styles_of_their_own(settled: Invitations) -> None:
    page = mail(settled)

    assert {"html", "head", "meta", "title", "body", "table", "tr", "td", "b", "i", "br"} >= {
        str(one.tag) for one in page.iter() if isinstance(one.tag, str)
    }
    assert not {"src", "href", "class", "id", "background"} & {str(name) for one in page.iter() for name in one.attrib}
    assert not [one for one in page.iter() if "url(" in one.get("style", "")]
    assert max(int(one.get("width")) for one in page.iter("table", "td") if (one.get("width") or "").isdecimal()) <= 640


@pytest.mark.parametrize("hostile", HOSTILE)
def test_text_of_a_plan_comes_back_whole_from_a_mail(settled: Invitations, hostile: str) -> None:
    found = replace(settled, dress=hostile, letters=(letter(hostile, hostile, hostile),))
    text = packed(unicodedata.normalize("NFC", text_of(printed("invitations", found, "html"), "html")))

    assert 4 == text.count(packed(hostile))
