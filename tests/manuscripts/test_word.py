"""Word files of LibreOffice and python-docx: what somebody says of them, and nothing that a hostile one could do"""

import io
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from docx.document import Document
from hypothesis import given
from hypothesis import strategies as st

from confplan.findings import Text
from confplan.manuscripts.plain import Unread
from confplan.manuscripts.word import DAMAGED, MOST_PARTS, NOT_WORD, OLD_WORD, TOO_LARGE, paragraphs_of

HERE = Path(__file__).parent
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
STRICT = 'xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"'
REL = '<Relationships><Relationship Type="http://x/officeDocument" Target="{}"/></Relationships>'


def packed(body: str, *, name: str = "word/document.xml", **others: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packing:
        packing.writestr(name, body)
        for other, content in others.items():
            packing.writestr(other, content)
    return file.getvalue()


def body(inside: str, space: str = W) -> str:
    return f"<w:document {space}><w:body>{inside}</w:body></w:document>"


def saved(document: Document) -> bytes:
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def test_body_of_a_libreoffice_file_is_said_and_nothing_around_it() -> None:
    """Its source is the .fodt beside it: letterhead, header, footer, footnote, comment, deletion, hidden text, text box, recipients."""
    assert [
        "Bài tham luận",
        "Kính thưa hội nghị, thưa các đồng chí.",
        "Năm qua phường có 24 khu phố.",
        "Sau đây là kết quả:",
        "Một là, giữ gìn trật tự",
        "Hai là, vệ sinh môi trường",
        "Khu phố 1",
        "350 hộ",
        "Xin cảm ơn.",
        "",
    ] == paragraphs_of((HERE / "from-libreoffice.docx").read_bytes())


def test_headings_lists_and_tables_of_python_docx_are_said() -> None:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "đầu trang"
    document.add_heading("Phần một", 1)
    document.add_paragraph("Nội dung", style="List Bullet")
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "a", "b"
    table.cell(0, 1).add_table(1, 1).cell(0, 0).text = "c"
    document.add_paragraph("Hết")

    assert ["Phần một", "Nội dung", "a", "b", "c", "", "Hết"] == paragraphs_of(saved(document))


def test_strict_file_and_a_body_of_another_name_are_read() -> None:
    content = body("<w:p><w:r><w:t>a</w:t></w:r></w:p>", STRICT)
    relations = REL.format("/word/document2.xml")

    assert ["a"] == paragraphs_of(packed(content))
    assert ["a"] == paragraphs_of(packed(content, name="word/document2.xml", **{"_rels/.rels": relations}))


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", NOT_WORD),
        (b"plain", NOT_WORD),
        (b"\xd0\xcf\x11\xe0 old", OLD_WORD),
        (b"PK\x03\x04 torn", DAMAGED),
        (packed("x", name="xl/workbook.xml"), NOT_WORD),
        (packed("no xml"), DAMAGED),
        (packed('<?xml version="1.0" encoding="x-none"?><a/>'), DAMAGED),
        (packed('<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'), DAMAGED),
        (packed('<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>'), DAMAGED),
    ],
)
def test_file_that_cannot_be_read_is_told(content: bytes, why: Text) -> None:
    assert Unread(why) == paragraphs_of(content)


@pytest.mark.parametrize(
    ("bomb", "why"),
    [
        (lambda: packed("0" * 10_000_001), TOO_LARGE),
        (lambda: packed("<a/>", **{"_rels/.rels": " " * 10_000_001}), TOO_LARGE),
        (lambda: packed("<a/>", **{f"{number}": "" for number in range(MOST_PARTS)}), TOO_LARGE),
        (lambda: packed(body(f"<w:p {' '.join(f'a{number}=' + repr('') for number in range(60_000))}/>")), DAMAGED),
    ],
)
def test_bomb_costs_no_second(bomb: Callable[[], bytes], why: Text) -> None:
    content = bomb()
    start = time.process_time()

    assert Unread(why) == paragraphs_of(content)
    assert time.process_time() - start < 1


def test_part_that_is_packed_without_a_limit_is_not_opened() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_BZIP2) as packing:
        packing.writestr("word/document.xml", body(""))

    assert Unread(DAMAGED) == paragraphs_of(file.getvalue())


def test_manuscript_of_seven_minutes_is_read_in_milliseconds() -> None:
    document = docx.Document()
    for _ in range(70):
        document.add_paragraph("Kính thưa các đồng chí đại biểu, " * 3)
    content = saved(document)
    paragraphs_of(content)
    start = time.process_time()
    paragraphs_of(content)

    assert time.process_time() - start < 0.1


@given(st.binary(max_size=8), st.integers(0, 9000), st.integers(0, 40))
def test_file_that_was_damaged_anywhere_is_read_or_told(bytes_: bytes, at: int, gone: int) -> None:
    whole = (HERE / "from-libreoffice.docx").read_bytes()
    found = paragraphs_of(whole[:at] + bytes_ + whole[at + gone :])

    assert isinstance(found, list | Unread)


@given(st.text(max_size=8), st.integers(0, 8900), st.integers(0, 40))
def test_body_that_was_damaged_anywhere_is_read_or_told(text: str, at: int, gone: int) -> None:
    with zipfile.ZipFile(HERE / "from-libreoffice.docx") as packing:
        whole = packing.read("word/document.xml").decode()
    found = paragraphs_of(packed(whole[:at] + text.encode(errors="replace").decode() + whole[at + gone :]))

    assert isinstance(found, list | Unread)
