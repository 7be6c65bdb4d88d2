"""Text with separated cells (CSV) → rows that know their places: comma, semicolon or tab, quotes as spreadsheets write them"""

import re
from collections.abc import Iterator, Sequence

from confplan.findings import Finding, Severity, Text
from confplan.frozen import frozen
from confplan.patterns import regex
from confplan.places import Place, Span
from confplan.source.cells import Row
from confplan.source.characters import report_characters
from confplan.source.data import split_lines
from confplan.source.encoding import START, Refusal, decoded
from confplan.source.files import MOST_BYTES
from confplan.source.ledger import Ledger
from confplan.source.limits import MOST_OF_ONE_KIND

SEPARATORS = "\t;,"
MOST_ROWS, MOST_COLUMNS, MOST_LINES_OF_A_CELL = 200_000, 200, 50
NONE = "\0"  # separates nothing: a text cannot hold it
_new = tuple.__new__  # half of the time that a named tuple takes to be called
_ADVICE = regex(r"sep=([\t;,])\s*", re.IGNORECASE)  # Excel's own first line

_AS_TEXT = regex(r' *="([^"]*)" *')  # so that a spreadsheet does not take the number for one: ="0901234567"

EMPTY = Text("tệp chưa có nội dung", "the file has no content")
OFFICE = Text(
    "đây không phải là tệp CSV; mở bằng bảng tính rồi lưu thành “CSV UTF-8”",
    "this is not a CSV file; open it in a spreadsheet and save it as “CSV UTF-8”",
)
TOO_MANY_ROWS = Text(
    f"tệp có hơn {MOST_ROWS:,} dòng; chỉ đọc đến đây".replace(",", "."),
    f"the file has more than {MOST_ROWS:,} lines; it is read up to here",
)
QUOTE_OPEN = Text(
    "dấu nháy này không đóng lại ở cuối ô; cả dòng được đọc như chữ thường",
    "this quote does not close at the end of its cell; the line is read as plain text",
)


@frozen
class Table:
    """The rows that say anything, in the order of the file"""

    file: str
    text: str
    rows: tuple[Row, ...]
    findings: tuple[Finding, ...] = ()


def read_table(content: bytes, name: str, *, header_within: int = 1) -> Table:
    """Return the rows of a file. Its separator is told from the first lines, in which the header stands."""
    text = decoded(content, MOST_BYTES)
    if isinstance(text, Refusal):
        words = OFFICE if text.rule == "office-file" else text.message
        return Table(name, text.text, (), (Finding(text.rule, Severity.ERROR, Place(name, text.span), words),))
    lines = split_lines(text)
    ledger = Ledger(name, lines)
    if not all(map(str.isprintable, lines)):  # so neither of those: a tenth of the time that the two searches take
        report_characters(text, ledger)
    if not text or text.isspace():
        ledger.error("empty-file", START, EMPTY)
    if len(lines) > MOST_ROWS:
        ledger.error("file-too-large", ledger.point(MOST_ROWS, 0), TOO_MANY_ROWS)
        del lines[MOST_ROWS:]
    rows = tuple(_rows(ledger, header_within))
    return Table(name, text, rows, tuple(ledger.findings))


def ragged(header: Row, rows: Sequence[Row]) -> Iterator[Finding]:
    """Yield a finding for rows with fewer or more cells than the header: a separator stands in a text, or is missing."""
    told, width = 0, len(header.raw)
    for row in [row for row in rows if len(row.raw) != width]:
        extra = any(map(str.strip, row.raw[width:]))
        if (extra or len(row.raw) < width) and told < MOST_OF_ONE_KIND:
            told += 1
            severity = Severity.ERROR if extra else Severity.WARNING
            at = row.place(width if extra else len(row.raw) - 1)
            yield Finding("ragged-row", severity, at, _counted(len(row.raw), width))


def _counted(cells: int, wanted: int) -> Text:
    return Text(
        f"dòng này có {cells} ô, dòng tiêu đề có {wanted}; chữ có dấu phân cách thì đặt trong dấu nháy kép",
        f"this line has {cells} cells, the header has {wanted}; a text that holds the separator is put in double quotes",
    )


