"""Forms in Word come back: the cells of their tables, and nothing that a hostile file could do"""

import io
import time
import zipfile

import docx
import pytest

from confplan.places import Place
from confplan.rosters.word_tables import AROUND, MOST_UNPACKED, UNREADABLE, read_word

BEGIN = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
END = "</w:body></w:document>"


def packed(body: str | bytes, name: str = "word/document.xml", method: int = zipfile.ZIP_DEFLATED) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as packing:
        packing.writestr(name, body)
    return file.getvalue()


def form() -> bytes:
    made = docx.Document()
    made.add_paragraph("DANH SÁCH ĐẠI BIỂU")
    made.add_paragraph("phường Thới An")
    table = made.add_table(rows=3, cols=3)
    for cell, text in zip(table.rows[0].cells, ("STT", "Họ và tên", "Chức danh"), strict=True):
        cell.text = text
    table.rows[1].cells[0].merge(table.rows[1].cells[2]).text = "I. Khối khu phố"
    for cell, text in zip(table.rows[2].cells, ("1", "Lê Thị\nÁnh", "Bí thư\tChi bộ"), strict=True):
        cell.text = text
    inner = table.rows[2].cells[2].add_table(rows=1, cols=1)
    inner.cell(0, 0).text = "KP 1"
    made.add_table(rows=1, cols=1).cell(0, 0).text = "Người lập"
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


def test_rows_of_tables_come_with_their_cells_and_what_stands_around_them() -> None:
    (around, people, last), findings = read_word(form(), "a.docx")

    assert () == findings
    assert ["DANH SÁCH ĐẠI BIỂU", "phường Thới An"] == [row.text(0) for row in around if row.text(0)]
    assert [
        ["STT", "Họ và tên", "Chức danh"],
        ["I. Khối khu phố", "", ""],
        ["1", "Lê Thị Ánh", "Bí thư Chi bộ KP 1"],
    ] == [row.texts() for row in people]
    assert [["Người lập"]] == [row.texts() for row in last]
    assert Place("a.docx", sheet="bảng 1", cell="B3") == people[2].place(1)
    assert AROUND == around[0].place(0).sheet


def test_words_of_a_field_and_deleted_ones_are_not_read() -> None:
    body = f"{BEGIN}<w:p><w:r><w:instrText>PAGE</w:instrText><w:delText>cũ</w:delText><w:t>mới</w:t></w:r></w:p>{END}"
    ((row,),), _ = read_word(packed(body), "a.docx")

    assert ["mới"] == row.texts()


@pytest.mark.parametrize(
    "content",
    [
        b"", b"hello", b"PK\x03\x04 torn", packed("x", "word/other.xml"), packed("<w:document"), packed(f"{BEGIN}{END}", method=zipfile.ZIP_BZIP2),
        packed(f'<!DOCTYPE x [<!ENTITY a "aaaa">]>{BEGIN}<w:p><w:r><w:t>&a;</w:t></w:r></w:p>{END}'),
        packed(f'{BEGIN}<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="x"/></w:tcPr></w:tc></w:tr></w:tbl>{END}'),
        packed(b" " * (MOST_UNPACKED + 1)),
    ],
)  # fmt: skip
def test_file_that_is_no_word_file_or_means_harm_is_told(content: bytes) -> None:
    found, (finding,) = read_word(content, "a.docx")

    assert () == found
    assert ("file-not-read", Place("a.docx"), UNREADABLE) == (finding.rule, finding.at, finding.text)


def test_cell_is_no_wider_than_a_list_can_be() -> None:
    body = (
        f'{BEGIN}<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>{END}'
    )
    (_, (row,)), _ = read_word(packed(body), "a.docx")

    assert len(row.raw) < 1000


WIDE = '<w:tc><w:tcPr><w:gridSpan w:val="999"/></w:tcPr></w:tc>'


@pytest.mark.parametrize(
    ("piece", "around"),
    [
        (WIDE, "<w:tbl><w:tr>{}</w:tr></w:tbl>"),
        (f"<w:tr>{WIDE}</w:tr>", "<w:tbl>{}</w:tbl>"),
        ("<w:p/>", "{}"),
        ("<w:tab/>", "<w:tbl><w:tr><w:tc>{}</w:tc></w:tr></w:tbl>"),
        ("<w:tbl></w:tbl>", "{}"),
    ],
    ids=["one row", "rows", "paragraphs", "tabs", "tables"],
)
def test_small_file_that_unpacks_into_millions_of_things_is_given_up_soon(piece: str, around: str) -> None:
    """Before there was a limit of elements, such files of 60 kB took nine seconds and 730 MB."""
    content = packed(BEGIN + around.format(piece * (19_000_000 // len(piece))) + END)
    start = time.process_time()
    _, (finding,) = read_word(content, "a.docx")

    assert "file-not-read" == finding.rule
    assert time.process_time() - start < 4
