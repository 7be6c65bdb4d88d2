"""Entries read one by one; one that fails is opened, down to the line that is at fault"""

from confplan.findings import Fix, Text
from confplan.source import refusals, syntax_words
from confplan.source.builder import Builder
from confplan.source.diagnosis import Leaf, diagnosed
from confplan.source.frames import Frame, opened
from confplan.source.ledger import Ledger
from confplan.source.limits import DEEPEST, MOST_SYNTAX_ERRORS, MOST_VALUES
from confplan.source.normal_form import Scalar, normalised
from confplan.source.outline import (
    DASH,
    FIELD,
    OWN_FIELD,
    Entry,
    entries,
    has_tab,
    indentation,
    opens_block,
    spoken,
)
from confplan.source.parsing import LIST, MAPPING, Fault, Node, Parsed, parsed

MARKS = "*&!,]}|>%@`"  # a text that begins so may have been meant otherwise; any other only lacks its quotes
READ_AGAIN = 12  # how many times over the whole text may be read: enough for any real number of mistakes


class Piecewise:
    """Reads each entry by itself; one that fails is opened, down to the line that is at fault"""

    def __init__(self, ledger: Ledger, rows: list[str]) -> None:
        self.ledger = ledger
        self.rows = rows
        self.builder = Builder(ledger)
        self.mistakes = 0
        self.letters_left = 200_000 + READ_AGAIN * sum(map(len, rows))

    def block(self, start: int, end: int, column: int, frame: Frame) -> None:
        sound: list[Entry] = []
        for entry in entries(self.rows, start, end, column):
            if self.mistakes >= MOST_SYNTAX_ERRORS:
                return
            is_at_home = entry.is_item == isinstance(frame.container, list)
            if is_at_home and entry.column >= column:
                sound.append(entry)
                continue
            self._read(sound, frame)
            sound = [entry] if is_at_home else []
            self._say(entry, syntax_words.indentation(entry.column, column) if is_at_home else self._stranger(entry))
        self._read(sound, frame)

    def tell(self, fault: Fault) -> None:
        self.mistakes += 1
        words = {"too-deep": refusals.too_deep(DEEPEST), "too-many-values": refusals.too_many(MOST_VALUES)}
        at = self.ledger.within(fault.span)
        self.ledger.error(fault.rule, at, words.get(fault.rule, syntax_words.UNREADABLE))

    def _read(self, run: list[Entry], frame: Frame) -> None:
        """Read entries that follow each other; when that fails, each half by itself, down to the one that is at fault"""
        if not run or self.mistakes >= MOST_SYNTAX_ERRORS:
            return
        first = run[0]
        reading = self._parsed(Entry(first.start, run[-1].end, first.column, first.is_item))
        if reading.fault is None and _is_one(reading.nodes, frame):
            self.builder.fill(frame, reading.nodes[1:-1])
            return
        fault = reading.fault or Fault("syntax-error", self.ledger.point(first.start, first.column))
        if self.letters_left < 0 or frame.path is None or len(frame.path) >= DEEPEST:
            self.tell(fault)
        elif len(run) > 1:
            middle = len(run) // 2
            self._read(run[:middle], frame)
            self._read(run[middle:], frame)
        elif first.is_item:
            self._open_item(first, frame, fault)
        else:
            self._open_field(first, frame, fault)

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
        if body is None or not opens_block(row, entry.column):
            self._leaf(Leaf(entry.start, field.end(), entry.end, field["key"].rstrip()), fault, frame)
        elif self._is_block(body, column):
            is_item = DASH.match(self.rows[body], column) is not None
            self._descend(Entry(body, entry.end, column, is_item), frame)
        else:
            self._leaf(Leaf(body, column, entry.end, None), fault, frame)

    def _is_block(self, row: int, column: int) -> bool:
        line = self.rows[row]
        return not has_tab(line) and (DASH.match(line, column) or FIELD.match(line, column)) is not None

    def _descend(self, inner: Entry, frame: Frame) -> None:
        path = frame.claim()
        if path is None:  # the second of two equal keys
            frame.put(None)
            return
        held = opened(path, self.ledger.point(inner.start, inner.column, 0), is_mapping=not inner.is_item)
        self.block(inner.start, inner.end, inner.column, held)
        self.builder.finish(held)
        frame.last = held.last
        frame.put(held.container)

    def _leaf(self, leaf: Leaf, fault: Fault, frame: Frame | None) -> None:
        """A mistake that cannot be narrowed further; the raw words stand in for the value where they can be told"""
        raw = None
        path = frame.claim() if frame else None
        if fault.rule == "syntax-error":
            self.mistakes += 1
            diagnosis = diagnosed(leaf, self.rows, self.ledger.within(fault.span))
            raw = diagnosis.raw
            fix = Fix(path, raw, safe=raw[0] not in MARKS) if path and raw and diagnosis.is_whole else None
            self.ledger.error("syntax-error", diagnosis.span, diagnosis.words, fix=fix)
        else:
            self.tell(fault)
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

    def _stranger(self, entry: Entry) -> Text:
        return syntax_words.STRAY_ITEM if entry.is_item else syntax_words.dash_missing(self._shown(entry))

    def _shown(self, entry: Entry) -> str:
        return self.rows[entry.start].strip()


def _is_one(nodes: list[Node], frame: Frame) -> bool:
    """Whether the lines hold exactly the kind of thing that they are an entry of"""
    if not nodes:
        return False
    kind, _, _, style, _, _ = nodes[0]
    return kind is (MAPPING if isinstance(frame.container, dict) else LIST) and not style
