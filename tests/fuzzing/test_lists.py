"""Lists of people made wrong, in every form that a ward may send: never an exception, always a place"""

import io
from dataclasses import dataclass

import docx
import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from confplan.findings import Text
from confplan.rosters.reading import rosters_of
from confplan.rosters.roster import Roster
from tests.fuzzing.mutated import mutated, mutated_inside
from tests.planning.plans import plan_of
from tests.rosters.test_merged import BODY
from tests.rosters.test_merged import cell as ods_cell
from tests.rosters.test_merged import row as ods_row
from tests.rosters.test_spreadsheets import open_document

ROWS = (
    ("DANH SÁCH ĐẠI BIỂU", "", "", ""),
    ("STT", "Họ và tên", "Chức danh", "Điện thoại"),
    ("1", "Lê Thị Ánh", "Bí thư chi bộ", "0901234567"),
    ("2", "Trần Văn Bình", "Trưởng khu phố", "+84 912 345 678"),
    ("", "“", "nt", ""),
)
PLAN = "delegates:\n  - {text: Cán bộ, roster: list.%s}\n"


def workbook() -> bytes:
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        sheet = book.add_worksheet("DS")
        for number, row in enumerate(ROWS):
            sheet.write_row(number, 0, row)
    return file.getvalue()


def form() -> bytes:
    made, file = docx.Document(), io.BytesIO()
    table = made.add_table(rows=len(ROWS), cols=4)
    for row, words in zip(table.rows, ROWS, strict=True):
        for cell, text in zip(row.cells, words, strict=True):
            cell.text = text
    made.save(file)
    return file.getvalue()


OPEN = BODY.format(rows="".join(ods_row(*map(ods_cell, words)) for words in ROWS))
CSV = "\n".join(",".join(row) for row in ROWS).encode()
SEEDS = {"csv": (CSV, CSV.replace(b",", b";"), CSV.replace(b",", b"\t"), CSV.decode().encode("utf-16"))}
PLANS = {ending: plan_of(PLAN % ending) for ending in ("csv", "xlsx", "ods")}
PLANS["docx"] = PLANS["xlsx"]  # a plan names no list in Word, but forms come back so
FEW = max(settings().max_examples // 10, 1)


@dataclass(frozen=True)
class Sent:
    """A file as a ward sends it"""

    ending: str
    content: bytes

    def read(self, name: str) -> bytes | Text:
        del name
        return self.content

    def names(self, folder: str) -> list[str] | Text:
        del folder
        return []

    def place(self, name: str) -> str:
        del name
        return f"list.{self.ending}"


def read(ending: str, content: bytes) -> Roster:
    (roster,) = rosters_of(PLANS[ending], Sent(ending, content)) or ()
    assert all(finding.at for finding in roster.findings)
    assert all(person.name and (person.at.span or person.at.cell) for person in roster.people)
    return roster


@given(content=mutated(SEEDS["csv"]))
def test_tables_in_text(content: bytes) -> None:
    read("csv", content)


@pytest.mark.filterwarnings("ignore:Generating overly large repr")
@given(content=st.one_of(mutated_inside(form(), ["word/document.xml", "word/styles.xml"]), mutated([form()])))
def test_forms_in_word(content: bytes) -> None:
    read("docx", content)


@given(
    content=st.one_of(
        mutated_inside(workbook(), ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml"]),
        mutated([workbook()]),
    )
)
@settings(max_examples=FEW)
def test_workbooks(content: bytes) -> None:
    """Each is read by a process of its own, so few are tried where time is short."""
    read("xlsx", content)


@given(
    content=st.one_of(
        mutated_inside(open_document(OPEN), ["content.xml", "META-INF/manifest.xml"]), mutated([open_document(OPEN)])
    )
)
@settings(max_examples=FEW)
def test_spreadsheets_of_libreoffice(content: bytes) -> None:
    read("ods", content)


@pytest.mark.parametrize("ending", ["csv", "docx", "xlsx", "ods"])
def test_what_is_not_changed_is_read_whole(ending: str) -> None:
    roster = read(ending, {"csv": CSV, "docx": form(), "xlsx": workbook(), "ods": open_document(OPEN)}[ending])

    assert ["Lê Thị Ánh", "Trần Văn Bình"] == [person.name for person in roster.people][:2]
