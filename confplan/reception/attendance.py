"""The list of who has come, for a spreadsheet: a workbook, or CSV without a cell that is taken for a formula"""

import csv
import io
from collections.abc import Sequence
from datetime import date, datetime

from confplan.reception.store import Attendant
from confplan.workbooks import Book, Column, Row, Sheet

FORMATS = ("csv", "xlsx")
HEADINGS = (("TT", 6), ("Họ và tên", 28), ("Chức danh", 26), ("Đơn vị", 28), ("Nhóm", 36), ("Phường", 20), ("Chỗ ngồi", 16), ("Có mặt lúc", 14), ("Ghi chú", 20))  # fmt: skip
NOT_LISTED = "Ngoài danh sách"
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_MARK = "\ufeff"  # without it Excel takes the letters of a CSV file for another alphabet's


def attendance(form: str, attendants: Sequence[Attendant], dated: date) -> bytes:
    """Return the list in that format; a workbook carries the day."""
    rows = [_cells(number, one) for number, one in enumerate(attendants, 1)]
    if form == "csv":
        return _csv(rows)
    from confplan.rendering.book_engine import render

    columns = tuple(Column(heading=heading, width=width) for heading, width in HEADINGS)
    sheet = Sheet(
        name="Có mặt",
        title="Danh sách có mặt",
        columns=columns,
        rows=tuple(Row(cells=row) for row in rows),
        printed=len(columns),
    )
    return render(Book((sheet,), "x"), {"dated": dated})


def clock(arrived: str | None) -> str:
    """Return the time of day as people write it (`07:41`); nothing of who has not come."""
    return datetime.fromisoformat(arrived).strftime("%H:%M") if arrived else ""


def _cells(number: int, one: Attendant) -> tuple[str | int, ...]:
    guest = one.guest
    note = NOT_LISTED if one.is_walk_in else ""
    return (number, guest.name, guest.post, guest.unit, guest.group, guest.ward, guest.seat, clock(one.arrived), note)


def _csv(rows: Sequence[Sequence[str | int]]) -> bytes:
    written = io.StringIO()
    lines = csv.writer(written)
    lines.writerow([heading for heading, _ in HEADINGS])
    lines.writerows([_harmless(str(cell)) for cell in row] for row in rows)
    return (_MARK + written.getvalue()).encode()


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
