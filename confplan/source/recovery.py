"""After a syntax error the entries are read one by one, so that one run tells every mistake and keeps the rest"""

from confplan.findings import Text
from confplan.source import refusals, syntax_words
from confplan.source.builder import Builder
from confplan.source.data import Data
from confplan.source.diagnosis import Leaf, diagnosed
from confplan.source.frames import Frame, opened
from confplan.source.ledger import Ledger
from confplan.source.limits import DEEPEST, MOST_SYNTAX_ERRORS, MOST_VALUES
from confplan.source.normal_form import Scalar, normalised
from confplan.source.outline import (
    DASH,
    FIELD,
    MARKER,
    OWN_FIELD,
    Entry,
    entries,
    has_tab,
    indentation,
    opens_block,
    spoken,
)
from confplan.source.parsing import Fault, Kind, Node, Parsed, parsed

READ_AGAIN = 8  # how many times over the whole text may be read: enough for any real depth


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
    frame = opened(Node(Kind.LIST if is_list else Kind.MAPPING, ledger.point(first, column, 0)), ())
    recovery = Recovery(ledger, rows)
    recovery.block(first, end, column, frame)
    if not recovery.mistakes:
        recovery.tell(fault)
    recovery.builder.finish(frame)
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


class Recovery:
    """Reads each entry by itself; one that fails is opened, down to the line that is at fault"""

    def __init__(self, ledger: Ledger, rows: list[str]) -> None:
        self.ledger = ledger
        self.rows = rows
        self.builder = Builder(ledger)
        self.mistakes = 0
        self.letters_left = 200_000 + READ_AGAIN * sum(map(len, rows))

    def block(self, start: int, end: int, column: int, frame: Frame) -> None:
        for entry in entries(self.rows, start, end, column):
            if self.mistakes >= MOST_SYNTAX_ERRORS:
                return
            if entry.column < column:
                self._say(entry, syntax_words.indentation(entry.column, column))
            if entry.is_item == isinstance(frame.container, list):
                self._entry(entry, frame)
            else:
                words = syntax_words.STRAY_ITEM if entry.is_item else syntax_words.dash_missing(self._shown(entry))
                self._say(entry, words)

    def tell(self, fault: Fault) -> None:
        self.mistakes += 1
        words = {"too-deep": refusals.too_deep(DEEPEST), "too-many-values": refusals.too_many(MOST_VALUES)}
        at = self.ledger.within(fault.span)
        self.ledger.error(fault.rule, at, words.get(fault.rule, syntax_words.UNREADABLE))

    def _entry(self, entry: Entry, frame: Frame) -> None:
        reading = self._parsed(entry)
        if reading.fault is None and _is_one(reading.nodes, frame):
            self.builder.fill(frame, reading.nodes[1:-1])
            return
        fault = reading.fault or Fault("syntax-error", self.ledger.point(entry.start, entry.column))
        is_far = self.letters_left < 0 or frame.path is None or len(frame.path) >= DEEPEST
        if is_far:
            self.tell(fault)
        elif entry.is_item:
            self._open_item(entry, frame, fault)
        else:
            self._open_field(entry, frame, fault)

    def _parsed(self, entry: Entry) -> Parsed:
        text = "\n".join([*self.rows[entry.start : entry.end], ""])
        self.letters_left -= len(text)
        return parsed(text, entry.start, max(MOST_VALUES - len(self.ledger.values), 0))

    def _open_item(self, entry: Entry, frame: Frame, fault: Fault) -> None:
        row = self.rows[entry.start]
        self.rows[entry.start] = row = row[: entry.column] + " " + row[entry.column + 1 :]
        start = next(spoken(self.rows, entry.start, entry.end), entry.start)
        column = indentation(self.rows[start])
        if DASH.match(self.rows[start], column):
            self._descend(Entry(start, entry.end, column, is_item=True), frame)
        elif OWN_FIELD.match(self.rows[start], column):
            self._descend(Entry(start, entry.end, column, is_item=False), frame)
        else:
            self._leaf(Leaf(start, column, entry.end, None), fault, frame)

    def _open_field(self, entry: Entry, frame: Frame, fault: Fault) -> None:
        row = self.rows[entry.start]
        field = FIELD.match(row, entry.column)
        if field is None:
            self._leaf(Leaf(entry.start, entry.column, entry.end, None, is_line=True), fault, None)
            return
        header = parsed(row[: field.end()] + "\n", entry.start)
        if header.fault or not _is_one(header.nodes, frame):
            self._leaf(Leaf(entry.start, entry.column, entry.end, None, is_line=True), fault, None)
            return
        self.builder.fill(frame, header.nodes[1:2])
        body = next(spoken(self.rows, entry.start + 1, entry.end), None)
        column = indentation(self.rows[body]) if body is not None else 0
        if opens_block(row, entry.column) and body is not None and self._is_block(body, column):
            is_item = DASH.match(self.rows[body], column) is not None
            self._descend(Entry(body, entry.end, column, is_item), frame)
        else:
            self._leaf(Leaf(entry.start, field.end(), entry.end, field["key"]), fault, frame)

    def _is_block(self, row: int, column: int) -> bool:
        line = self.rows[row]
        return not has_tab(line) and (DASH.match(line, column) or FIELD.match(line, column)) is not None

    def _descend(self, inner: Entry, frame: Frame) -> None:
        path = frame.claim()
        if path is None:  # the second of two equal keys
            frame.put(None)
            return
        kind = Kind.LIST if inner.is_item else Kind.MAPPING
        held = opened(Node(kind, self.ledger.point(inner.start, inner.column, 0)), path)
        self.block(inner.start, inner.end, inner.column, held)
        self.builder.finish(held)
        frame.last = held.last
        frame.put(held.container)

    def _leaf(self, leaf: Leaf, fault: Fault, frame: Frame | None) -> None:
        """A mistake that cannot be narrowed further; the raw words stand in for the value where they can be told"""
        raw = None
        if fault.rule == "syntax-error":
            self.mistakes += 1
            diagnosis = diagnosed(leaf, self.rows, self.ledger.within(fault.span))
            self.ledger.error("syntax-error", diagnosis.span, diagnosis.words)
            raw = diagnosis.raw
        else:
            self.tell(fault)
        path = frame.claim() if frame else None
        if frame and path is not None:
            span = leaf.span(self.rows)
            self.ledger.broken.add(path)
            self.ledger.values[path] = span
            frame.last = span
            frame.put(normalised(Scalar(raw, span), None, self.ledger) if raw else None)
        elif frame:
            frame.put(None)

    def _say(self, entry: Entry, words: Text) -> None:
        self.mistakes += 1
        self.ledger.error("syntax-error", self.ledger.point(entry.start, entry.column, len(self._shown(entry))), words)

    def _shown(self, entry: Entry) -> str:
        return self.rows[entry.start].strip()


def _is_one(nodes: list[Node], frame: Frame) -> bool:
    """Whether the lines hold exactly the kind of thing that they are an entry of"""
    wanted = Kind.MAPPING if isinstance(frame.container, dict) else Kind.LIST
    return bool(nodes) and nodes[0].kind is wanted and not nodes[0].style
