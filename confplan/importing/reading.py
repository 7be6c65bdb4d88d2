"""A file of another program → its agenda: which kind of file it is tells its ending, and of JSON its shape"""

import os
import stat
from pathlib import Path as File

from confplan.findings import Finding, Severity, Text
from confplan.importing.agenda import Imported
from confplan.places import Place
from confplan.source.files import MOST_BYTES, NOT_A_FILE, TOO_LARGE

SHEETS = (".xlsx", ".ods", ".xls", ".csv")
ENDINGS = (*SHEETS, ".json")
OTHER_KIND = Text(
    "chỉ đọc được bảng tính (.xlsx, .ods, .xls, .csv) và tệp .json của ontime, frab hay pretalx",
    "only spreadsheets (.xlsx, .ods, .xls, .csv) and .json files of ontime, frab and pretalx are read",
)
NOT_THERE = Text("không có tệp này", "there is no such file")


def is_file_to_read(name: str) -> bool:
    """Tell a name that means a file: one that is there, or one with an ending that is read."""
    return name.lower().endswith(ENDINGS) or File(name).exists()


def imported(file: File) -> Imported:
    """Return the agenda in a file; a file that cannot be read is a finding."""
    content = _content(file)
    if isinstance(content, Text):
        return refused(str(file), content)
    return imported_content(content, str(file))


def imported_content(content: bytes, name: str) -> Imported:
    """Return the agenda in a file's content, read as its name's ending says."""
    if name.lower().endswith(SHEETS):
        from confplan.importing.sheets import imported_sheets

        return imported_sheets(content, name)
    if name.lower().endswith(".json"):
        from confplan.importing.json_files import imported_json

        return imported_json(content, name)
    return refused(name, OTHER_KIND)


def refused(name: str, text: Text) -> Imported:
    """Return nothing but the reason."""
    return Imported(findings=(Finding("file-not-read", Severity.ERROR, Place(name), text),), is_read=False)


def _content(file: File) -> bytes | Text:
    try:
        kind = file.stat()
        if not stat.S_ISREG(kind.st_mode):
            return NOT_A_FILE
        return TOO_LARGE if kind.st_size > MOST_BYTES else file.read_bytes()
    except FileNotFoundError:
        return NOT_THERE
    except OSError as error:
        why = os.strerror(error.errno) if error.errno else type(error).__name__
        return Text(f"không đọc được tệp: {why}", f"the file cannot be read: {why}")
