"""Workbooks: the cells as people see them, and nothing that a hostile one could do to the program"""

import io
import signal
import subprocess
import time
import zipfile
from collections.abc import Callable
from datetime import date

import pytest
import xlsxwriter
from xlsxwriter.worksheet import Worksheet as Sheet

from confplan.findings import Text
from confplan.places import Place
from confplan.rosters.spreadsheets import (
    ENTITIES,
    PASSWORD,
    TOO_HEAVY,
    TOO_LARGE,
    TOO_SLOW,
    UNREADABLE,
    packed_trap,
    read_sheets,
)


def workbook(fill: Callable[[Sheet], object], *, name: str = "Danh sách") -> bytes:
    file = io.BytesIO()
    book = xlsxwriter.Workbook(file, {"in_memory": True, "default_date_format": "dd/mm/yyyy"})
    fill(book.add_worksheet(name))
    hidden = book.add_worksheet("ẩn")
    hidden.write("A1", "Họ tên")
    hidden.hide()
    book.close()
    return file.getvalue()


def people(sheet: Sheet) -> None:
    sheet.write_row("B3", ["Họ tên", "SĐT", "Sinh"])
    sheet.write_row("B4", ["An", 901234567])
    sheet.write("D4", date(1960, 5, 1))
    sheet.write_formula("E4", "=1+1", None, 2)
    sheet.write("B6", "Bình")


def packed(**files: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packing:
        for name, content in files.items():
            packing.writestr(name, content)
    return file.getvalue()


def test_cells_are_texts_as_people_see_them() -> None:
    (rows,), findings = read_sheets(workbook(people), "a.xlsx")

    assert () == findings
    assert [
        ["Họ tên", "SĐT", "Sinh", ""],
        ["An", "901234567", "1960-05-01", "2"],
        ["Bình", "", "", ""],
    ] == [row.texts() for row in rows]


def test_cell_has_its_sheet_and_address() -> None:
    (rows,), _ = read_sheets(workbook(people), "a.xlsx")

    assert Place("a.xlsx", sheet="Danh sách", cell="B6") == rows[2].place(0)


def test_hidden_sheet_is_not_read() -> None:
    read, _ = read_sheets(workbook(people), "a.xlsx")

    assert ["Danh sách"] == [rows[0].sheet for rows in read]


@pytest.mark.parametrize("content", [b"", b"hello", b"PK\x03\x04 torn", packed(x="y"), b"\xd0\xcf\x11\xe0" * 200])
def test_file_that_is_no_workbook_is_told(content: bytes) -> None:
    read, (finding,) = read_sheets(content, "a.xlsx")

    assert () == read
    assert ("file-not-read", Place("a.xlsx"), UNREADABLE) == (finding.rule, finding.at, finding.text)


def test_bomb_is_not_opened() -> None:
    content = packed(**{"xl/worksheets/sheet1.xml": "0" * 60_000_000})
    start = time.process_time()
    _, (finding,) = read_sheets(content, "a.xlsx")

    assert TOO_LARGE == finding.text
    assert time.process_time() - start < 1


def test_small_workbook_is_no_bomb() -> None:
    assert packed_trap(workbook(people)) is None
    assert packed_trap(packed(x="0" * 1_000_000)) is None
    assert TOO_LARGE is packed_trap(packed(x="0" * 6_000_000))


def test_two_cells_at_the_ends_of_a_sheet_do_not_fill_the_memory() -> None:
    content = workbook(lambda sheet: (sheet.write("A1", "Họ tên"), sheet.write("XFD1048576", "x")))
    read, (finding,) = read_sheets(content, "a.xlsx")

    assert () == read
    assert TOO_HEAVY == finding.text


DOCTYPE = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_are_refused_by_name(encoding: str) -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(workbook(people))) as packed, zipfile.ZipFile(file, "w") as packing:
        for one in packed.namelist():
            content = packed.read(one)
            if one == "xl/sharedStrings.xml":
                content = DOCTYPE.encode(encoding) + content
            packing.writestr(one, content)
    read, (finding,) = read_sheets(file.getvalue(), "a.xlsx")

    assert ((), ENTITIES) == (read, finding.text)


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        (subprocess.TimeoutExpired("x", 1), TOO_SLOW),
        (subprocess.CalledProcessError(-signal.SIGXCPU, "x"), TOO_SLOW),
        (
            subprocess.CalledProcessError(-signal.SIGABRT, "x"),
            TOO_HEAVY,
        ),
        (subprocess.CalledProcessError(1, "x", stderr=b"MemoryError\n"), TOO_HEAVY),
        (subprocess.CalledProcessError(1, "x", stderr=b"  load\npython_calamine.PasswordError: x"), PASSWORD),
        (subprocess.CalledProcessError(-signal.SIGKILL, "x"), UNREADABLE),
        (OSError(), UNREADABLE),
    ],
)
def test_reader_that_was_stopped_is_told_for_what_it_was(
    monkeypatch: pytest.MonkeyPatch, problem: Exception, expected: Text
) -> None:
    def stopped(*_: object, **__: object) -> None:
        raise problem

    monkeypatch.setattr(subprocess, "run", stopped)
    _, (finding,) = read_sheets(b"x", "a.xls")

    assert expected == finding.text


