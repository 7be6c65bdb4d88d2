"""The sheet that this program wrote, as people gave it back → the agenda, field by field as it is written there"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate

from confplan.findings import Finding, Text
from confplan.frozen import frozen
from confplan.importing.agenda import Entry
from confplan.importing.cells import put_fields, said, until_midnight
from confplan.importing.drafts import Draft
from confplan.importing.headings import Header
from confplan.rosters.columns import is_total
from confplan.source.cells import Row

DEEPEST = 12  # levels of items: a plan nests lists and fields by turns, and has a limit itself
NO_NUMBER = Text("ô này là một số nguyên", "this cell holds a whole number")


@frozen
class _Line:
    """A row: how deep it stands, its day, and the item without those inside it"""

    depth: int
    day: int
    entry: Entry


def own_entries(header: Header, rows: Sequence[Row], findings: list[Finding]) -> tuple[Entry, ...]:
    """Return the tree of the items; a row without a depth or a day goes on with those of the row above."""
    return _tree(list(_lines(header, rows, findings)), 1)


def _lines(header: Header, rows: Sequence[Row], findings: list[Finding]) -> Iterator[_Line]:
    fields = {field: column for field, column in header.columns.items() if field not in {"depth", "day"}}
    depth, day = 0, 1
    for row in rows:
        if is_total(row) or not any(said(row, column) for column in fields.values()):
            continue
        draft = Draft(row.place(header.columns["title"]), findings)
        depth = min(_number(draft, row, header.columns["depth"], depth), DEEPEST)
        day = _number(draft, row, header.columns.get("day"), day)
        put_fields(draft, row, fields)
        until_midnight(draft)
        yield _Line(depth, day, draft.entry())


def _number(draft: Draft, row: Row, column: int | None, above: int) -> int:
    text = said(row, column)
    if text and not text.isdecimal() and column is not None:
        draft.find(
            "value-unreadable", row.place(column), Text(f"“{text}”: {NO_NUMBER.vi}", f"“{text}”: {NO_NUMBER.en}")
        )
    return int(text) if text.isdecimal() and len(text) < len("1000") else above


def _tree(lines: Sequence[_Line], day: int) -> tuple[Entry, ...]:
    """Return the items of the topmost depth with all that follows deeper; the day is written where it is another one."""
    if not lines:
        return ()
    least = accumulate((line.depth for line in lines), min)
    tops = [place for place, (line, depth) in enumerate(zip(lines, least, strict=True)) if line.depth == depth]
    ends = [*tops[1:], len(lines)]
    return tuple(_branch(lines[top], lines[top + 1 : end], day) for top, end in zip(tops, ends, strict=True))


def _branch(line: _Line, inside: Sequence[_Line], day: int) -> Entry:
    fields = line.entry.fields if line.day == day else {**line.entry.fields, "day": str(line.day)}
    return replace(line.entry, fields=fields, items=_tree(inside, line.day))
