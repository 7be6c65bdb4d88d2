"""A described workbook → bytes: real times and days, live formulas with their results, columns folded away"""

import io
from collections.abc import Mapping
from datetime import date
from math import ceil
from textwrap import wrap
from typing import TYPE_CHECKING, Any

from confplan.rendering.moment import moment
from confplan.rendering.packing import repacked
from confplan.workbooks import At, Book, Column, Formula, Row, Sheet, Value

if TYPE_CHECKING:
    from xlsxwriter import Workbook

MINUTES_OF_A_DAY = 1440
LINE, HIGHEST = 15, 409  # points: a line of the sheet's letters, and the highest row
LETTERS = 1.25  # so many letters of Times are as wide as a figure
MOST_LETTERS = 32_767  # of a cell, by the format
A4 = 9
_FIRST_DAY = date(1899, 12, 30)  # day 0 of a workbook
_FONT: Mapping[str, object] = {"font_name": "Times New Roman", "font_size": 11, "valign": "vcenter", "border": 1, "border_color": "#BFBFBF"}  # fmt: skip
_HEAD: Mapping[str, object] = {"bold": True, "align": "center", "text_wrap": True, "bg_color": "#D9E2F3"}
_TIME: Mapping[str, object] = {"num_format": "hh:mm", "align": "center"}
_DATE: Mapping[str, object] = {"num_format": "dd/mm/yyyy", "align": "left"}
_NUMBER: Mapping[str, object] = {"align": "center"}
_KINDS: Mapping[str, Mapping[str, object]] = {"time": _TIME, "date": _DATE, "number": _NUMBER, "text": {}}
_FAULT: Mapping[str, object] = {"bg_color": "#FFC7CE", "font_color": "#9C0006"}
MOST_OF_FAULT = 2000  # letters; the format takes ten times as many, but nobody reads them in so small a box
_ANSWER: Mapping[str, object] = {"bg_color": "#EDEDED", "font_color": "#404040"}


def render(book: Book, context: Mapping[str, object]) -> bytes:
    """Return the workbook; the context's `dated` is the day that it carries."""
    from xlsxwriter import Workbook

    content, at = io.BytesIO(), moment(context)
    workbook = Workbook(content, {"in_memory": True})
    workbook.set_properties({"created": at.replace(tzinfo=None)})
    looks: dict[tuple[tuple[str, object], ...], Any] = {}
    for sheet in book.sheets:
        _Writing(workbook, workbook.add_worksheet(sheet.name), sheet, book.yes, looks).write()
    workbook.close()
    return repacked(content.getvalue(), at)


class _Writing:
    """One sheet being written"""

    def __init__(self, workbook: "Workbook", page: Any, sheet: Sheet, yes: str, looks: dict[Any, Any]) -> None:
        self.workbook, self.page, self.sheet, self.yes, self.looks = workbook, page, sheet, yes, looks
        self.cell_looks: dict[tuple[object, ...], Any] = {}

    def write(self) -> None:
        self._set_up()
        self.page.set_row(
            0, min(HIGHEST, LINE * max([2, *(_lines_of_heading(one) for one in self.sheet.columns if not one.folded)]))
        )
        for number, column in enumerate(self.sheet.columns):
            options = {"level": 1, "hidden": True} if column.folded else {}
            self.page.set_column(number, number, column.width, None, options)
            self.page.write_string(0, number, column.heading, self._look(_HEAD))
            if column.choices and self.sheet.rows:
                allowed = {"validate": "list", "source": list(column.choices), "error_type": "warning"}
                self.page.data_validation(1, number, len(self.sheet.rows), number, allowed)
        for number, row in enumerate(self.sheet.rows, start=1):
            self.page.set_row(number, min(HIGHEST, LINE * self._lines(row)))
            for place, (column, value) in enumerate(zip(self.sheet.columns, row.cells, strict=True)):
                self._put(number, place, value, self._cell_look(row, column, value, place))
            for place, reason in row.faults:
                self.page.write_comment(number, place, reason[:MOST_OF_FAULT], {"x_scale": 2.5, "y_scale": 1.2})

    def _set_up(self) -> None:
        page, rows = self.page, len(self.sheet.rows)
        page.set_paper(A4)
        page.set_landscape()
        page.fit_to_pages(1, 0)
        page.set_margins(left=0.4, right=0.4, top=0.7, bottom=0.5)
        page.repeat_rows(0)
        page.freeze_panes(1, 0)
        page.print_area(0, 0, rows, self.sheet.printed - 1)
        page.set_header(f'&C&"Times New Roman,Bold"&12 {_plain(self.sheet.title)}')
        page.set_footer("&C&P/&N")

    def _lines(self, row: Row) -> int:
        """Return how many lines the row needs: not every program makes rows high enough for wrapped text by itself."""
        shown = zip(self.sheet.columns, row.cells, strict=True)
        texts = [(column, value) for column, value in shown if isinstance(value, str) and not column.folded]
        return max((_lines(value, LETTERS * column.width) for column, value in texts), default=1)

    def _cell_look(self, row: Row, column: Column, value: Value, place: int) -> Any:
        is_wrong = any(place == wrong for wrong, _ in row.faults)
        indent = row.indent if place == self.sheet.indented else 0
        kind = _kind(value)
        key = (kind, column.is_answer, column.folded, row.bold, row.italic, is_wrong, indent)
        if key not in self.cell_looks:  # few in a sheet of thousands of cells
            look: dict[str, object] = {**_KINDS[kind], **(_ANSWER if column.is_answer else {}), "text_wrap": not column.folded}  # fmt: skip
            look |= {"bold": True} if row.bold else {}
            look |= {"italic": True} if row.italic else {}
            look |= _FAULT if is_wrong else {}
            look |= {"indent": indent} if indent else {}
            self.cell_looks[key] = self._look(look)
        return self.cell_looks[key]

    def _look(self, look: Mapping[str, object]) -> Any:
        key = tuple(sorted(look.items()))
        if key not in self.looks:
            self.looks[key] = self.workbook.add_format({**_FONT, **look})
        return self.looks[key]

    def _put(self, row: int, column: int, value: Value, look: Any) -> None:
        match value:
            case None | False | "":
                self.page.write_blank(row, column, None, look)
            case True:
                self.page.write_string(row, column, self.yes, look)
            case str():
                self.page.write_string(row, column, value[:MOST_LETTERS], look)
            case Formula(text, result):
                self.page.write_formula(row, column, f"={text}", look, _result(result))
            case _:
                self.page.write_number(row, column, _number(value), look)


def _lines(text: str, letters: float) -> int:
    return sum(max(1, ceil(len(line) / letters)) for line in text.split("\n"))


def _lines_of_heading(column: Column) -> int:
    """Return how many lines a heading takes, in bold letters and broken between words."""
    return len(wrap(column.heading, max(1, int(column.width))))


def _kind(value: Value) -> str:
    held = value.result if isinstance(value, Formula) else value
    if isinstance(held, At) or (held is None and isinstance(value, Formula)):
        return "time"
    return "date" if isinstance(held, date) else "number" if isinstance(held, int) else "text"


def _result(result: At | int | str | None) -> float | str:
    return result if isinstance(result, str) else "" if result is None else _number(result)


def _number(value: int | date | At) -> float:
    match value:
        case At(minute):
            return minute / MINUTES_OF_A_DAY
        case date():
            return float((value - _FIRST_DAY).days)
        case _:
            return value


def _plain(text: str) -> str:
    """Return the text as a header prints it, short enough for one."""
    return text.replace("&", "&&")[:200]
