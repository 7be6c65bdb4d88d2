"""The official plan: the words of the source come back from the plan alone, in the form of ND30, in Word, PDF and page"""

import io
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn
from docx.shared import Length, Mm, Pt
from docx.table import Table
from lxml import html
from pypdf import PdfReader

from confplan.documents.plan import OfficialPlan, view
from tests.documents.hostile import HOSTILE
from tests.documents.printing import STAMP, case_of, case_with, packed, printed, text_of
from tests.documents.test_long_words import PLAN as LONG_WORDS
from tests.documents.test_long_words import WORD
from tests.source_plan.source_text import source_paragraphs

POINTS = 72 / 25.4  # a millimetre
FORMS = ["docx", "pdf", "html"]
PLAN = """
document:
  issuer: %s
  number: 12/KH-UBND
  place: Thới An
  date: 05/02/2026
  signature: [TM. Ủy ban nhân dân, Chủ tịch, Nguyễn Văn Đức]
conference: {name: Hội nghị tổng kết năm 2025, date: 26/12/2025, start: 08:00, venue: Hội trường phường}
agenda: [Khai mạc, Bế mạc]
units: [Ban Thường vụ Huyện đoàn, {name: Trung tâm Văn hóa phường, of: Ủy ban nhân dân phường Thới An}]
"""
LONG_NAME = "Hội nghị tổng kết công tác sắp xếp khu phố theo quy định của Trung ương và biểu dương, khen thưởng các tập thể, cá nhân có thành tích xuất sắc trong hoạt động của khu phố, tổ dân phố trên địa bàn quận năm 2024"


def plan_of(text: str) -> OfficialPlan:
    return view(case_with(text))


def words(found: OfficialPlan, form: str) -> str:
    return packed(text_of(printed("plan", found, form), form))


@pytest.fixture(scope="module")
def prints() -> dict[str, bytes]:
    found = view(case_of("plan.yaml"))
    return {form: printed("plan", found, form) for form in FORMS}


def paragraphs_of(form: str, content: bytes) -> Iterator[str]:
    """Yield the paragraphs below the title, as the format itself parts them."""
    if form == "docx":
        blocks = docx.Document(io.BytesIO(content)).iter_inner_content()
        for block in blocks:
            if isinstance(block, Table):
                yield from (line.text for cell in block.rows[0].cells for line in cell.paragraphs)
            else:
                yield block.text
    else:
        root = html.fromstring(content.decode())
        yield from (one.text_content() for one in root.iter("h2", "h3", "p"))


def millimetres(length: Length | None) -> int:
    assert length is not None

    return round(length / Mm(1))


@pytest.mark.parametrize("form", ["docx", "html"])
def test_words_of_the_source_come_back_paragraph_by_paragraph(form: str, prints: dict[str, bytes]) -> None:
    made = [packed(one) for one in paragraphs_of(form, prints[form]) if packed(one)]
    expected = [packed(one) for one in source_paragraphs()]
    first = next(place for place, one in enumerate(expected) if one.startswith("CăncứLuật"))

    body = made[made.index(expected[first]) :]

    assert expected[first:] == [one for one in body if one != STAMP]


def test_page_of_the_source_comes_back_in_the_pdf(prints: dict[str, bytes]) -> None:
    pages = [page.extract_text() for page in PdfReader(io.BytesIO(prints["pdf"])).pages]
    body = "".join(re.sub(rf"\A{place}\n", "", page).replace(STAMP, "") for place, page in enumerate(pages, 1))

    expected = packed("".join(source_paragraphs()))
    start = expected.index("KẾHOẠCH")

    assert expected[start:] == packed(body)[packed(body).index("KẾHOẠCH") :]


@pytest.mark.parametrize("form", FORMS)
def test_head_says_what_the_source_says(form: str, prints: dict[str, bytes]) -> None:
    text = packed(text_of(prints[form], form)).partition("KẾHOẠCH")[0]
    said = (
        "ỦY BAN NHÂN DÂN QUẬN 12",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Số: 4639 /KH-UBND-NV",
        "Quận 12, ngày 27 tháng 6 năm 2024",
    )

    assert [] == [one for one in said if packed(one) not in text]


