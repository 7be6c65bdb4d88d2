"""The entries of a block of lines, told by indentation alone: what can be read by itself when the whole cannot"""

import re
from collections.abc import Iterator

from confplan.frozen import frozen
from confplan.patterns import regex

_FIRST = r"""(?:[^\s\-?:,\[\]{}#&*!|>'"%@`]|[-?:][^\s#])"""
FIELD = regex(rf"""(?P<key>"[^"]*"|'[^']*'|{_FIRST}(?:[^#:]|:(?!\s|$))*+)\s*:(?=\s|$)""")
OWN_FIELD = regex(r"[a-z_]+:(?=\s|$)")
DASH = regex(r"-(?=\s|$)")
MARKER = regex(r"(?:---|\.\.\.)(?=\s|$)")


@frozen
class Entry:
    """Rows from start up to end; the first letter stands in the column"""

    start: int
    end: int
    column: int
    is_item: bool


def entries(rows: list[str], start: int, end: int, column: int) -> Iterator[Entry]:
    """The entries of the block that begins in this column; one that stands further left is still told apart."""
    first = next(spoken(rows, start, end), None)
    if first is None:
        return
    is_list = _is_item(rows[first], column)
    opened = first
    for row in spoken(rows, first + 1, end):
        if not _begins(rows[row], column) or (not is_list and _is_list_of(rows[opened], rows[row], column)):
            continue
        yield _entry(rows, opened, row)
        opened = row
    yield _entry(rows, opened, end)


def spoken(rows: list[str], start: int, end: int) -> Iterator[int]:
    """The rows that are neither blank nor a comment"""
    return (row for row in range(start, end) if rows[row].strip() and not rows[row].lstrip().startswith("#"))


def indentation(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def has_tab(line: str) -> bool:
    return "\t" in line[: len(line) - len(line.lstrip())]


def opens_block(line: str, column: int) -> re.Match[str] | None:
    """The field at this column, when nothing but a comment follows its colon"""
    field = FIELD.match(line, column)
    rest = line[field.end() :].strip() if field else ""
    return field if not rest or rest.startswith("#") else None


def _begins(line: str, column: int) -> bool:
    """A closing bracket goes with what it closes; a line that a tab pushes in belongs to the line above."""
    return indentation(line) <= column and not has_tab(line) and line.lstrip()[0] not in "]}"


def _is_list_of(above: str, line: str, column: int) -> bool:
    """A list may stand in the same column as the field that it belongs to."""
    return indentation(line) == column and _is_item(line, column) and opens_block(above, column) is not None


def _is_item(line: str, column: int) -> bool:
    return DASH.match(line, column) is not None


def _entry(rows: list[str], start: int, end: int) -> Entry:
    column = indentation(rows[start])
    return Entry(start, end, column, _is_item(rows[start], column))
