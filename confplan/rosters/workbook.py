"""Run by itself: a workbook on standard input, its visible sheets as JSON on standard output, within limits"""

import contextlib
import io
import json
import sys
from datetime import datetime, time
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from python_calamine import CalamineSheet

MOST_MEMORY, MOST_SECONDS = 1_500_000_000, 20
MOST_SHEETS, MOST_ROWS, MOST_COLUMNS = 20, 20_000, 60


def main() -> None:
    content = sys.stdin.buffer.read()
    _limit()
    json.dump(sheets(content), sys.stdout)


def sheets(content: bytes) -> list[dict[str, object]]:
    """Return name, first column and rows (number, texts) of each visible sheet."""
    from python_calamine import SheetVisibleEnum, load_workbook

    workbook = load_workbook(io.BytesIO(content))
    shown = [one.name for one in workbook.sheets_metadata if one.visible == SheetVisibleEnum.Visible]
    return [_sheet(workbook.get_sheet_by_name(name)) for name in shown[:MOST_SHEETS]]


def _sheet(sheet: "CalamineSheet") -> dict[str, object]:
    rows = (
        (number, [text(cell) for cell in row[:MOST_COLUMNS]])
        for number, row in enumerate(islice(sheet.iter_rows(), MOST_ROWS), start=1)
    )
    return {
        "name": sheet.name,
        "first": sheet.start[1] if sheet.start else 0,
        "rows": [row for row in rows if any(row[1])],
    }


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