def _rows(ledger: Ledger, header_within: int) -> Iterator[Row]:
    lines = ledger.lines
    advice = _ADVICE.fullmatch(lines[0])
    number = 1 if advice else 0
    separator = advice[1] if advice else _separator(lines, header_within)
    quoted = re.compile(rf' *("[^"]*+(?:""[^"]*+)*+") *(?={re.escape(separator)}|\Z)')
    name = ledger.name
    while number < len(lines):
        line = lines[number]
        if '"' not in line:
            number += 1
            if line[:1].isalnum() or line.replace(separator, " ").strip():
                yield _new(Row, (name, number, line.split(separator, MOST_COLUMNS), (), None, 0))
        else:
            row, number = _Quoted(ledger, number, separator, quoted).row()
            if not row.is_blank():
                yield row


def _separator(lines: list[str], header_within: int) -> str:
    """Return the separator that stands most often in one of the first lines, quoted texts left aside."""
    spoken = [re.sub('"[^"]*"', "", line) for line in lines[: header_within * 4] if line.strip()][:header_within]
    counts = [(line.count(one), -rank, one) for line in spoken for rank, one in enumerate(SEPARATORS)]
    most, _, separator = max(counts, default=(0, 0, NONE))
    return separator if most else NONE


class _Quoted:
    """One row that holds a quote: its cells may hold separators, doubled quotes and newlines"""

    def __init__(self, ledger: Ledger, number: int, separator: str, quoted: re.Pattern[str]) -> None:
        self.ledger, self.number, self.separator, self.quoted = ledger, number, separator, quoted
        self.last = number  # the last line that belongs to the row
        self.text = ledger.lines[number]

    def row(self) -> tuple[Row, int]:
        raw: list[str] = []
        spans: list[Span] = []
        at = 0
        while True:
            start, end, cell = self._cell(at) if len(raw) < MOST_COLUMNS else (at, len(self.text), self.text[at:])
            raw.append(cell)
            spans.append(self._span(start, end))
            at = self.text.find(self.separator, end)
            if at < 0:
                return Row(self.ledger.name, self.number + 1, raw, tuple(spans)), self.last + 1
            at += 1

    def _cell(self, at: int) -> tuple[int, int, str]:
        """Return start, end and text of the cell that begins here."""
        if found := self._closed(at):
            return found.start(1), found.end(1), found[1][1:-1].replace('""', '"')
        end = self.text.find(self.separator, at)
        cell = self.text[at : end if end >= 0 else len(self.text)]
        if found := _AS_TEXT.fullmatch(cell):
            return at + found.start(1), at + found.end(1), found[1]
        start = at + len(cell) - len(cell.lstrip())
        is_open = cell[start - at : start - at + 1] == '"' and cell.count('"') % 2
        if is_open and len(self.ledger.findings) < MOST_OF_ONE_KIND:
            self.ledger.warning("quote-not-closed", self._span(start, start + 1), QUOTE_OPEN)
        return start, start + len(cell.strip()), cell

    def _closed(self, at: int) -> re.Match[str] | None:
        """Return the quoted cell that begins here, over as many lines as it takes; None where no cell is quoted."""
        found = self.quoted.match(self.text, at)
        text, last, lines = self.text, self.last, self.ledger.lines
        while not found and text[at:].lstrip()[:1] == '"' and text.count('"', at) % 2:
            last += 1
            if last >= min(len(lines), self.number + MOST_LINES_OF_A_CELL):
                return None
            text += "\n" + lines[last]
            found = self.quoted.match(text, at)
        if found:
            self.text, self.last = text, last
        return found

    def _span(self, start: int, end: int) -> Span:
        return Span(*self._position(start), *self._position(end))

    def _position(self, offset: int) -> tuple[int, int]:
        if self.last == self.number:
            return self.number + 1, offset + 1
        return self.number + 1 + self.text.count("\n", 0, offset), offset - self.text.rfind("\n", 0, offset)
