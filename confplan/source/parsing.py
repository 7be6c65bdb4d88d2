"""YAML text becomes a list of nodes, within limits. Never `load` or `compose`: deep nesting crashes the C composer."""

from collections.abc import Iterator
from enum import Enum, auto
from typing import TypeAlias

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from confplan.frozen import frozen
from confplan.places import Span
from confplan.source.limits import DEEPEST, MOST_VALUES

Loader: type[yaml.Loader | yaml.CLoader] = getattr(yaml, "CLoader", yaml.Loader)


class Kind(Enum):
    """What a node is; a list and a mapping have an end of their own, and where a second document begins all ends"""

    TEXT = auto()
    LIST = auto()
    MAPPING = auto()
    END = auto()
    ALIAS = auto()
    SECOND = auto()


TEXT, LIST, MAPPING, END, ALIAS, SECOND = Kind  # looked up for each node, which costs more by way of the class
_new = tuple.__new__  # what a named tuple calls itself, at half the price


# A part of the text as the parser saw it: what it is, where, its text, its style (the quote, `|`, `>`, or `[` for what
# stands in brackets), its anchor and its tag. A bare tuple, made and taken apart for each node at a third of the price.
Node: TypeAlias = "tuple[Kind, Span, str, str | None, str | None, str | None]"


@frozen
class Fault:
    """What stopped the parser, and where"""

    rule: str
    span: Span


class UnparsableError(Exception):
    """The parser stopped here"""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.rule)
        self.fault = fault


@frozen
class Parsed:
    """The nodes of the first document, or why there are none"""

    nodes: list[Node]
    fault: Fault | None = None


def parsed(text: str, first_row: int = 0, most: int = MOST_VALUES) -> Parsed:
    """Return all nodes of a text whose first line stands in this row of the plan."""
    try:
        return Parsed(list(streamed(text, first_row, most)))
    except UnparsableError as problem:
        return Parsed([], problem.fault)


def streamed(text: str, first_row: int = 0, most: int = MOST_VALUES) -> Iterator[Node]:
    """Yield the nodes of the first document as the parser comes to them; keeping them all would cost as much as they do.

    Raises UnparsableError where the text is no YAML, or goes beyond a limit.
    """
    first, depth, documents, nodes = first_row + 1, 0, 0, 0
    span = Span(first, 1, first, 2)
    try:
        for event in iter(Loader(text).get_event, None):  # what `yaml.parse` yields; it looks at each event twice
            start, end = event.start_mark, event.end_mark
            row, end_row = start.line, end.line
            line = row + first
            span = _new(Span, (line, start.column + 1, line if row == end_row else end_row + first, end.column + 1))
            nodes += 1
            what = type(event)
            if what is ScalarEvent:
                yield TEXT, span, event.value, event.style, event.anchor, event.tag
            elif what is MappingStartEvent or what is SequenceStartEvent:
                depth += 1
                if depth > DEEPEST:
                    raise UnparsableError(Fault("too-deep", span))
                kind = MAPPING if what is MappingStartEvent else LIST
                yield kind, span, "", "[" if event.flow_style else None, event.anchor, event.tag
            elif what is MappingEndEvent or what is SequenceEndEvent:
                depth -= 1
                yield END, span, "", None, None, None
            elif what is AliasEvent:
                yield ALIAS, span, "", None, None, None
            else:
                nodes -= 1
                documents += what is DocumentStartEvent
                if documents > 1:
                    yield SECOND, span, "", None, None, None
                    return
            if nodes > most:
                raise UnparsableError(Fault("too-many-values", span))
    except (yaml.YAMLError, ValueError, OverflowError) as problem:
        raise UnparsableError(Fault("syntax-error", _stopped(problem, first_row, span))) from problem


def _stopped(problem: Exception, first_row: int, last: Span) -> Span:
    """Return where the parser stopped. The pure one lets chr() of an escape beyond Unicode, and int() of an endless version, through."""
    if not isinstance(problem, yaml.MarkedYAMLError):
        return last
    mark = problem.problem_mark or problem.context_mark
    line, column = (mark.line + first_row, mark.column) if mark else (first_row, 0)
    return Span(line + 1, column + 1, line + 1, column + 2)
