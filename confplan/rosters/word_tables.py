"""The tables of a Word file (.docx) → rows with cells, as a ward's form comes back; nothing is unpacked without a limit

Part 1 of ECMA-376, 17.4 (tables), 17.3 (paragraphs).
"""

import io
import zipfile

from confplan.findings import Finding, Severity, Text
from confplan.places import Place
from confplan.source.cells import Row
from confplan.source.packed import part_of
from confplan.source.packed_xml import DAMAGE, Told, read_xml

MOST_UNPACKED = 20_000_000  # bytes of the body: a table of a thousand people has three million
_BODY = "word/document.xml"
_NAMES = "http://schemas.openxmlformats.org/wordprocessingml/2006/main "
_WIDEST = 60  # columns of a row: merged cells of a damaged file may say that they take any number
AROUND = "ngoài bảng"  # where the paragraphs outside of tables stand, among which the ward is named
UNREADABLE = Text(
    "không đọc được tệp Word; tệp có thể bị hỏng, có mật khẩu, quá lớn hoặc không phải .docx",
    "the Word file cannot be read; it may be damaged, under a password, too large, or no .docx",
)


def read_word(content: bytes, name: str) -> tuple[tuple[tuple[Row, ...], ...], tuple[Finding, ...]]:
    """Return the rows outside of tables, one a paragraph, then those of each table; or why there are none."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            body = part_of(packed, _BODY, MOST_UNPACKED)
        if body is None:
            raise ValueError
        found = _Body(name).read(body)
    except DAMAGE:
        return (), (Finding("file-not-read", Severity.ERROR, Place(name), UNREADABLE),)
    return found, ()


class _Body:
    """One pass through the body; a table inside a cell is words of that cell"""

    def __init__(self, name: str) -> None:
        self._name = name
        self._around: list[Row] = []
        self._tables: list[list[Row]] = []
        self._paragraphs = self._depth = 0
        self._cells: list[str] = []
        self._words: list[str] = []
        self._span = 1
        self._is_said = False  # else letters are of a field or of what was deleted

    def read(self, body: bytes) -> tuple[tuple[Row, ...], ...]:
        read_xml(body, Told(self._begin, self._end, self._say), spaces=True)
        return tuple(self._around), *map(tuple, self._tables)

    def _begin(self, name: str, attributes: dict[str, str]) -> None:
        match name.removeprefix(_NAMES):
            case "tbl":
                self._depth += 1
                if self._depth == 1:
                    self._tables.append([])
            case "tr" if self._depth == 1:
                self._cells = []
            case "tc" if self._depth == 1:
                self._words.clear()
                self._span = 1
            case "gridSpan" if self._depth == 1:
                self._span = min(int(attributes.get(f"{_NAMES}val", "1")), _WIDEST)
            case "p" if self._depth == 0:
                self._words.clear()
            case "tab" | "br" | "cr":
                self._words.append(" ")
            case "t":
                self._is_said = True

    def _end(self, name: str) -> None:
        match name.removeprefix(_NAMES):
            case "tbl":
                self._depth -= 1
            case "tc" if self._depth == 1:
                self._cells += ["".join(self._words).strip(), *[""] * (self._span - 1)][: _WIDEST - len(self._cells)]
            case "tr" if self._depth == 1:
                table = self._tables[-1]
                table.append(self._row(self._cells, len(table), f"bảng {len(self._tables)}"))
            case "p" if self._depth == 0:
                self._paragraphs += 1
                if words := "".join(self._words).strip():
                    self._around.append(self._row([words], self._paragraphs - 1, AROUND))
            case "p":
                self._words.append(" ")
            case "t":
                self._is_said = False

    def _say(self, letters: str) -> None:
        if self._is_said:
            self._words.append(letters)

    def _row(self, cells: list[str], above: int, sheet: str) -> Row:
        return Row(self._name, above + 1, cells, (), sheet)
