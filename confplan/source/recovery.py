"""After a syntax error the entries are read one by one, so that one run tells every mistake and keeps the rest"""

from confplan.source import refusals
from confplan.source.data import Data
from confplan.source.frames import opened
from confplan.source.ledger import Ledger
from confplan.source.outline import (
    DASH,
    FIELD,
    MARKER,
    indentation,
    spoken,
)
from confplan.source.parsing import Fault
from confplan.source.piecewise import Piecewise


def recovered(fault: Fault, ledger: Ledger, *, is_list: bool) -> Data:
    rows = list(ledger.lines)
    end = _end_of_first_plan(rows, ledger)
    first = next(spoken(rows, 0, end), 0)
    column = indentation(rows[first])
    is_list_written = DASH.match(rows[first], column) is not None
    if is_list_written != is_list or not (is_list or _has_fields(rows, end)):
        rule, words = refusals.other_top(is_list_written=is_list_written, is_list_wanted=is_list)
        ledger.error(rule, ledger.point(first, column), words)
        return {}
    frame = opened((), ledger.point(first, column, 0), is_mapping=not is_list)
    reading = Piecewise(ledger, rows)
    reading.block(first, end, column, frame)
    if not reading.mistakes:
        reading.tell(fault)
    reading.builder.finish(frame)
    return frame.container


def _has_fields(rows: list[str], end: int) -> bool:
    return any(FIELD.match(rows[row].lstrip()) or rows[row].lstrip()[0] in "{[" for row in spoken(rows, 0, end))


def _end_of_first_plan(rows: list[str], ledger: Ledger) -> int:
    """Blank the line `---` at the top; a later one ends what is read"""
    has_content = False
    for row in spoken(rows, 0, len(rows)):
        if MARKER.match(rows[row]):
            if has_content and rows[row].startswith("---"):
                ledger.error("several-documents", ledger.point(row, 0, 3), refusals.SEVERAL_DOCUMENTS)
                return row
            rows[row] = "   " + rows[row][3:] if not has_content else ""
        has_content = has_content or bool(rows[row].strip())
    return len(rows)
