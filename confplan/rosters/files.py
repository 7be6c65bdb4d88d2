"""Which files a roster means: one file, a pattern such as `rosters/*.csv`, or `*` for all lists in the folder `rosters`"""

import fnmatch
from pathlib import PurePosixPath

from confplan.findings import Text
from confplan.source.files import NOT_INSIDE, Files

SPREADSHEETS = (".xlsx", ".ods", ".xls")
WORD = ".docx"  # of a form that comes back; a plan names no such list
ENDINGS = (".csv", *SPREADSHEETS)
MOST_FILES = 1000
ALL = "rosters/*"
KINDS = ", ".join(ENDINGS)
OTHER_KIND = Text(f"danh sách là tệp {KINDS}", f"a list is a file that ends in {KINDS}")
TOO_MANY = Text(f"có hơn {MOST_FILES} tệp", f"there are more than {MOST_FILES} files")


def named_files(files: Files, written: str) -> list[str] | Text:
    """Return the files that the words mean, relative to the plan's folder, or why they mean none.

    A pattern that fits no file is no mistake: the lists have not come yet.
    """
    pattern = PurePosixPath((ALL if written.strip() == "*" else written).replace("\\", "/"))
    if not set("*?") & set(str(pattern)):
        return [str(pattern)] if pattern.suffix.lower() in ENDINGS else OTHER_KIND
    steps = pattern.parent.parts
    if pattern.is_absolute() or ".." in steps or any(set("*?:\0") & set(step) for step in steps):
        return NOT_INSIDE
    names = files.names(str(pattern.parent))
    if isinstance(names, Text):
        return names
    found = [str(pattern.parent / name) for name in names if _fits(name, pattern.name)]
    return TOO_MANY if len(found) > MOST_FILES else found


def _fits(name: str, pattern: str) -> bool:
    """Tell a file of the pattern; a program's own hidden or lock files (`~$x.xlsx`) are none."""
    is_list = name.lower().endswith(ENDINGS) and not name.startswith((".", "~"))
    return is_list and fnmatch.fnmatchcase(name.lower(), pattern.lower())
