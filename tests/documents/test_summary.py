"""The whole conference on one page: what every paper knows, and what is open"""

import io
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from lxml import html
from pypdf import PdfReader

from confplan.documents.document import Remark
from confplan.documents.index import document, document_names
from confplan.documents.summary import SHOWN, Summary, view
from tests.documents.printing import STAMP, case_of, case_with, packed, printed, text_of

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext

REMARKS = tuple(
    Remark(level, f"điều thứ {number} <b>", f"plan.yaml:{number}")
    for number, level in enumerate(["error", *["warning"] * 12, "note"])
)
COLOUR = re.compile(r"--([a-z-]+): (#[0-9a-f]{3,6})")
READ_ON = {"text": ("page", "card"), "quiet": ("page", "card"), "accent": ("card",), "bad": ("card", "bad-soft")}


@cache
def real() -> Summary:
    return view(case_of("plan.yaml"))


def page(shown: Summary) -> str:
    return printed("summary", shown, "html").decode()


@pytest.mark.parametrize("name", ["plan.yaml", "tests/plans/award-ceremony.yaml", "tests/plans/two-day-congress.yaml"])
def test_page_says_what_the_plan_says(name: str) -> None:
    shown = view(case_of(name))
    text = packed(text_of(page(shown).encode(), "html"))

    for said in (*filter(None, (shown.name, shown.venue)), *(one.name for one in shown.groups)):
        assert packed(said) in text
    for week in shown.weeks:
        assert all(packed(duty.words) in text for duty in week.duties)
    assert STAMP in text


def test_what_any_paper_leaves_blank_is_open_here() -> None:
    case = case_of("plan.yaml")
    others = [gap for name in document_names() if name != "summary" for gap in document(name).view(case).gaps]

    assert set(real().gaps) == set(others)
    assert real().is_draft
    assert {one.text for one in real().points} == {gap.text.vi for gap in others}


def test_a_point_about_an_item_names_it_where_its_words_do_not() -> None:
    assert all(one.item is None or one.item not in one.text for one in real().points)
    assert {"Phát biểu của đại diện khu phố mới", "Người hoạt động không chuyên trách khu phố mới"} <= {
        one.item for one in real().points
    }


def test_the_drawing_begins_where_its_name_would_stand() -> None:
    assert () == real().timeline.words
    assert real().timeline.strips[0].y < 20
    assert 1 == page(real()).count("<svg xmlns")


def test_what_a_check_found_stands_there_the_worst_first() -> None:
    shown = real().told(REMARKS)
    assert isinstance(shown, Summary)

    text = page(shown)

    assert (1, 12, 1) == (shown.errors, shown.warnings, shown.notes)
    assert "1 lỗi, 12 cảnh báo, 1 lưu ý" in text
    assert "Điều thứ 0 &lt;b&gt;" in text
    assert f"Xem {len(REMARKS) - SHOWN} điều còn lại" in text
    assert "chưa kiểm tra" not in text


def test_a_page_without_a_check_says_so() -> None:
    assert "nên chưa kiểm tra" in page(real())


def test_a_plan_that_says_nothing_makes_a_page() -> None:
    shown = view(case_with("document: {issuer: Ủy ban nhân dân phường Thới An}"))

    assert shown.listed is None
    assert (0, 0, 0) == (shown.duties, shown.past, shown.soon)
    assert "chưa có ngày" in page(shown)


def test_page_needs_nothing_from_outside_and_runs_nothing() -> None:
    root = html.fromstring(page(real()))

    assert not root.xpath("//script | //link | //img | //*[@src] | //*[@onclick]")
    assert "default-src 'none'" in root.xpath("//meta[@http-equiv]/@content")[0]


def test_page_is_read_out_in_order() -> None:
    root = html.fromstring(page(real()))

    assert "vi" == root.get("lang")
    assert 1 == len(root.xpath("//h1"))
    assert all(table.xpath("./caption") for table in root.xpath("//table"))
    assert not root.xpath("//thead//th[not(@scope)] | //tbody//th[not(@scope)]")
    assert set(root.xpath("//section/@aria-labelledby")) == set(root.xpath("//h2/@id"))


def test_colours_are_told_apart_by_day_and_by_night_and_in_print() -> None:
    styles = page(real()).partition("<style>")[2].partition("</style>")[0]
    screens = [dict(COLOUR.findall(block)) for block in styles.split(":root")[1:4]]

    assert 3 == len(screens)
    for colours in screens:
        for words, grounds in READ_ON.items():
            assert all(contrast(colours[words], colours[ground]) >= 4.5 for ground in grounds), words
        assert contrast(colours["warn"], colours["warn-soft"]) >= 4.5


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, as WCAG reckons it."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    digits = colour[1:] if len(colour) > 4 else "".join(digit * 2 for digit in colour[1:])
    parts = [int(digits[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.needs("chromium")
def test_page_fits_a_phone_and_prints_on_one_or_two_sheets(context: "BrowserContext", tmp_path: Path) -> None:
    shown = real().told(REMARKS)
    assert isinstance(shown, Summary)
    (tmp_path / "summary.html").write_text(page(shown), encoding="utf-8")
    opened = context.new_page()
    opened.set_viewport_size({"width": 360, "height": 740})
    opened.goto((tmp_path / "summary.html").as_uri())

    assert 360 >= opened.evaluate("document.documentElement.scrollWidth")

    printed_pages = PdfReader(io.BytesIO(opened.pdf(prefer_css_page_size=True))).pages

    assert 2 >= len(printed_pages)
    assert (595, 842) == tuple(map(round, printed_pages[0].mediabox[2:]))
