"""A list in a file of its own: YAML, or CSV with a header"""

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from confplan.findings import Finding, Severity, Text
from confplan.patterns import regex
from confplan.places import Path, Span
from confplan.source.cells import Row
from confplan.source.data import Data, Source
from confplan.source.encoding import START
from confplan.source.reading import read
from confplan.source.separated import Table, ragged, read_table

KEYS = {
    "tên": "name",
    "tên gọi": "name",
    "tên phường": "name",
    "tên điểm cầu": "name",
    "tên đơn vị": "name",
    "id": "id",
    "mã": "id",
    "tên khác": "also",
    "số khu phố": "neighbourhoods",
    "cụm": "cluster",
    "định mức": "quota",
    "địa chỉ": "address",
    "số ghế": "seats",
    "số chỗ": "seats",
    "nội dung": "text",
    "nội dung chi": "text",
    "số lượng": "quantity",
    "đơn vị tính": "unit",
    "đvt": "unit",
    "số lần": "times",
    "đơn giá": "price",
    "thành tiền": "amount",
    "ghi chú": "note",
}
# What offices head the column of names with, where no column is called that: what the entries are.
OF_NAMES = frozenset({
    "phường", "xã", "phường, xã", "xã, phường", "phường/xã", "xã/phường", "tên xã", "thôn", "khu phố", "điểm cầu",
    "đơn vị", "cơ quan", "tên cơ quan", "chi bộ",
})  # fmt: skip
NAMING = frozenset({"name", "text", "title", "unit"})  # an entry of any list has one of these
_FIELDS = frozenset(KEYS.values())
NUMBERING = frozenset({"stt", "tt", "số tt", "số thứ tự"})
_KEY = regex(r"[a-z][a-z_]*")
NO_HEADER = Text(
    "dòng đầu phải là tên các cột, như name (hoặc tên), neighbourhoods (hoặc số khu phố)",
    "the first line must name the columns, such as name (or tên), neighbourhoods (or số khu phố)",
)
NO_NAMES = Text(
    "chưa có cột name (hoặc tên), là tên của từng phần tử",
    "there is no column name (or tên), which says what each entry is called",
)
NO_COLUMN_NAME = Text("cột này có giá trị nhưng chưa có tên ở dòng đầu", "this column has values but no name in the header")  # fmt: skip


def read_list(content: bytes, name: str) -> Source:
    """Return the entries of a list file, each with its place."""
    return _from_table(read_table(content, name)) if name.lower().endswith(".csv") else read(content, name, is_list=True)  # fmt: skip


def _from_table(table: Table) -> Source:
    if not table.rows:
        return _source(table, [], {}, table.findings)
    header, entries = table.rows[0], table.rows[1:]
    columns, findings = _columns(header, entries)
    columns = _with_names(columns)
    if NAMING.isdisjoint(columns.values()):
        text = NO_NAMES if set(columns.values()) & _FIELDS else NO_HEADER
        findings = [Finding("header-missing", Severity.ERROR, header.place(0), text)]
        return replace(_source(table, [], {}, (*table.findings, *findings)), broken=frozenset([()]))
    data = [_entry(row, columns) for row in entries]
    return _source(table, data, columns, (*table.findings, *findings, *ragged(header, entries)))


def _source(table: Table, data: list[Data], columns: dict[int, str], findings: tuple[Finding, ...]) -> Source:
    spans = _Spans(table.rows, columns)
    return Source(table.file, table.text, data, spans, {}, frozenset(), findings)


def _columns(header: Row, entries: tuple[Row, ...]) -> tuple[dict[int, str], list[Finding]]:
    """Return the key of each column that is read, and what is wrong with the header."""
    columns: dict[int, str] = {}
    findings: list[Finding] = []
    for column, written in enumerate(header.texts()):
        plain = _folded(written)
        key = KEYS.get(plain, plain if _KEY.fullmatch(plain) else written)
        if not key:
            findings += _unnamed(column, entries)
        elif key in columns.values():
            findings.append(Finding("duplicate-column", Severity.ERROR, header.place(column), _twice(written)))
        elif plain not in NUMBERING:
            columns[column] = key
    return columns, findings


def _with_names(columns: dict[int, str]) -> dict[int, str]:
    """Take the column headed by what the entries are for their names, where no column says so."""
    if NAMING.isdisjoint(columns.values()):
        found = next((column for column, key in columns.items() if _folded(key) in OF_NAMES), None)
        return {column: "name" if column == found else key for column, key in columns.items()}
    return columns


def _folded(header: str) -> str:
    return unicodedata.normalize("NFC", header.casefold())


def _unnamed(column: int, entries: tuple[Row, ...]) -> Iterator[Finding]:
    first = next((row for row in entries if row.text(column)), None)
    if first:
        yield Finding("header-missing", Severity.ERROR, first.place(column), NO_COLUMN_NAME)


def _twice(written: str) -> Text:
    return Text(
        f"cột “{written}” đã có ở bên trái; cột ở đây không được dùng",
        f"there is a column “{written}” on the left already; this one is not used",
    )


def _entry(row: Row, columns: dict[int, str]) -> Data:
    """Return an entry: its text where the list has one column, else its fields, those not decided empty."""
    if len(columns) == 1:
        return row.text(*columns) or None
    texts = row.texts()
    return {key: (texts[column] or None) if column < len(texts) else None for column, key in columns.items()}


class _Spans(Mapping[Path, Span]):
    """Where the entries and their fields stand, worked out for those that are asked for"""

    def __init__(self, rows: Sequence[Row], columns: dict[int, str]) -> None:
        self.top = _span(rows[0], 0) if rows else START
        self.entries = rows[1:] if columns else ()
        fields: dict[Path, int] = {(key,): column for column, key in columns.items()} if len(columns) > 1 else {}
        self.columns = {**fields, (): min(columns, default=0)}  # an entry begins in its first column

    def __getitem__(self, path: Path) -> Span:
        if not path:
            return self.top
        index, *field = path
        if not isinstance(index, int) or index not in range(len(self.entries)):
            raise KeyError(path)
        return _span(self.entries[index], self.columns[tuple(field)])

    def __iter__(self) -> Iterator[Path]:
        yield ()
        for index in range(len(self.entries)):
            yield from ((index, *field) for field in self.columns)

    def __len__(self) -> int:
        return 1 + len(self.entries) * len(self.columns)


def _span(row: Row, column: int) -> Span:
    return row.place(column).span or START
