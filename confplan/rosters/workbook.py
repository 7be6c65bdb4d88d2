"""Run by itself: a workbook on standard input, its visible sheets as JSON on standard output, within limits"""

import contextlib
import io
import json
import sys
from datetime import datetime, time
from itertools import islice
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from python_calamine import CalamineSheet

MOST_MEMORY, MOST_SECONDS = 1_500_000_000, 20
MOST_SHEETS, MOST_ROWS, MOST_COLUMNS = 100, 200_000, 200


def main() -> None:
    content = sys.stdin.buffer.read()
    _limit()
    sys.stdout.write(json.dumps(sheets(content)))  # `dump` into the stream takes four times as long


def sheets(content: bytes) -> list[dict[str, Any]]:
    """Return name, first column and rows (number, texts) of each visible sheet, and in what it goes on beyond what is read."""
    from python_calamine import SheetVisibleEnum, load_workbook

    workbook = load_workbook(io.BytesIO(content))
    shown = [one.name for one in workbook.sheets_metadata if one.visible == SheetVisibleEnum.Visible]
    found = [_sheet(workbook.get_sheet_by_name(name)) for name in shown[:MOST_SHEETS]]
    if len(shown) > MOST_SHEETS:
        found[-1]["beyond"] = [*found[-1]["beyond"], "sheets"]
    return found


def _sheet(sheet: "CalamineSheet") -> dict[str, Any]:
    rows = [
        (number, [cell if type(cell) is str else text(cell) for cell in row[:MOST_COLUMNS]])
        for number, row in enumerate(islice(sheet.iter_rows(), MOST_ROWS), start=1)
    ]
    first = sheet.start[1] if sheet.start else 0
    _fill_down(sheet, rows, first)
    sizes = {"rows": (sheet.end[0] + 1 if sheet.end else 0, MOST_ROWS), "columns": (sheet.width, MOST_COLUMNS)}
    return {
        "name": sheet.name,
        "first": first,
        "rows": [row for row in rows if any(row[1])],
        "beyond": [what for what, (size, most) in sizes.items() if size > most],
    }


def _fill_down(sheet: "CalamineSheet", rows: list[tuple[int, list[str]]], first: int) -> None:
    """Let every row of a cell that is merged downwards say what it says: a ward beside its fifteen people."""
    for (top, left), (bottom, right) in sheet.merged_cell_ranges or ():
        column = left - first
        if left == right and top < bottom and top < len(rows) and 0 <= column < MOST_COLUMNS:
            said = rows[top][1][column : column + 1]
            for _, cells in rows[top + 1 : bottom + 1] if said and said[0] else ():
                if column < len(cells):
                    cells[column] = cells[column] or said[0]


def text(cell: object) -> str:
    """Return what people see in the cell: whole numbers without a fraction, days without midnight."""
    match cell:
        case float() if cell.is_integer():
            return str(int(cell))
        case datetime() if cell.time() == time():
            return cell.date().isoformat()
        case _:
            return str(cell)


def _limit() -> None:
    """Where the system can, let this process and no other run out of memory."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))


if __name__ == "__main__":
    main()
