"""The cells of a row → the fields of an item: each kind of column in its own way, doubts left open"""

from collections.abc import Callable, Mapping

from confplan.findings import Text
from confplan.folding import bare
from confplan.importing.agenda import Written
from confplan.importing.drafts import Draft
from confplan.importing.lengths import length
from confplan.importing.moments import closing, moment
from confplan.model.scalars import Clock, Count
from confplan.model.scalars.clock import MIDNIGHT, hhmm
from confplan.model.scalars.scalar import ScalarError
from confplan.source.cells import Row
from confplan.timetables.parts.columns import COLUMNS, KINDS, LIST_MARK, OPEN, VISIBILITIES, Holds

HOLDS = {column.field: column.holds for column in COLUMNS}
NOTHING = frozenset({"", "-", "–", "—", "/"})  # what people put into a cell that stays empty
YES = frozenset({"co", "x", "yes", "true", "1", "v", "y", "dung", "neu co", "optional"})
NO = frozenset({"khong", "no", "false", "0", "n", "sai", "k"})
_WORDS: Mapping[str, Mapping[str, str]] = {
    "kind": {bare(word): key for key, text in KINDS.items() for word in (key, *text)},
    "visibility": {bare(word): key for key, text in VISIBILITIES.items() for word in (key, *text)},
}
NO_FLAG = Text("ô này chỉ nhận “có” hoặc để trống", "this cell takes “yes” or stays empty")
NO_WORD = Text("ô này nhận một trong các từ", "this cell takes one of")


def said(row: Row, column: int | None) -> str:
    """Return the text of a cell; a stroke in it says nothing."""
    text = row.text(column) if column is not None else ""
    return "" if text in NOTHING else text


def put_fields(draft: Draft, row: Row, columns: Mapping[str, int]) -> None:
    """Read the cells of these columns into the fields of the item."""
    for field, column in columns.items():
        text = said(row, column)
        if text == OPEN:
            draft.put(field, "")
        elif text:
            _put(draft, field, text, row, column)


def _put(draft: Draft, field: str, text: str, row: Row, column: int) -> None:
    try:
        draft.put(field, _WAYS[HOLDS[field]](field, text))
    except ScalarError as error:
        draft.leave_open(field, row.place(column), text, error.text)


def _text(field: str, text: str) -> Written | None:
    words = _WORDS.get(field)
    if words is None:
        return text
    if bare(text) not in words:
        allowed = ", ".join(word.vi for word in (KINDS if field == "kind" else VISIBILITIES).values())
        raise ScalarError(
            "word-unknown", Text(f"“{text}”: {NO_WORD.vi}: {allowed}", f"“{text}”: {NO_WORD.en}: {', '.join(words)}")
        )
    return words[bare(text)]


def _flag(_field: str, text: str) -> Written | None:
    if bare(text) in YES or not bare(text):
        return "true"
    if bare(text) in NO:
        return None
    raise ScalarError("no-flag", Text(f"“{text}”: {NO_FLAG.vi}", f"“{text}”: {NO_FLAG.en}"))


def _list(_field: str, text: str) -> Written:
    return tuple(part for one in text.split(LIST_MARK) if (part := one.strip()))


def _clock(field: str, text: str) -> Written:
    found = closing(text) if field == "end" else moment(text)
    if found.minute == MIDNIGHT:
        return hhmm(MIDNIGHT)  # for `until_midnight`
    if found.until is None and not found.on:
        return str(Clock(minute=found.minute)) if not found.hedge else f"{found.hedge} {hhmm(found.minute)}"
    return str(Clock.parse(text))


def _length(_field: str, text: str) -> Written:
    return str(length(text))


def _count(_field: str, text: str) -> Written:
    return str(Count.parse(text))


_WAYS: Mapping[Holds, Callable[[str, str], Written | None]] = {
    Holds.TEXT: _text,
    Holds.FLAG: _flag,
    Holds.LIST: _list,
    Holds.CLOCK: _clock,
    Holds.LENGTH: _length,
    Holds.COUNT: _count,
}


def until_midnight(draft: Draft) -> None:
    """Write an item that ends at midnight as a span: there alone is 24:00 a time."""
    start, end = draft.fields.get("start"), draft.fields.get("end")
    if end == hhmm(MIDNIGHT) and isinstance(start, str) and start:
        draft.put("start", f"{start}-{end}")
        del draft.fields["end"]
