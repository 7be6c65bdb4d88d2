"""The agenda as a file for another program"""

import io
from pathlib import Path

import pytest
from openpyxl import load_workbook

from confplan import __version__
from confplan.exporting import budget_formats, drawn, export, export_budget, export_formats
from confplan.timetables.budget.listing import listing
from tests.documents.printing import case_of
from tests.timetables.programmes import SHORT, of

GOLDENS = Path(__file__).parent / "timetables" / "goldens"
READ = ("csv", "frab", "ics", "ics-guests", "ontime", "svg")  # the other forms have tests of their own


def test_formats_are_those_of_the_agenda_and_of_its_drawing() -> None:
    assert {"csv", "frab", "ics", "ics-guests", "json", "markdown", "ontime", "svg", "table", "xlsx"} == set(
        export_formats()
    )


def test_every_format_makes_a_file() -> None:
    made = {name: export(name, of(SHORT), "vi") for name in export_formats()}

    assert all(one.content for one in made.values())
    assert ["xlsx"] == [name for name, one in made.items() if one.text is None]


def test_a_workbook_is_bytes_that_open() -> None:
    book = load_workbook(io.BytesIO(export("xlsx", of(SHORT), "vi").content))

    assert ["Chương trình", "Hội nghị"] == book.sheetnames


def test_a_csv_file_tells_excel_its_letters_and_a_pipe_gets_none_of_that() -> None:
    made = export("csv", of(SHORT), "vi")

    assert made.content.startswith(b"\xef\xbb\xbf")
    assert made.text
    assert made.text.startswith("Ngày,Bắt đầu")


def test_what_a_format_cannot_hold_is_said() -> None:
    assert [] != list(export("ics", of(SHORT.replace("  date: 26/7/2024\n", "")), "vi").notes)
    assert () == export("ics", of(SHORT), "vi").notes


def test_the_estimate_has_its_forms_and_its_workbook_is_the_documents() -> None:
    case = case_of("plan.yaml")
    made = {name: export_budget(name, listing(case), case, "vi") for name in budget_formats()}

    assert ["csv", "json", "markdown", "table", "xlsx"] == list(made)
    assert ["Dự toán", "Số liệu"] == load_workbook(io.BytesIO(made["xlsx"].content)).sheetnames


def test_the_drawing_of_a_case_is_svg_that_stands_in_a_page() -> None:
    assert drawn("svg", of(SHORT).case).startswith(b"<svg xmlns=")


@pytest.mark.parametrize("name", READ)
def test_files_are_those_that_were_read(
    name: str, pytestconfig: pytest.Config, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1721952000")
    made = export(name, of(SHORT), "vi").content.replace(__version__.encode(), b"VERSION")
    file = GOLDENS / f"agenda.{name}"
    if pytestconfig.getoption("update"):
        file.write_bytes(made)

    assert file.is_file(), "run pytest with --update and read what changes"
    assert file.read_bytes() == made


def test_every_golden_is_still_made() -> None:
    assert {file.name for file in GOLDENS.iterdir()} == {f"agenda.{name}" for name in READ}
