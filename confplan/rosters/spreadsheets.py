"""Sheets of a workbook → rows with cells, read by a process of its own: a small hostile file can fill any memory"""

import io
import json
import signal
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from pathlib import Path as File

from confplan.findings import Finding, Severity, Text
from confplan.places import Place
from confplan.rosters.failed_cells import failed_cells
from confplan.rosters.left_out import left_out
from confplan.rosters.merged import Merged, fill_down, merged_in_ods
from confplan.source.cells import Row
from confplan.source.packed import is_usual

MOST_BYTES_UNPACKED = 200_000_000  # 100,000 rows of eight columns are 40 million
MOST_TIMES_SMALLER = 100
FREE_OF_RATIO = 5_000_000  # a small workbook may be as empty as it likes
HEAD = 2000  # bytes of a packed part in which a declaration of entities stands
SECONDS = 60
_READER = File(__file__).with_name("workbook.py")

TOO_LARGE = Text(
    f"tệp nén nhỏ nhưng giải nén ra quá lớn (trên {MOST_TIMES_SMALLER} lần, hoặc trên {MOST_BYTES_UNPACKED // 1_000_000} MB), giống tệp phá hoại; mở bằng bảng tính, chép riêng danh sách sang tệp mới",
    f"the file is small but unpacks into far too much (more than {MOST_TIMES_SMALLER} times, or {MOST_BYTES_UNPACKED // 1_000_000} MB), as a harmful one does; open it in a spreadsheet and copy the list alone into a new file",
)
ENTITIES = Text(
    "trong tệp có khai báo thực thể XML (DOCTYPE), điều bảng tính không bao giờ ghi và tệp phá hoại hay dùng; mở bằng bảng tính rồi lưu lại",
    "the file declares XML entities (DOCTYPE), which no spreadsheet writes and harmful files use; open it in a spreadsheet and save it again",
)
TOO_HEAVY = Text(
    "đọc bảng tính này tốn quá nhiều bộ nhớ: có thể có ô ở rất xa bên dưới hoặc bên phải; chép riêng danh sách sang tệp mới",
    "the workbook takes too much memory to read: perhaps a cell stands far below or to the right; copy the list alone into a new file",
)
TOO_SLOW = Text(
    "đọc bảng tính này quá lâu so với cỡ của tệp nên đã dừng; chép riêng danh sách sang tệp mới",
    "the workbook takes too long to read for its size and was given up; copy the list alone into a new file",
)
PASSWORD = Text(
    "bảng tính có mật khẩu; bỏ mật khẩu rồi lưu lại", "the workbook is under a password; save it without one"
)
UNREADABLE = Text(
    "không đọc được bảng tính; tệp có thể bị hỏng, hoặc không phải là bảng tính",
    "the workbook cannot be read; it may be damaged, or no workbook",
)
NO_SHEET = Text(
    "trong tệp không có trang tính nào hiện ra; các trang có thể bị ẩn, hoặc tệp bị hỏng",
    "no sheet of the workbook is shown; its sheets may be hidden, or the file is damaged",
)
_WHY = {b"PasswordError": PASSWORD, b"MemoryError": TOO_HEAVY}
Sheets = tuple[tuple[Row, ...], ...]


def read_sheets(content: bytes, name: str) -> tuple[Sheets, tuple[Finding, ...]]:
    """Return the rows of every visible sheet that say anything, and what was left out, or why there are none."""
    if why := packed_trap(content):
        return (), (_refused(name, why),)
    try:
        done = subprocess.run(  # noqa: S603 - our own reader by its full path, the file only on its input
            [sys.executable, "-I", str(_READER)], input=content, capture_output=True, timeout=SECONDS, check=True
        )
        sheets = json.loads(done.stdout)
    except subprocess.TimeoutExpired:
        return (), (_refused(name, TOO_SLOW),)
    except subprocess.CalledProcessError as problem:
        return (), (_refused(name, _ended(problem)),)
    except (OSError, ValueError):
        return (), (_refused(name, UNREADABLE),)
    if not sheets:
        return (), (_refused(name, NO_SHEET),)
    left = tuple(one for sheet in sheets for one in left_out(name, sheet))
    merged = merged_in_ods(content) if name.lower().endswith(".ods") else {}
    return tuple(_rows(name, sheet, merged) for sheet in sheets), (*left, *failed_cells(content, name))


def packed_trap(content: bytes) -> Text | None:
    """Return why a packed file is not opened: it says itself that it unpacks into far too much, or declares entities.

    One that lies meets the reader's limits. No part of a workbook has a DTD (ECMA-376, part 2, 8.1.4).
    """
    if not content.startswith(b"PK"):
        return None
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            parts = packed.infolist()
            if _is_bomb(sum(one.file_size for one in parts), len(content)):
                return TOO_LARGE
            if not all(map(is_usual, parts)):
                return UNREADABLE
            heads = [_head(packed, one) for one in parts if one.filename.lower().endswith((".xml", ".rels"))]
    except (zipfile.BadZipFile, zlib.error, ValueError, RuntimeError, EOFError):
        return None
    return ENTITIES if any(b"<!DOCTYPE" in head or b"<!ENTITY" in head for head in heads) else None


def _is_bomb(unpacked: int, packed: int) -> bool:
    return unpacked > MOST_BYTES_UNPACKED or unpacked > max(FREE_OF_RATIO, MOST_TIMES_SMALLER * packed)


def _head(packed: zipfile.ZipFile, part: zipfile.ZipInfo) -> bytes:
    with packed.open(part) as opened:
        return opened.read(HEAD).replace(b"\0", b"")  # a trap may be written in UTF-16


def _ended(problem: subprocess.CalledProcessError) -> Text:
    """Return why the reader did not come to its end: no time left, no memory, or a file that it does not understand."""
    if -problem.returncode == getattr(signal, "SIGXCPU", None):
        return TOO_SLOW
    if -problem.returncode == signal.SIGABRT:  # so ends the library where it gets no memory
        return TOO_HEAVY
    last = (problem.stderr or b"").strip().rpartition(b"\n")[2]
    return next((text for words, text in _WHY.items() if words in last), UNREADABLE)


def _rows(name: str, sheet: dict[str, object], merged: Mapping[str, Sequence[Merged]]) -> tuple[Row, ...]:
    match sheet:
        case {"name": str(title), "first": int(first), "rows": list(rows), "merged": list(told)}:
            fill_down(rows, first, (*told, *merged.get(title, ())))
            new = tuple.__new__  # half of the time that a named tuple takes to be called
            found = (new(Row, (name, number, cells, (), title, first)) for number, cells in rows)
            return tuple(row for row in found if not row.is_blank())
    return ()


def _refused(name: str, text: Text) -> Finding:
    return Finding("file-not-read", Severity.ERROR, Place(name), text)