OPEN_DOCUMENT = """<?xml version="1.0"?><office:document-content
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="DS">
 <table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>
 <table:table-row><table:table-cell table:number-columns-repeated="2"/><table:table-cell office:value-type="string"><text:p>Họ tên</text:p></table:table-cell>
 <table:table-cell office:value-type="string"><text:p>SĐT</text:p></table:table-cell></table:table-row>
 <table:table-row><table:table-cell table:number-columns-repeated="2"/><table:table-cell office:value-type="string"><text:p>Lê An</text:p></table:table-cell>
 <table:table-cell office:value-type="float" office:value="901234567"><text:p>901234567</text:p></table:table-cell>
 <table:table-cell office:value-type="date" office:date-value="1970-05-03"><text:p>03/05/70</text:p></table:table-cell></table:table-row>
 </table:table></office:spreadsheet></office:body></office:document-content>""".replace(
    "\n ", ""
)  # the reader takes no blanks between cells


def open_document(content: str) -> bytes:
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = (
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/></manifest:manifest>'
    )
    return packed(**{"mimetype": kind, "META-INF/manifest.xml": manifest, "content.xml": content})


def test_open_document_is_read_like_any_workbook() -> None:
    (rows,), findings = read_sheets(open_document(OPEN_DOCUMENT), "a.ods")

    assert () == findings
    assert [["Họ tên", "SĐT"], ["Lê An", "901234567", "1970-05-03"]] == [
        [text for text in row.texts() if text] for row in rows
    ]
    assert Place("a.ods", sheet="DS", cell="C4") == rows[1].place(next(n for n, cell in enumerate(rows[1].raw) if cell))


def test_open_document_that_repeats_a_cell_for_ever_is_given_up_soon() -> None:
    begin, _, rest = OPEN_DOCUMENT.partition("<table:table-row")
    cell = '<table:table-cell table:number-columns-repeated="60" office:value-type="string"><text:p>x</text:p></table:table-cell>'
    rows = f'<table:table-row table:number-rows-repeated="1048576">{cell}</table:table-row>'
    content = open_document(f"{begin}{rows}{rest[rest.index('</table:table>') :]}")
    start = time.monotonic()
    read, findings = read_sheets(content, "a.ods")

    assert time.monotonic() - start < 10  # seconds, on any machine
    assert ((), [TOO_HEAVY]) == (read, [one.text for one in findings])


@pytest.mark.parametrize("way", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_workbook_packed_as_no_office_packs_is_refused_without_being_unpacked(way: int) -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", way) as packing:
        packing.writestr("a.xml", "<a>" + "x" * 500)
    damaged = bytearray(file.getvalue())
    damaged[44:60] = bytes(byte ^ 0xFF for byte in damaged[44:60])

    sheets, (finding,) = read_sheets(bytes(damaged), "a.xlsx")

    assert ((), UNREADABLE) == (sheets, finding.text)
