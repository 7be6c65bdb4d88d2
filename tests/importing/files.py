"""Files for the tests of the import, and what comes of them"""

from collections.abc import Sequence
from datetime import date
from io import BytesIO
from pathlib import Path

import xlsxwriter

from confplan.case import Case
from confplan.exporting import export
from confplan.findings import Finding
from confplan.importing.agenda import Entry, Imported
from confplan.importing.reading import imported_content
from confplan.importing.writing import plan_text
from confplan.loading import load_content, load_one
from confplan.planning.timing import timetable
from confplan.timetables.programme import programme

TODAY = date(2024, 7, 1)
ROOT = Path(__file__).resolve().parents[2]
Cell = str | float | bool | tuple[float, str] | None  # a pair is a number with its format


def workbook(rows: Sequence[Sequence[Cell]], name: str = "Sheet1") -> bytes:
    """Return a workbook of one sheet, as somebody else's program writes it."""
    content = BytesIO()
    with xlsxwriter.Workbook(content, {"in_memory": True}) as book:
        sheet = book.add_worksheet(name)
        for line, row in enumerate(rows):
            for column, cell in enumerate(row):
                match cell:
                    case (number, form):
                        sheet.write_number(line, column, number, book.add_format({"num_format": form}))
                    case str():
                        sheet.write_string(line, column, cell)
                    case _:
                        sheet.write(line, column, cell)
    return content.getvalue()


def of_rows(*rows: Sequence[str]) -> Imported:
    """Return what a CSV file with these rows holds."""
    return imported_content("\n".join(";".join(row) for row in rows).encode(), "a.csv")


def fields(found: Imported) -> list[dict[str, object]]:
    """Return the fields of the topmost items."""
    return [dict(entry.fields) for entry in found.agenda]


def flat(entries: Sequence[Entry]) -> list[Entry]:
    return [one for entry in entries for one in (entry, *flat(entry.items))]


def told(found: Imported) -> list[tuple[str, str]]:
    """Return the rule and the place of each finding: the cell, or the line."""
    return [(one.rule, _place(one)) for one in found.findings]


def _place(one: Finding) -> str:
    assert not isinstance(one.at, tuple)

    return one.at.cell or str(one.at.span.line if one.at.span else one.at.file)


def case_of_file(name: str) -> Case:
    loaded = load_one(str(ROOT / name), BytesIO(), today=TODAY)

    assert loaded.case

    return loaded.case


def exported(case: Case, form: str) -> bytes:
    return export(form, programme(case, timing=True), "vi").content


def case_of(found: Imported) -> Case:
    """Return the case of the plan that an import writes, which must be one without a mistake."""
    loaded = load_content(plan_text(found, "a").encode(), "plan.yaml", Path(), today=TODAY)

    assert [] == [one for one in loaded.findings if one.rule != "file-not-read"]
    assert loaded.case

    return loaded.case


def times(case: Case) -> list[tuple[object, ...]]:
    """Return day, depth, start, end and minutes of every item."""
    return [(row.day, row.depth, row.start, row.end, row.minutes) for row in timetable(case.plan, case.profile).rows]