def test_word_file_has_the_margins_letters_and_spaces_of_the_decree(prints: dict[str, bytes]) -> None:
    made = docx.Document(io.BytesIO(prints["docx"]))
    section, body = made.sections[0], made.styles["Thân bài"]

    assert (210, 297) == (millimetres(section.page_width), millimetres(section.page_height))
    assert (20, 15, 20, 30) == tuple(
        map(millimetres, (section.top_margin, section.right_margin, section.bottom_margin, section.left_margin))
    )
    assert ("Times New Roman", Pt(14)) == (body.font.name, body.font.size)
    lines = body.paragraph_format
    assert (10, Pt(6), 1.15) == (millimetres(lines.first_line_indent), lines.space_after, lines.line_spacing)
    assert {
        "Căn cứ": True,
        "Nơi nhận": True,
        "Dòng nơi nhận": None,
    } == {name: made.styles[name].font.italic for name in ("Căn cứ", "Nơi nhận", "Dòng nơi nhận")}


def test_sections_are_headings_in_word_pdf_and_page(prints: dict[str, bytes]) -> None:
    sections = ["I. MỤC ĐÍCH, YÊU CẦU", "II. NỘI DUNG THỰC HIỆN", "III. PHÂN CÔNG THỰC HIỆN"]
    made = docx.Document(io.BytesIO(prints["docx"]))
    outline = [one for one in PdfReader(io.BytesIO(prints["pdf"])).outline if not isinstance(one, list)]
    root = html.fromstring(prints["html"].decode())

    assert sections == [line.text for line in made.paragraphs if line.style and line.style.name == "Phần"]
    assert "0" == made.styles["Phần"].element.find(f".//{qn('w:outlineLvl')}").get(qn("w:val"))
    assert sections == [one.title for one in outline]
    assert sections == [one.text for one in root.iter("h2")]
    assert 1 == len(list(root.iter("h1")))


def test_every_page_has_the_stamp_and_all_but_the_first_a_number(prints: dict[str, bytes]) -> None:
    pages = [page.extract_text() for page in PdfReader(io.BytesIO(prints["pdf"])).pages]

    assert 6 == len(pages)
    assert all(STAMP in page for page in pages)
    assert [str(number) for number in range(2, 7)] == [page.split()[0] for page in pages[1:]]
    assert not pages[0].startswith("1")


def test_signature_stands_beside_an_empty_cell_where_nobody_is_to_receive_the_plan() -> None:
    made = docx.Document(io.BytesIO(printed("plan", plan_of(PLAN % "Ủy ban nhân dân phường Thới An"), "docx")))
    left, right = made.tables[-1].rows[0].cells

    assert "" == left.text
    assert right.text.endswith("CHỦ TỊCH\nNguyễn Văn Đức")
    assert all(cell.findall(qn("w:p")) for cell in made.element.iter(qn("w:tc")))


def test_page_for_the_portal_stands_alone_and_runs_nothing(prints: dict[str, bytes]) -> None:
    page = prints["html"].decode()

    assert not re.search(r"<script|<link|<img|src=|url\(|@import|https?:", page)
    assert "@media print" in page
    assert f'content: "{STAMP}"' in page


def test_plan_that_is_settled_is_no_draft() -> None:
    assert not view(case_of("plan.yaml")).is_draft


@pytest.mark.parametrize("form", FORMS)
def test_plan_that_settles_nothing_prints_blanks_and_says_draft(form: str) -> None:
    found = plan_of("document:\n  signature:\n    - Chủ tịch\n    -\nconference:\n  date:\n  venue:\n")
    text = words(found, form).replace("…", "...")

    assert [
        ("document", "issuer"),
        ("document", "number"),
        ("document", "date"),
        ("document", "title"),
        ("document", "signature", 1),
        ("conference", "date"),
        ("conference", "venue"),
    ] == [gap.at for gap in found.gaps]
    assert "DỰTHẢO" in text
    assert "Số:..." in text
    assert "ngày.....tháng.....năm" in text
    assert "None" not in text


