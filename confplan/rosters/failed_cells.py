"""Cells of an Excel workbook that show an error, or a formula whose result nobody has stored: its reader finds them empty"""

import io
import re
import zipfile
from collections.abc import Iterator

from confplan.findings import Finding, Severity, Text
from confplan.places import Place
from confplan.source.limits import MOST_OF_ONE_KIND
from confplan.source.packed import part_of
from confplan.source.packed_xml import DAMAGE, Told, read_xml

MOST_UNPACKED = 5_000_000  # bytes of a sheet: one of ten thousand rows; in greater ones nobody writes formulas
_BOOK, _RELATIONS = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
_SIGNS = re.compile(rb't="e"|<(?:\w+:)?f[ >/]')


def failed_cells(content: bytes, name: str) -> tuple[Finding, ...]:
    """Return a finding for each cell of a visible sheet that says nothing, though it should; none where that cannot be told."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            return tuple(_told(packed, name))[:MOST_OF_ONE_KIND]
    except DAMAGE:
        return ()


def _told(packed: zipfile.ZipFile, name: str) -> Iterator[Finding]:
    for title, part in _sheets(packed):
        sheet = part_of(packed, part, MOST_UNPACKED)
        if sheet and _SIGNS.search(sheet):
            cells = _Cells()
            cells.read(sheet)
            told = [(cell, _error(shown)) for cell, shown in cells.errors]
            told += [(cell, _unstored(len(cells.unstored) - 1)) for cell in cells.unstored[:1]]
            for cell, text in told:
                yield Finding("cell-failed", Severity.WARNING, Place(name, sheet=title, cell=cell), text)


def _sheets(packed: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    """Yield the names of the visible sheets with the parts that hold them."""
    parts = {one["Id"]: one["Target"] for one in _elements(packed, _RELATIONS, "Relationship")}
    for one in _elements(packed, _BOOK, "sheet"):
        target = parts[next(value for key, value in one.items() if key.rpartition(":")[2] == "id")]
        if one.get("state", "visible") == "visible":
            yield one["name"], target[1:] if target.startswith("/") else f"xl/{target}"


def _elements(packed: zipfile.ZipFile, part: str, wanted: str) -> list[dict[str, str]]:
    """Return the attributes of all elements of one name."""
    found: list[dict[str, str]] = []

    def begin(name: str, attributes: dict[str, str]) -> None:
        if name.rpartition(":")[2] == wanted:
            found.append(attributes)

    read_xml(part_of(packed, part, MOST_UNPACKED) or b"", Told(begin))
    return found


class _Cells:
    """One pass through a sheet"""

    def __init__(self) -> None:
        self.errors: list[tuple[str, str]] = []  # and what they show
        self.unstored: list[str] = []
        self._cell: dict[str, str] = {}
        self._value = ""
        self._is_formula = self._is_value = False

    def read(self, sheet: bytes) -> None:
        read_xml(sheet, Told(self._begin, self._end, self._say))

    def _begin(self, name: str, attributes: dict[str, str]) -> None:
        match name.rpartition(":")[2]:
            case "c":
                self._cell, self._value, self._is_formula = attributes, "", False
            case "f":
                self._is_formula = True
            case "v":
                self._is_value = True

    def _end(self, name: str) -> None:
        match name.rpartition(":")[2]:
            case "v":
                self._is_value = False
            case "c" if self._cell.get("t") == "e":
                self.errors.append((self._cell["r"], self._value))
            case "c" if self._is_formula and not self._value and self._cell.get("t") != "str":
                self.unstored.append(self._cell["r"])

    def _say(self, letters: str) -> None:
        if self._is_value:
            self._value += letters


def _error(shown: str) -> Text:
    error = f" {shown}" if shown.startswith("#") else ""
    return Text(
        f"ô này báo lỗi{error} nên đọc như ô trống; sửa công thức hoặc gõ thẳng nội dung",
        f"the cell shows an error{error} and is read as empty; mend the formula or type what should stand there",
    )


def _unstored(others: int) -> Text:
    """One saving mends them all, so that one finding tells them."""
    vi, en = (f" và {others} ô khác của trang", f" and {others} others of the sheet") if others else ("", "")
    return Text(
        f"tệp không lưu kết quả công thức của ô này{vi} nên đọc như ô trống; mở bằng bảng tính rồi lưu lại",
        f"the file does not hold the result of the formula of this cell{en}, read as empty; open it in a spreadsheet and save it again",
    )
