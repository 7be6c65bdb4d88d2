"""How a sheet prints, and what of it stays in sight: paper, margins, footer, head, locked cells"""

from typing import Any

from confplan.rendering.sheet_formulas import placed
from confplan.rendering.sheet_tables import Table

PAPERS = {"a3": 8, "a4": 9}  # by the format
MOST_OF_FOOTER = 110  # letters: the format takes 255, and `&` counts twice


def set_page(sheet: Any, table: Table) -> None:
    """Set how the sheet prints: as wide as the page, on one page where it asks for that, its head on every page."""
    sheet.set_paper(PAPERS.get(table.paper, PAPERS["a4"]))
    sheet.set_portrait() if table.is_portrait else sheet.set_landscape()
    sheet.fit_to_pages(1, 1 if table.is_one_page else 0)
    sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6 if table.footer else 0.5)
    if table.footer:
        words = table.footer[:MOST_OF_FOOTER].replace("&", "&&")
        sheet.set_footer(f"&L&8 {words}&R&8 Trang &P/&N")  # a space, or figures that begin the words are a size
    if table.rows and not table.is_hidden:
        columns = max([len(table.widths), 1, *(column + cell.across for _, column, cell in placed(table))])
        sheet.print_area(0, 0, len(table.rows) - 1, columns - 1)
    for column, width in enumerate(table.widths):
        sheet.set_column(column, column, width or None)
    if table.is_hidden:
        sheet.hide()
    if table.is_locked:
        sheet.protect("", {"format_cells": True, "format_columns": True, "format_rows": True})
    if table.head:
        sheet.repeat_rows(0, table.head - 1)
        sheet.freeze_panes(table.head, 0)