def test_hour_day_and_place_that_are_open_are_told_in_the_words_of_the_other_papers() -> None:
    found = view(case_with("conference: {name: Hội nghị, date: , start: , venue: }\ndocument: {purposes: Mời <x>}\n"))
    told = {gap.at: gap.text.vi for gap in found.gaps}

    assert {at[1]: words for at, words in told.items() if isinstance(at, tuple) and at[0] == "conference"} == {
        "start": "chưa có giờ bắt đầu",
        "date": "chưa có ngày tổ chức",
        "venue": "chưa có địa điểm",
    }


def test_number_that_the_office_is_to_give_leaves_its_place_and_keeps_the_symbol() -> None:
    found = plan_of((PLAN % "Ủy ban nhân dân phường Thới An").replace("12/KH-UBND", "/KH-UBND"))

    assert [("document", "number")] == [gap.at for gap in found.gaps]
    assert "Số:" + "…" * 4 + "/KH-UBND" in words(found, "docx")


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    ("issuer", "expected"),
    [
        ("Đảng ủy phường Thới An", "ĐẢNG CỘNG SẢN VIỆT NAM"),
        ("Ban Thường vụ Huyện đoàn", "ĐOÀN TNCS HỒ CHÍ MINH"),
        ("Trung tâm Văn hóa phường", "ỦY BAN NHÂN DÂN PHƯỜNG THỚI AN"),
    ],
)
def test_head_is_that_of_the_body_that_issues_it(form: str, issuer: str, expected: str) -> None:
    text = words(plan_of(PLAN % issuer), form).replace("/", "")

    assert packed(expected) in text
    assert packed(issuer.upper()) in text


@pytest.mark.parametrize("form", FORMS)
def test_programme_as_a_table_is_one(form: str) -> None:
    made = plan_of((PLAN % "Ủy ban nhân dân phường Thới An").replace("document:", "document:\n  programme: table"))
    text = packed(text_of(printed("plan", made, form), form))
    table = next(one for one in made.body if one.kind == "table")

    assert [("08 giờ", "Khai mạc"), ("08 giờ 10", "Bế mạc")] == [(row.hour, row.text) for row in table.rows]
    assert packed("Thời gian Nội dung 08 giờ Khai mạc 08 giờ 10 Bế mạc") in text.replace("|", "")


def test_programme_with_hours_shows_them() -> None:
    plan = (PLAN % "Ủy ban nhân dân phường Thới An").replace("document:", "document:\n  programme: timed")

    assert ["08 giờ: Khai mạc.", "Bế mạc."] == [
        re.sub(r"^(?!08 giờ:).* giờ.*: ", "", one.text) for one in plan_of(plan).body if "mạc" in one.text
    ]


@pytest.mark.parametrize("form", FORMS)
def test_long_title_and_hostile_texts_come_back_whole(form: str) -> None:
    name = " ".join((LONG_NAME, *HOSTILE)).replace("<", "<<")
    found = plan_of("conference:\n  name: >-\n    x\n".replace("x", name) + "agenda: [Khai mạc]\n")

    assert 206 <= len(LONG_NAME)
    assert packed(name.replace("<<", "<")) in words(found, form)


@pytest.mark.needs("pdftotext")
def test_no_word_leaves_the_margins_of_the_decree(tmp_path: Path) -> None:
    text = LONG_WORDS.replace("format: 1", "").replace("  name: Hội nghị", f"  name: {LONG_NAME}")
    (tmp_path / "plan.pdf").write_bytes(printed("plan", plan_of(text), "pdf"))
    run = subprocess.run(["pdftotext", "-bbox", "plan.pdf", "-"], cwd=tmp_path, check=True, capture_output=True)
    sides = [(float(left), float(right)) for left, _, right, _, _ in WORD.findall(run.stdout.decode())]

    assert 30 * POINTS - 1 <= min(left for left, _ in sides)
    assert 195 * POINTS + 1 >= max(right for _, right in sides)
