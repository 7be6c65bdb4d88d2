"""A workbook or CSV file → the agenda in its first sheet that holds one, and what the sheet tells of the conference"""

from collections.abc import Iterator, Sequence

from confplan.findings import Finding, Severity, Text
from confplan.folding import bare
from confplan.frozen import frozen
from confplan.importing.agenda import MOST_ITEMS, Conference, Imported
from confplan.importing.arranging import arranged, deduced
from confplan.importing.facts import conference_of
from confplan.importing.headings import HEADER_WITHIN, Header, header_of
from confplan.importing.moments import moment
from confplan.importing.other_sheet import other_slots
from confplan.importing.own_sheet import own_entries
from confplan.model.scalars import Day, hhmm
from confplan.model.scalars.day import DATE
from confplan.model.scalars.scalar import ScalarError
from confplan.places import Place
from confplan.rosters.spreadsheets import read_sheets
from confplan.source.cells import Row
from confplan.source.separated import read_table
from confplan.timetables.parts.columns import COLUMNS

SPREADSHEETS = (".xlsx", ".ods", ".xls")
NO_HEADER = Text(
    f"trong {HEADER_WITHIN} dòng đầu chưa thấy dòng tên cột; cần cột “Nội dung” và một cột như “Thời gian”, “Bắt đầu”, “Thời lượng” hoặc “Người thực hiện”",
    f"no row with column names in the first {HEADER_WITHIN}; a column “Item” is needed, and one such as “Time”, “Start”, “Length” or “By”",
)
TOO_MANY = Text(
    f"có hơn {MOST_ITEMS} dòng; chỉ đọc đến đây", f"there are more than {MOST_ITEMS} rows; it is read up to here"
)
PASSED = Text("chỉ đọc trang đầu có chương trình; trang này bỏ qua", "only the first sheet with an agenda is read; this one is passed over")  # fmt: skip


@frozen
class _Sheet:
    """The rows of the sheet that holds the agenda, and its header"""

    header: Header
    rows: Sequence[Row]

    @property
    def above(self) -> Sequence[Row]:
        return self.rows[: self.header.first]

    @property
    def below(self) -> Sequence[Row]:
        return self.rows[self.header.first + self.header.rows :]


def imported_sheets(content: bytes, name: str) -> Imported:
    """Return what a spreadsheet holds; its findings stand at cells, those of a CSV file at lines."""
    tables, findings = _tables(content, name)
    found = [_Sheet(header, rows) for rows in tables if (header := header_of(rows))]
    told = list(findings)
    if not found:
        at = next((rows[0].place(0) for rows in tables if rows), Place(name))
        missing = (
            ()
            if any(one.severity is Severity.ERROR for one in told)
            else (Finding("header-missing", Severity.ERROR, at, NO_HEADER),)
        )
        return Imported(findings=(*told, *missing), is_read=False)
    sheet = found[0]
    if len(sheet.below) > MOST_ITEMS:
        told.append(Finding("file-too-large", Severity.ERROR, sheet.below[MOST_ITEMS].place(0), TOO_MANY))
        sheet = _Sheet(sheet.header, sheet.rows[: len(sheet.rows) - len(sheet.below) + MOST_ITEMS])
    told += (Finding("sheet-passed-over", Severity.WARNING, other.header.row.place(0), PASSED) for other in found[1:])
    others = [rows for rows in tables if all(rows is not one.rows for one in found)]
    return _own(sheet, others, told) if sheet.header.is_own else _other(sheet, told)


def _tables(content: bytes, name: str) -> tuple[Sequence[Sequence[Row]], Sequence[Finding]]:
    if name.lower().endswith(SPREADSHEETS):
        return read_sheets(content, name)
    table = read_table(content, name, header_within=HEADER_WITHIN)
    return (table.rows,), table.findings


def _own(sheet: _Sheet, others: Sequence[Sequence[Row]], told: list[Finding]) -> Imported:
    agenda = own_entries(sheet.header, sheet.below, told)
    conference = next((found for rows in others if (found := conference_of(rows, told))), None)
    notes = tuple(_notes(sheet.header))
    if conference is None and (start := _worked_out_start(sheet)):
        conference = Conference(start=start)
        notes = (*notes, "tệp không có trang “Hội nghị”: giờ bắt đầu lấy từ dòng đầu của cột giờ đã tính")
    return Imported(conference=conference or Conference(), agenda=agenda, notes=notes, findings=tuple(told))


def _worked_out_start(sheet: _Sheet) -> str:
    """Return when the first item starts by the answers of a sheet that comes without the one on the conference."""
    answer = {bare(text) for column in COLUMNS if column.field == "start_time" for text in column.heading}
    place = next((column for column, text in enumerate(sheet.header.row.texts()) if bare(text) in answer), None)
    text = sheet.below[0].text(place) if place is not None and sheet.below else ""
    try:
        return hhmm(moment(text).minute)
    except ScalarError:
        return ""


def _other(sheet: _Sheet, told: list[Finding]) -> Imported:
    read = other_slots(sheet.header, sheet.below, told)
    first = next(iter(read.slots), None)
    opening = first.start if first and first.day == 1 and "start" not in first.entry.fields else None
    dates = tuple(str(day) for day in sorted(read.days, key=lambda day: day.date))
    above = [" ".join(filter(None, row.texts())) for row in sheet.above]
    conference = Conference(dates=dates or _date_above(above), start="" if opening is None else hhmm(opening))
    notes = (*(f"phía trên bảng ghi: {text}" for text in above), *_notes(sheet.header))
    return Imported(
        conference=conference, agenda=arranged(deduced(read.slots), opening), notes=notes, findings=tuple(told)
    )


def _notes(header: Header) -> Iterator[str]:
    unused = [name for name in header.unused() if bare(name) not in {"stt", "tt", "so tt", "no"}]
    if unused:
        yield f"các cột chưa dùng đến: {', '.join(unused)}"


def _date_above(texts: Sequence[str]) -> tuple[str, ...]:
    """Return the day that stands above the table, where only one does: not that of a signature (`Quận 12, ngày …`)."""
    found = [
        match
        for text in texts
        if (match := DATE.search(text.lower())) and ", ngày" not in text.lower()[: match.start() + 5]
    ]
    try:
        return (str(Day.parse(found[0][0])),) if len(found) == 1 else ()
    except ScalarError:
        return ()
