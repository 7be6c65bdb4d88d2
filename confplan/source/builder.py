"""Events become texts, lists and mappings, each with its place; what the format does not know is noted and left out"""

from yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    Event,
    MappingStartEvent,
    ScalarEvent,
)

from confplan.findings import Related
from confplan.places import Path, Span
from confplan.source import refusals
from confplan.source.comments import comment_span, comment_words, eaten
from confplan.source.data import Data
from confplan.source.frames import Frame
from confplan.source.ledger import Ledger
from confplan.source.normal_form import Scalar, normalised

QUOTES = ('"', "'")
BLOCKS = ("|", ">")


class Builder:
    """Fills an open list or mapping from events, with a stack of its own: depth never meets Python's recursion limit"""

    def __init__(self, ledger: Ledger, first_row: int = 0) -> None:
        self.ledger = ledger
        self.first_row = first_row
        self.stack: list[Frame] = []

    def fill(self, frame: Frame, nodes: tuple[Event, ...]) -> None:
        self.stack = [frame]
        for event in nodes:
            if isinstance(event, ScalarEvent):
                self._scalar(event)
            elif isinstance(event, CollectionStartEvent):
                self._open(event)
            elif isinstance(event, CollectionEndEvent):
                self._close(event)
            else:
                self._alias(event)

    def root(self, event: CollectionStartEvent, path: Path = ()) -> Frame:
        """A new open collection at a path, of the form that the event says"""
        start = (event.start_mark.line + self.first_row, event.start_mark.column)
        if event.flow_style:
            self.ledger.flow.add(path)
        self._refuse(event, self.ledger.point(*start))
        return Frame({} if isinstance(event, MappingStartEvent) else [], path, start, start)

    def _scalar(self, event: ScalarEvent) -> None:
        frame = self.stack[-1]
        span = self._span(event, frame)
        frame.end = (span.end_line - 1, span.end_column - 1)
        if frame.awaits_key:
            self._key(frame, event, span)
            return
        path = frame.claim()
        if path is not None:
            self.ledger.values[path] = span
            frame.put(self._text(event, span, path))
        else:
            frame.put(None)

    def _key(self, frame: Frame, event: ScalarEvent, span: Span) -> None:
        frame.skip_key()
        if frame.path is None:
            return
        self._refuse(event, span)
        if event.value == "<<" and event.style not in QUOTES:
            self.ledger.error("anchor-or-alias", span, refusals.MERGE)
            return
        if not event.value.strip():
            self.ledger.error("key-not-text", span, refusals.EMPTY_KEY)
            return
        key = normalised(Scalar(event.value, span), None, self.ledger) if self.ledger.unclean else event.value
        path = (*frame.path, key)
        first = self.ledger.keys.get(path)
        if first is None:
            self.ledger.keys[path] = span
            frame.entry = path
        else:
            related = Related(self.ledger.place(first), refusals.FIRST)
            self.ledger.error("duplicate-key", span, refusals.duplicate(key, first.line), (related,))

    def _text(self, event: ScalarEvent, span: Span, path: Path) -> str | None:
        self._refuse(event, span)
        if event.style not in BLOCKS:
            self._hear_comment(span)
        if not event.value or (event.style in QUOTES and not event.value.strip()):
            if event.style in QUOTES:
                self.ledger.error("quoted-empty", span, refusals.QUOTED_EMPTY)
            return None
        return normalised(Scalar(event.value, span), path, self.ledger) if self.ledger.unclean else event.value

    def _hear_comment(self, span: Span) -> None:
        line = self.ledger.lines[span.end_line - 1]
        comment = eaten(line, span.end_column - 1) if "#" in line else None
        if comment:
            self.ledger.error("comment-eats-text", comment_span(span.end_line, line, comment), comment_words(comment))

    def _open(self, event: CollectionStartEvent) -> None:
        frame = self.stack[-1]
        is_key = frame.awaits_key
        path = None if is_key else frame.claim()
        row, column = event.start_mark.line + self.first_row, event.start_mark.column
        if is_key and frame.path is not None:
            self.ledger.error("key-not-text", self.ledger.point(row, column), refusals.KEY_NOT_TEXT)
        if path is not None:
            inner = self.root(event, path)
        else:
            container: list[Data] | dict[str, Data] = {} if isinstance(event, MappingStartEvent) else []
            inner = Frame(container, None, (row, column), (row, column))
        inner.is_key = is_key
        self.stack.append(inner)

    def _close(self, event: CollectionEndEvent) -> None:
        frame = self.stack.pop()
        self.finish(frame, event)
        outer = self.stack[-1]
        outer.end = frame.end
        if frame.is_key:
            outer.skip_key()
        else:
            outer.put(frame.container)

    def finish(self, frame: Frame, event: CollectionEndEvent | None = None) -> None:
        """Note the place of a list or mapping, from its first to its last letter"""
        if event is not None and event.start_mark.index != event.end_mark.index:
            frame.end = (event.end_mark.line + self.first_row, event.end_mark.column)
        if frame.path is not None:
            (row, column), (end_row, end_column) = frame.start, frame.end
            self.ledger.values[frame.path] = Span(row + 1, column + 1, end_row + 1, end_column + 1)

    def _alias(self, event: Event) -> None:
        frame = self.stack[-1]
        span = self._span(event, frame)
        path = frame.claim()
        if frame.awaits_key:
            if frame.path is not None:
                self.ledger.error("anchor-or-alias", span, refusals.ALIAS)
            frame.skip_key()
            return
        if path is not None:
            self.ledger.values[path] = span
            self.ledger.error("anchor-or-alias", span, refusals.ALIAS)
        frame.put(None)

    def _refuse(self, event: ScalarEvent | CollectionStartEvent, span: Span) -> None:
        if event.anchor is not None:
            self.ledger.error("anchor-or-alias", span, refusals.ANCHOR)
        if event.tag is not None:
            self.ledger.error("tag-not-allowed", span, refusals.tag(event.tag))

    def _span(self, event: Event, frame: Frame) -> Span:
        row, column = event.start_mark.line + self.first_row, event.start_mark.column
        end_row, end_column = event.end_mark.line + self.first_row, event.end_mark.column
        if isinstance(event, ScalarEvent):
            if event.style in BLOCKS:
                end_row, end_column = self._last_letter(end_row, end_column)
            elif (row, column) == (end_row, end_column) and frame.awaits_value:
                row, column = end_row, end_column = self._after_colon(frame.end)
        return Span(row + 1, column + 1, end_row + 1, end_column + 1)

    def _last_letter(self, row: int, column: int) -> tuple[int, int]:
        """A block scalar ends where the next thing begins; its place ends with its own last letter."""
        if column or row >= len(self.ledger.lines):
            row, column = row + 1, 0
        row -= 1
        while row >= len(self.ledger.lines) or not self.ledger.lines[row].strip():
            row -= 1
        return row, len(self.ledger.lines[row])

    def _after_colon(self, end: tuple[int, int]) -> tuple[int, int]:
        """The two parsers place an empty value of `{a, b:}` differently; ours stands after the key and its colon."""
        row, column = end
        line = self.ledger.lines[row]
        after = column + len(line[column:]) - len(line[column:].lstrip())
        return (row, after + 1) if line[after : after + 1] == ":" else end
