"""What of a workbook was not read, since it holds more than a list can: one finding for each limit, where it begins"""

from collections.abc import Iterator, Mapping

from confplan.findings import Finding, Severity, Text
from confplan.places import Place
from confplan.rosters.workbook import CUT_COLUMNS, CUT_ROWS, CUT_SHEETS, MOST_COLUMNS, MOST_ROWS, MOST_SHEETS
from confplan.source.cells import letters

_ROWS = f"{MOST_ROWS:,}"
SAID = {
    CUT_ROWS: (
        Severity.ERROR,
        Text(
            f"trang này có hơn {_ROWS.replace(',', '.')} dòng; từ dòng này trở đi không đọc, hãy chia thành nhiều tệp",
            f"the sheet has more than {_ROWS} rows; from this one on nothing is read, split it into several files",
        ),
    ),
    CUT_COLUMNS: (
        Severity.WARNING,
        Text(
            f"trang này có hơn {MOST_COLUMNS} cột; từ cột này trở đi không đọc",
            f"the sheet has more than {MOST_COLUMNS} columns; from this one on nothing is read",
        ),
    ),
    CUT_SHEETS: (
        Severity.WARNING,
        Text(
            f"tệp có hơn {MOST_SHEETS} trang; từ trang này trở đi không đọc",
            f"the file has more than {MOST_SHEETS} sheets; from this one on none is read",
        ),
    ),
}


def left_out(name: str, sheet: Mapping[str, object]) -> Iterator[Finding]:
    """Yield a finding for each limit that the sheet goes beyond, at the first cell that was not read."""
    match sheet:
        case {"name": str(title), "first": int(first), "cut": dict(cut)}:
            for kind, (row, column) in cut.items():
                severity, text = SAID[kind]
                at = Place(name, sheet=title, cell=f"{letters(first + column)}{row}")
                yield Finding("file-too-large", severity, at, text)
