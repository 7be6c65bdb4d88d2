"""Sheets of a workbook → rows with cells, read by a process of its own: a small hostile file can fill any memory"""

import io
import json
import subprocess
import sys
import zipfile
from pathlib import Path as File

from confplan.findings import Finding, Severity, Text
from confplan.places import Place
from confplan.rosters.workbook import MOST_COLUMNS, MOST_ROWS, MOST_SHEETS
from confplan.source.cells import Row

MOST_BYTES_UNPACKED = 200_000_000  # 100,000 people in nine columns take 50
MOST_TIMES_SMALLER = 100
FREE_OF_RATIO = 5_000_000  # a small workbook may be as empty as it likes
SECONDS = 30


def _dots(number: int) -> str:
    return f"{number:,}".replace(",", ".")


_READER = File(__file__).with_name("workbook.py")

TOO_LARGE = Text("bảng tính giải nén ra quá lớn", "the workbook is too large when unpacked")
UNREADABLE = Text(
    "không đọc được bảng tính; tệp có thể bị hỏng, có mật khẩu hoặc quá lớn",
    "the workbook cannot be read; it may be damaged, under a password, or too large",
)
BEYOND = {
    "rows": Text(f"trang có hơn {_dots(MOST_ROWS)} dòng; chỉ đọc đến đó", f"the sheet has more than {MOST_ROWS:,} rows; it is read up to there"),
    "columns": Text(f"trang có hơn {MOST_COLUMNS} cột; chỉ đọc đến đó", f"the sheet has more than {MOST_COLUMNS} columns; it is read up to there"),
    "sheets": Text(f"tệp có hơn {MOST_SHEETS} trang; các trang sau trang này không được đọc", f"the file has more than {MOST_SHEETS} sheets; those after this one are not read"),
}  # fmt: skip
Sheets = tuple[tuple[Row, ...], ...]


def read_sheets(content: bytes, name: str) -> tuple[Sheets, tuple[Finding, ...]]:
    """Return the rows of every visible sheet that say anything, or why there are none."""
    if is_bomb(content):
        return (), (_refused(name, TOO_LARGE),)
    try:
        done = subprocess.run(  # noqa: S603 - our own reader by its full path, the file only on its input
            [sys.executable, "-I", str(_READER)], input=content, capture_output=True, timeout=SECONDS, check=True
        )
        sheets = json.loads(done.stdout)
    except (subprocess.SubprocessError, OSError, ValueError):
        return (), (_refused(name, UNREADABLE),)
    cut = tuple(_cut(name, str(sheet["name"]), said) for sheet in sheets for said in sheet["beyond"])
    return tuple(_rows(name, sheet) for sheet in sheets), cut


def is_bomb(content: bytes) -> bool:
    """Tell a packed file that says itself that it unpacks into far too much. One that lies meets the reader's limits."""
    if not content.startswith(b"PK"):
        return False
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            size = sum(one.file_size for one in packed.infolist())
    except (zipfile.BadZipFile, ValueError):
        return False
    return size > MOST_BYTES_UNPACKED or size > max(FREE_OF_RATIO, MOST_TIMES_SMALLER * len(content))


def _rows(name: str, sheet: dict[str, object]) -> tuple[Row, ...]:
    match sheet:
        case {"name": str(title), "first": int(first), "rows": list(rows)}:
            found = (Row(name, number, cells, (), title, first) for number, cells in rows)
            return tuple(row for row in found if not row.is_blank())
    return ()


def _cut(name: str, sheet: str, beyond: str) -> Finding:
    """Return what is said of a sheet that goes on beyond what is read of it."""
    return Finding("file-too-large", Severity.ERROR, Place(name, sheet=sheet, cell="A1"), BEYOND[beyond])


def _refused(name: str, text: Text) -> Finding:
    return Finding("file-not-read", Severity.ERROR, Place(name), text)
