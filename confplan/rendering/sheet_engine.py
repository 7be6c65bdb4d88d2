"""Tables → a workbook: times are times, and no text ever becomes a formula; only a template writes one (`data-formula`)

A table is a sheet: `data-sheet` its name, `data-page="portrait"`, `data-paper="a3"` (else A4), `data-pages="1"` (all on one
page; else as many as it takes, each as wide as the sheet), `data-footer`, `data-locked`, `data-hidden`. A cell has a
`class` (sheet_looks.CLASSES), a `data-type` and a `style`: `background: #fff2cc; color: #c00000; font-size: 8`.
"""

import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from math import ceil
from typing import TYPE_CHECKING, Any

from confplan.findings import Text
from confplan.rendering.errors import TemplateError
from confplan.rendering.moment import moment
from confplan.rendering.packing import repacked
from confplan.rendering.sheet_formulas import Names, formula, named, placed
from confplan.rendering.sheet_looks import SIZE, format_of, size_of, style
from confplan.rendering.sheet_page import set_page
from confplan.rendering.sheet_tables import Cell, Table, tables
from confplan.rendering.template_files import Template

if TYPE_CHECKING:
    from xlsxwriter import Workbook

MINUTES_OF_A_DAY = 1440
LINE, HIGHEST = 15, 409  # points: a line of the sheet's letters, and the highest row
USUAL_WIDTH = 8.43  # figures in a column without a width
LETTERS = 1.15  # so many letters of Times are as wide as a figure
CAPITAL = 1.4  # beside a small letter
MOST_LETTERS = 32_767  # of a cell, by the format
LONGEST_NAME = 31  # of a sheet
MOST_OF_NOTE = 2000  # letters; the format takes ten times as many, but nobody reads them in so small a box
_FIRST_DAY = date(1899, 12, 30)  # day 0 of a workbook
_SHEET_NAME = re.compile(r"[\[\]:*?/\\]")
_CLOCK = re.compile(r"([01]?[0-9]|2[0-4]):([0-5][0-9])")
_NUMBER = re.compile(r"-?[0-9]{1,15}(?:\.[0-9]{1,9})?")


def render(template: Template, variables: Mapping[str, object]) -> bytes:
    """Return the workbook that the template's tables describe, a sheet for each."""
    from confplan.rendering.environment import markup_environment
    from confplan.rendering.jinja import rendered

    found = tables(rendered(template, markup_environment(template.users), variables))
    if not found:
        words = Text("Mẫu bảng tính không có <table> nào", "The template of the workbook has no <table>")
        raise TemplateError(words, template.path)
    at = moment(variables)
    return repacked(_workbook(found, at.replace(tzinfo=None)), at)


def _workbook(found: list[Table], created: object) -> bytes:
    from xlsxwriter import Workbook

    content = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    workbook = Workbook(content, options)
    workbook.set_properties({"created": created})
    book = _Book(workbook, named(found))
    for table in found:
        book.sheets.append(_name(table.name, book.sheets))
    for number, table in enumerate(found):
        _sheet(book, number, table)
    workbook.close()
    return content.getvalue()


@dataclass(slots=True)
class _Book:
    """The workbook that is being written: its formats, the names of its sheets, and where named cells stand"""

    workbook: "Workbook"
    names: Names
    sheets: list[str] = field(default_factory=list)
    formats: dict[tuple[frozenset[str], str, str], Any] = field(default_factory=dict)


def _name(wanted: str, taken: Sequence[str]) -> str:
    """Return a name that the format takes: 31 letters, some of them forbidden, no two alike but for capitals."""
    stem = _SHEET_NAME.sub(" ", wanted)[:LONGEST_NAME].strip("' ") or str(len(taken) + 1)
    others = {name.casefold() for name in taken} | {"history"}  # Excel keeps that one for itself
    name, number = stem, 1
    while name.casefold() in others:
        number += 1
        end = f" ({number})"
        name = stem[: LONGEST_NAME - len(end)].rstrip() + end
    return name


def _sheet(book: _Book, number: int, table: Table) -> None:
    sheet = book.workbook.add_worksheet(book.sheets[number])
    set_page(sheet, table)
    lines: dict[int, float] = {}
    for row, column, cell in placed(table):
        lines[row] = max(lines.get(row, 1), _lines(cell, table.widths[column : column + cell.across]))
        made = formula(cell.formula, number, book.names, book.sheets) if cell.formula else None
        _put(sheet, (row, column), cell, _format(book, cell), made)
        if cell.choices and (source := formula(cell.choices, number, book.names, book.sheets)):
            sheet.data_validation(
                row, column, row, column, {"validate": "list", "source": source, "error_type": "warning"}
            )
    for row, count in lines.items():
        if height := max(table.heights.get(row, 0.0), LINE * count if count > 1 else 0.0):
            sheet.set_row(row, min(height, HIGHEST))


def _lines(cell: Cell, widths: Sequence[float]) -> float:
    """Return how many lines the text takes: not every program makes rows high enough for wrapped text by itself."""
    if cell.down > 1:
        return 1
    size = size_of(cell.looks, style(cell.style)) / SIZE
    wide = LETTERS / size * (sum(width or USUAL_WIDTH for width in widths) or USUAL_WIDTH)
    lengths = (sum(CAPITAL if one.isupper() else 1 for one in line) for line in cell.text.split("\n"))
    return size * sum(max(1, ceil(length / wide)) for length in lengths)


def _format(book: _Book, cell: Cell) -> Any:
    key = (cell.looks, cell.kind, cell.style)
    if key not in book.formats:
        book.formats[key] = book.workbook.add_format(format_of(cell.looks, cell.kind, style(cell.style)))
    return book.formats[key]


def _put(sheet: Any, at: tuple[int, int], cell: Cell, looks: Any, made: str | None) -> None:
    row, column = at
    if cell.across > 1 or cell.down > 1:
        sheet.merge_range(row, column, row + cell.down - 1, column + cell.across - 1, "", looks)
    value = _value(cell)
    if cell.note:
        sheet.write_comment(row, column, cell.note[:MOST_OF_NOTE], {"x_scale": 2})
    if made is not None:
        sheet.write_formula(row, column, made, looks, cell.text if value is None else value)
    elif value is None:
        sheet.write_string(row, column, cell.text[:MOST_LETTERS], looks) if cell.text else sheet.write_blank(
            row, column, None, looks
        )
    else:
        sheet.write_number(row, column, value, looks)


def _value(cell: Cell) -> float | None:
    """Return the number that a time, day or count is in a workbook; what does not read as one stays a text."""
    try:
        match cell.kind:
            case "time" if clock := _CLOCK.fullmatch(cell.text):
                return (int(clock[1]) * 60 + int(clock[2])) / MINUTES_OF_A_DAY
            case "date" if (day := date.fromisoformat(cell.text)) > _FIRST_DAY:
                return float((day - _FIRST_DAY).days)
            case "number" | "money" if _NUMBER.fullmatch(cell.text):
                return float(cell.text)
    except ValueError:
        return None
    return None
