"""For spreadsheets: one row an item, UTF-8, and no cell that a spreadsheet would take for a formula"""

import csv
import io

from confplan.findings import Language
from confplan.timetables.parts.cells import Value, cells
from confplan.timetables.parts.columns import COLUMNS, Column
from confplan.timetables.programme import Programme
from confplan.timetables.words import NO, YES, clock
from confplan.workbooks import At

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_SAID = frozenset({"assumed", "optional"})  # columns in which a no is said


def render(programme: Programme, language: Language) -> str:
    """Return the rows with their headings."""
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(column.heading.said(language) for column in COLUMNS)
    for line in programme.lines:
        found = cells(line.row, programme.case.plan, language)
        writer.writerow(guarded(_shown(column, found[column.field], language)) for column in COLUMNS)
    return written.getvalue()


def _shown(column: Column, value: Value, language: Language) -> str:
    match value:
        case bool():
            return (YES if value else NO).said(language) if value or column.field in _SAID else ""
        case At(minute):
            return clock(minute)
        case None:
            return ""
        case _:
            return str(value)


def guarded(cell: str) -> str:
    """Return the cell with a quote where a spreadsheet would reckon it; quotes that stand there already are kept apart from ours."""
    return f"'{cell}" if cell.lstrip("'").startswith(_FORMULA) else cell
