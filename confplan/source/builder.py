"""Nodes become texts, lists and mappings, each with its place; what the format does not know is noted and left out"""

from collections.abc import Iterable
from unicodedata import normalize

from confplan.findings import Related
from confplan.places import Key, Path, Span
from confplan.source import refusals
from confplan.source.comments import comment_span, comment_words, eaten, with_comment
from confplan.source.frames import Frame, opened
from confplan.source.ledger import Ledger
from confplan.source.normal_form import Scalar, normalised
from confplan.source.parsing import ALIAS, END, TEXT, Node
from confplan.source.syntax_words import NO_NAME

QUOTES = ('"', "'")
BLOCKS = ("|", ">")


class Builder:
    """Fills an open list or mapping from nodes, with a stack of its own: depth never meets Python's recursion limit"""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self.stack: list[Frame] = []

    def fill(self, frame: Frame, nodes: Iterable[Node]) -> None:
        self.stack = [frame]
        for node in nodes:
            frame = self.stack[-1]
            if node.kind is TEXT:
                read = self._key if frame.awaits_key else self._value
                read(self._ended(node) if node.style in BLOCKS else node, frame)
            elif node.kind is END:
                self._close(node)
            elif node.kind is ALIAS:
                self._alias(node, frame)
            else:
                self._open(node, frame)

    def open(self, node: Node, path: Path | None) -> Frame:
        if path is not None:
            if node.style:
                self.ledger.flow.add(path)
            self._refuse(node)
        return opened(node, path)

    def finish(self, frame: Frame) -> None:
        """Note the place of a list or mapping, from its first to its last letter"""
        if frame.path is not None:
            self.ledger.values[frame.path] = frame.span()

    def _key(self, node: Node, frame: Frame) -> None:
        frame.last = node.span
        frame.skip_key()
        if frame.path is None:
            return
        if node.anchor or node.tag:
            self._refuse(node)
        if node.text == "<<" and not node.style:
            self.ledger.error("anchor-or-alias", node.span, refusals.MERGE)
        elif not node.text.strip():
            self.ledger.error("key-not-text", node.span, NO_NAME)
        else:
            key = self._composed(node, frame.path) if self.ledger.unclean else node.text
            frame.entry = self._new_entry((*frame.path, key), node.span)

    def _value(self, node: Node, frame: Frame) -> None:
        path = frame.claim()
        frame.last = span = node.span if node.text else self._empty_place(node, frame)
        if path is None:
            frame.put(None)
            return
        self.ledger.values[path] = span
        if node.anchor or node.tag:
            self._refuse(node)
        if "#" in self.ledger.lines[span.end_line - 1] and node.style not in BLOCKS:
            self._hear_comment(span, can_go_on=not node.style and path[:-1] not in self.ledger.flow)
        if node.style in QUOTES and not node.text.strip():
            self.ledger.error("quoted-empty", span, refusals.QUOTED_EMPTY)
            self.ledger.broken.add(path)
            frame.put(None)
        elif self.ledger.unclean:
            frame.put(normalised(Scalar(node.text, span), path, self.ledger) or None)
        else:
            frame.put(node.text or None)

    def _composed(self, node: Node, above: Path) -> str:
        path = (*above, Key(normalize("NFC", node.text)))
        return normalised(Scalar(node.text, node.span), path, self.ledger)

    def _new_entry(self, path: Path, span: Span) -> Path | None:
        first = self.ledger.keys.setdefault(path, span)
        if first is span:
            return path
        related = Related(self.ledger.place(first), refusals.FIRST)
        self.ledger.error("duplicate-key", span, refusals.duplicate(str(path[-1]), first.line), (related,))
        return None

    def _hear_comment(self, span: Span, *, can_go_on: bool) -> None:
        line = self.ledger.lines[span.end_line - 1]
        comment = eaten(line, span.end_column - 1)
        if comment:
            at = comment_span(span.end_line, line, comment)
            fix = with_comment(self.ledger.place(span), line, at) if can_go_on else None
            self.ledger.error("comment-eats-text", at, comment_words(comment), fix=fix)

    def _open(self, node: Node, frame: Frame) -> None:
        is_key = frame.awaits_key
        if is_key and frame.path is not None:
            self.ledger.error("key-not-text", node.span, refusals.KEY_NOT_TEXT)
        inner = self.open(node, None if is_key else frame.claim())
        inner.is_key = is_key
        self.stack.append(inner)

    def _close(self, node: Node) -> None:
        frame = self.stack.pop()
        if node.span.column != node.span.end_column:
            frame.last = node.span  # a closing bracket; what has none ends with its last entry
        self.finish(frame)
        outer = self.stack[-1]
        outer.last = frame.last
        if frame.is_key:
            outer.skip_key()
        else:
            outer.put(frame.container)

    def _alias(self, node: Node, frame: Frame) -> None:
        frame.last = node.span
        path = frame.claim()
        told = frame.path is None if frame.awaits_key else path is None
        if not told:
            self.ledger.error("anchor-or-alias", node.span, refusals.ALIAS)
        if frame.awaits_key:
            frame.skip_key()
            return
        if path is not None:
            self.ledger.values[path] = node.span
            self.ledger.broken.add(path)
        frame.put(None)

    def _refuse(self, node: Node) -> None:
        if node.anchor is not None:
            self.ledger.error("anchor-or-alias", self.ledger.within(node.span), refusals.ANCHOR)
        if node.tag is not None:
            self.ledger.error("tag-not-allowed", self.ledger.within(node.span), refusals.tag(node.tag))

    def _ended(self, node: Node) -> Node:
        """A block scalar ends where the next thing begins; its place ends with its own last letter."""
        span, lines = node.span, self.ledger.lines
        row = min(span.end_line if span.end_column > 1 else span.end_line - 1, len(lines))
        while not lines[row - 1].strip():
            row -= 1
        return node._replace(span=Span(span.line, span.column, row, len(lines[row - 1]) + 1))

    def _empty_place(self, node: Node, frame: Frame) -> Span:
        """The two parsers place an empty value of `{a, b:}` differently; ours stands after the key and its colon."""
        if node.style or isinstance(frame.container, list):
            return node.span
        row, column = frame.last.end_line, frame.last.end_column
        line = self.ledger.lines[row - 1]
        colon = column - 1 + len(line[column - 1 :]) - len(line[column - 1 :].lstrip())
        after = colon + 2 if line[colon : colon + 1] == ":" else column
        return Span(row, after, row, after)
