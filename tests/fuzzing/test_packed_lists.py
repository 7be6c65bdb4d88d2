"""Lists in packed files (Excel, LibreOffice, Word) made wrong in one way each: what is told of them, and where"""

import io
import re
import zipfile
from collections.abc import Callable

import pytest

from confplan.places import Place
from tests.fuzzing.test_lists import OPEN, form, read, workbook
from tests.rosters.test_spreadsheets import open_document

FILES = {"xlsx": workbook(), "ods": open_document(OPEN), "docx": form()}
BODY = {"xlsx": "xl/worksheets/sheet1.xml", "ods": "content.xml", "docx": "word/document.xml"}
TEXTS = {**BODY, "xlsx": "xl/sharedStrings.xml"}
NOT_READ = ["file-not-read"]
MADE = ["name-missing DS!B5"]  # what is told of the list as it was made
MADE_IN_WORD = ["name-missing bảng 1!B5"]
Parts = dict[str, bytes]


def packed(ending: str, change: Callable[[Parts], object]) -> bytes:
    """Return the file with some of its parts changed or gone."""
    with zipfile.ZipFile(io.BytesIO(FILES[ending])) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    change(parts)
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for name, content in parts.items():
            new.writestr(name, content)
    return file.getvalue()


def told(ending: str, content: bytes) -> list[str]:
    return [
        f"{one.rule} {_cell(one.at)}".strip() for one in read(ending, content).findings if isinstance(one.at, Place)
    ]


def _cell(at: Place) -> str:
    return f"{at.sheet}!{at.cell}" if at.cell else ""


def put(part: str, old: str, new: bytes | str) -> Callable[[Parts], object]:
    """Put other letters in the place of the first ones that the pattern finds."""
    letters = new.encode() if isinstance(new, str) else new

    def change(parts: Parts) -> None:
        parts[part], count = re.subn(old.encode(), lambda _: letters, parts[part], count=1)
        assert count, f"{old} is not in {part}"

    return change


@pytest.mark.parametrize("ending", FILES)
@pytest.mark.parametrize("share", [0.0, 0.02, 0.5, 0.99])
def test_file_that_was_cut_short_is_not_read(ending: str, share: float) -> None:
    content = FILES[ending]

    assert NOT_READ == told(ending, content[: int(share * len(content))])


@pytest.mark.parametrize("ending", FILES)
def test_file_without_its_body_or_with_half_of_it_is_not_read(ending: str) -> None:
    body = BODY[ending]

    assert NOT_READ == told(ending, packed(ending, lambda parts: parts.pop(body)))
    assert NOT_READ == told(
        ending, packed(ending, lambda parts: parts.update({body: parts[body][: len(parts[body]) // 2]}))
    )
    assert NOT_READ == told(ending, packed(ending, lambda parts: parts.update({body: b""})))


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        ("xl/workbook.xml", NOT_READ),
        ("xl/_rels/workbook.xml.rels", NOT_READ),
        ("xl/sharedStrings.xml", NOT_READ),
        ("xl/styles.xml", MADE),
        ("[Content_Types].xml", MADE),
        ("docProps/core.xml", MADE),
    ],
)
def test_workbook_does_without_what_says_nothing_of_its_cells(part: str, expected: list[str]) -> None:
    assert expected == told("xlsx", packed("xlsx", lambda parts: parts.pop(part)))


@pytest.mark.parametrize(
    ("ending", "content"),
    [("xlsx", FILES["docx"]), ("ods", FILES["docx"]), ("docx", FILES["xlsx"]), ("xlsx", b"STT,Ten\n"), ("docx", b"{\\rtf1}")],
)  # fmt: skip
def test_file_of_another_kind_under_this_name_is_not_read(ending: str, content: bytes) -> None:
    assert NOT_READ == told(ending, content)


@pytest.mark.parametrize(
    ("ending", "letters", "expected"),
    [
        ("ods", b"\xc1nh", NOT_READ),  # of another encoding
        ("docx", b"\xc1nh", NOT_READ),
        ("ods", b"&none;", NOT_READ),
        ("docx", b"&none;", NOT_READ),
        ("xlsx", b"&none;", NOT_READ),
        ("docx", b"A\x07nh", NOT_READ),  # a letter that XML may not hold
        ("ods", b"A\x07nh", MADE),
        ("xlsx", b"A\x07nh", MADE),
        ("docx", b"</w:t>", NOT_READ),
        ("ods", b"</text:p>", NOT_READ),
        ("ods", "A\N{RIGHT-TO-LEFT OVERRIDE}nh".encode(), MADE),
        ("docx", "A\N{ZERO WIDTH SPACE}nh".encode(), MADE_IN_WORD),
    ],
)  # fmt: skip
def test_letters_that_cannot_stand_in_a_name(ending: str, letters: bytes, expected: list[str]) -> None:
    content = packed(ending, put(TEXTS[ending], "Ánh", letters))

    assert expected == told(ending, content)
    assert all(person.name.isprintable() for person in read(ending, content).people)


@pytest.mark.parametrize("ending", FILES)
def test_declared_document_type_is_refused(ending: str) -> None:
    doctype = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]>'
    part = TEXTS[ending]

    def change(parts: Parts) -> None:
        parts[part] = doctype + re.sub(rb"<\?xml.*?\?>", b"", parts[part])

    assert NOT_READ == told(ending, packed(ending, change))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ('table:number-rows-repeated="-5"', NOT_READ),
        ('table:number-rows-repeated="x"', NOT_READ),
        ('table:number-rows-repeated="1000000000"', NOT_READ),
        ('table:number-rows-repeated="2"', ["name-missing DS!B6"]),
    ],
)
def test_row_of_libreoffice_that_says_how_often_it_stands(words: str, expected: list[str]) -> None:
    body = OPEN.replace("<table:table-row>", f"<table:table-row {words}>", 1)

    assert expected == told("ods", open_document(body))


@pytest.mark.parametrize("times", ["-1", "x", "1000000000"])
def test_cell_of_libreoffice_that_spans_no_rows_or_very_many_spoils_no_other(times: str) -> None:
    body = OPEN.replace("<table:table-cell ", f'<table:table-cell table:number-rows-spanned="{times}" ', 1)

    assert MADE == told("ods", open_document(body))


def test_sheets_that_are_all_hidden_are_told() -> None:
    (finding,) = read("xlsx", packed("xlsx", put("xl/workbook.xml", "<sheet ", '<sheet state="hidden" '))).findings

    assert ("file-not-read", "no sheet of the workbook is shown; its sheets may be hidden, or the file is damaged") == (finding.rule, finding.text.en)  # fmt: skip


def test_word_file_with_a_cell_that_goes_on_over_more_columns_than_there_are_is_read() -> None:
    wide = packed("docx", put("word/document.xml", "<w:tcPr>", '<w:tcPr><w:gridSpan w:val="99999999"/>'))

    assert MADE_IN_WORD == told("docx", wide)
