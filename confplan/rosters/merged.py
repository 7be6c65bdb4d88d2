"""Cells merged downwards: every row of one says what it says, such as a ward beside its fifteen people"""

import io
import zipfile
from collections.abc import Iterable, Sequence

from confplan.source.packed import part_of
from confplan.source.packed_xml import DAMAGE, Told, read_xml

Merged = tuple[int, int, int]  # first row and last row, counted from 1, and the column, counted from 0
MOST_UNPACKED = 20_000_000  # bytes of a body: in greater ones nobody merges cells
MOST_ELEMENTS = 2_000_000  # of so many bytes


def fill_down(rows: Sequence[tuple[int, list[str]]], first: int, merged: Iterable[Merged]) -> None:
    """Write into the cells (of rows with their numbers, in their order) what stands in the first one.

    `first` is the first column. A cell of a damaged file may say that it spans more rows than there are, or that others
    span the same: no row is looked at twice for one column.
    """
    by_number = dict(rows)
    last = rows[-1][0] if rows else 0
    reached: dict[int, int] = {}  # by column
    for top, bottom, left in sorted(merged):
        column = left - first
        said = by_number.get(top, [])[column : column + 1] if column >= 0 else []
        for number in range(max(top, reached.get(left, 0)) + 1, min(bottom, last) + 1) if said and said[0] else ():
            cells = by_number.get(number, [])
            if column < len(cells):
                cells[column] = cells[column] or said[0]
            reached[left] = number


def merged_in_ods(content: bytes) -> dict[str, list[Merged]]:
    """Return the cells of each sheet that are merged downwards; the reader of workbooks tells none of this format."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            body = part_of(packed, "content.xml", MOST_UNPACKED)
        return _Body().read(body) if body and b"number-rows-spanned" in body else {}
    except DAMAGE:
        return {}


class _Body:
    """One pass through the body, counting rows and columns"""

    def __init__(self) -> None:
        self._found: dict[str, list[Merged]] = {}
        self._sheet: list[Merged] = []
        self._row = self._column = self._more = 0

    def read(self, body: bytes) -> dict[str, list[Merged]]:
        read_xml(body, Told(self._begin, self._end), most=MOST_ELEMENTS)
        return self._found

    def _begin(self, name: str, attributes: dict[str, str]) -> None:
        match name:
            case "table:table":
                self._sheet = self._found.setdefault(attributes.get("table:name", ""), [])
                self._row = 0
            case "table:table-row":
                self._row, self._column = self._row + 1, 0
                self._more = int(attributes.get("table:number-rows-repeated", "1")) - 1
            case "table:table-cell" | "table:covered-table-cell":
                down = int(attributes.get("table:number-rows-spanned", "1"))
                if down > 1 and attributes.get("table:number-columns-spanned", "1") == "1":
                    self._sheet.append((self._row, self._row + down - 1, self._column))
                self._column += int(attributes.get("table:number-columns-repeated", "1"))

    def _end(self, name: str) -> None:
        if name == "table:table-row":
            self._row += self._more
