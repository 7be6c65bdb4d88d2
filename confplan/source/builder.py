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
from confplan.source.parsing import ALIAS, END, MAPPING, TEXT, Node
from confplan.source.syntax_words import NO_NAME

BLOCKS = ("|", ">")


class Builder:
    """Fills an open list or mapping from nodes, with a stack of its own: depth never meets Python's recursion limit"""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self.values, self.keys, self.unclean = ledger.values, ledger.keys, ledger.unclean  # asked for at each node
        self.remarked = {row for row, line in enumerate(ledger.lines, start=1) if "#" in line}
        self.stack: list[Frame] = []

    def fill(self, frame: Frame, nodes: Iterable[Node]) -> None:
        """Read nodes into a list or mapping, until there are no more or it is closed itself."""
        self.stack = stack = [frame]
        for node in nodes:
            kind = node[0]
            if kind is TEXT:
                if frame.awaits_key:
                    self._key(frame, node)
                else:
                    self._value(frame, node)
                continue
            if kind is END:
                self._close(stack.pop(), node[1])
                if not stack:
                    return
            elif kind is ALIAS:
                self._alias(frame, node[1])
            else:
                stack.append(self._opened(frame, node))
            frame = stack[-1]

    def open(self, node: Node, path: Path | None, *, is_key: bool = False) -> Frame:
        """Return the list or mapping that begins with this node, still empty."""
        kind, span, _, style, anchor, tag = node
        if path is not None:
            if style:
                self.ledger.flow.add(path)
            if anchor is not None or tag is not None:
                self._refuse(node)
        return opened(path, span, is_mapping=kind is MAPPING, is_key=is_key)

    def finish(self, frame: Frame) -> None:
        """Note the place of a list or mapping, from its first to its last letter"""
        if frame.path is not None:
            self.values[frame.path] = frame.span()

    def _key(self, frame: Frame, node: Node) -> None:
        _, span, text, style, anchor, tag = node
        frame.last = span = self._ended(span) if style in BLOCKS else span
        frame.awaits_key = False
        path = frame.path
        if path is None:
            return
        if anchor is not None or tag is not None:
            self._refuse(node)
        if text == "<<" and not style:
            self.ledger.error("anchor-or-alias", span, refusals.MERGE)
        elif not text or text.isspace():
            self.ledger.error("key-not-text", span, NO_NAME)
        else:
            path += (self._composed(path, text, span) if self.unclean else text,)
            if self.keys.setdefault(path, span) is span:
                frame.entry = path
            else:
                self._tell_twice(path, span)

    def _value(self, frame: Frame, node: Node) -> None:
        _, span, text, style, anchor, tag = node
        path = frame.claim()
        is_block = style in BLOCKS
        if is_block:
            span = self._ended(span)
        elif not text:
            span = self._empty_place(frame, node)
        frame.last = span
        if path is None:
            frame.put(None)
            return
        self.values[path] = span
        if anchor is not None or tag is not None:
            self._refuse(node)
        if self.remarked and span.end_line in self.remarked and not is_block:
            self._hear_comment(span, can_go_on=not style and path[:-1] not in self.ledger.flow)
        if style and not is_block and not text.strip():
            self.ledger.error("quoted-empty", span, refusals.QUOTED_EMPTY)
            self.ledger.broken.add(path)
            text = ""
        elif self.unclean:
            text = normalised(Scalar(text, span), path, self.ledger)
        frame.put(text or None)

    def _composed(self, above: Path, text: str, span: Span) -> str:
        path = (*above, Key(normalize("NFC", text)))
        return normalised(Scalar(text, span), path, self.ledger)

    def _tell_twice(self, path: Path, span: Span) -> None:
        first = self.keys[path]
        related = Related(self.ledger.place(first), refusals.FIRST)
        self.ledger.error("duplicate-key", span, refusals.duplicate(str(path[-1]), first.line), (related,))

    def _hear_comment(self, span: Span, *, can_go_on: bool) -> None:
        line = self.ledger.lines[span.end_line - 1]
        comment = eaten(line, span.end_column - 1)
        if comment:
            at = comment_span(span.end_line, line, comment)
            fix = with_comment(self.ledger.place(span), line, at) if can_go_on else None
            self.ledger.error("comment-eats-text", at, comment_words(comment), fix=fix)

    def _opened(self, frame: Frame, node: Node) -> Frame:
        if not frame.awaits_key:
            return self.open(node, frame.claim())
        if frame.path is not None:
            self.ledger.error("key-not-text", node[1], refusals.KEY_NOT_TEXT)
        return self.open(node, None, is_key=True)

    def _close(self, frame: Frame, span: Span) -> None:
        if span.column != span.end_column:
            frame.last = span  # a closing bracket; what has none ends with its last entry
        self.finish(frame)
        if not self.stack:
            return
        outer = self.stack[-1]
        outer.last = frame.last
        if frame.is_key:
            outer.skip_key()
        else:
            outer.put(frame.container)

    def _alias(self, frame: Frame, span: Span) -> None:
        frame.last = span
        path = frame.claim()
        told = frame.path is None if frame.awaits_key else path is None
        if not told:
            self.ledger.error("anchor-or-alias", span, refusals.ALIAS)
        if frame.awaits_key:
            frame.skip_key()
            return
        if path is not None:
            self.values[path] = span
            self.ledger.broken.add(path)
        frame.put(None)

    def _refuse(self, node: Node) -> None:
        _, span, _, _, anchor, tag = node
        if anchor is not None:
            self.ledger.error("anchor-or-alias", self.ledger.within(span), refusals.ANCHOR)
        if tag is not None:
            self.ledger.error("tag-not-allowed", self.ledger.within(span), refusals.tag(tag))

    def _ended(self, span: Span) -> Span:
        """A block scalar ends where the next thing begins; its place ends with its own last letter."""
        lines = self.ledger.lines
        row = min(span.end_line if span.end_column > 1 else span.end_line - 1, len(lines))
        while not lines[row - 1].strip():
            row -= 1
        return Span(span.line, span.column, row, len(lines[row - 1]) + 1)

    def _empty_place(self, frame: Frame, node: Node) -> Span:
        """The two parsers place an empty value of `{a, b:}` differently; ours stands after the key and its colon."""
        _, span, _, style, _, _ = node
        if style or isinstance(frame.container, list):
            return span
        row, column = frame.last.end_line, frame.last.end_column
        line = self.ledger.lines[row - 1]
        colon = column - 1 + len(line[column - 1 :]) - len(line[column - 1 :].lstrip())
        after = colon + 2 if line[colon : colon + 1] == ":" else column
        return Span(row, after, row, after)
