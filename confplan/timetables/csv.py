"""For spreadsheets: one row an item, UTF-8, and no cell that a spreadsheet would take for a formula"""

import csv
import io

from confplan.findings import Text
from confplan.timetables.programme import Line, Programme
from confplan.timetables.words import ITEM, NO, WHERE, WHO, YES, Language, clock, say

HEADINGS = (
    Text("Ngày", "Day"),
    Text("Bắt đầu", "Start"),
    Text("Kết thúc", "End"),
    Text("Số phút", "Minutes"),
    Text("Tạm tính", "Assumed"),
    Text("Nếu có", "Optional"),
    Text("Cấp", "Depth"),
    ITEM,
    WHO,
    WHERE,
    Text("Loại", "Kind"),
    Text("Mã", "Id"),
    Text("Sớm nhất", "Earliest start"),
    Text("Muộn nhất", "Latest end"),
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def render(programme: Programme, language: Language) -> str:
    """Return the rows with their headings."""
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(say(heading, language) for heading in HEADINGS)
    for line in programme.lines:
        writer.writerow(map(_guarded, _cells(line, language)))
    return written.getvalue()


def _cells(line: Line, language: Language) -> list[str]:
    row = line.row
    return [
        str(row.day),
        clock(row.start),
        clock(row.end),
        str(row.minutes),
        say(YES if row.assumed else NO, language),
        say(YES if row.optional else NO, language),
        str(row.depth),
        line.title,
        row.item.by or "",
        row.venue or "",
        row.kind,
        row.item.id or "",
        clock(row.earliest_start),
        clock(row.latest_end),
    ]


def _guarded(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
