"""YAML text becomes a list of nodes, within limits. Never `load` or `compose`: deep nesting crashes the C composer."""

from collections.abc import Iterator
from enum import Enum, auto
from typing import Any, NamedTuple

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
    """What a node is; a list and a mapping have an end of their own"""

    TEXT = auto()
    LIST = auto()
    MAPPING = auto()
    END = auto()
    ALIAS = auto()


TEXT, LIST, MAPPING, END, ALIAS = Kind  # looked up for each node, which costs more by way of the class
_new = tuple.__new__  # what the named tuples call themselves, at half the price


class Node(NamedTuple):
    """A part of the text as the parser saw it. The style is the quote, `|`, `>`, or `[` for what stands in brackets."""

    kind: Kind
    span: Span
    text: str = ""
    style: str = ""
    anchor: str | None = None
    tag: str | None = None


@frozen
class Fault:
    """What stopped the parser, and where"""

    rule: str
    span: Span


@frozen
class Parsed:
    """The nodes of the first document, or why there are none"""

    nodes: list[Node]
    fault: Fault | None = None
    second: Span | None = None  # where a second document begins


def parsed(text: str, first_row: int = 0, most: int = MOST_VALUES) -> Parsed:
    """Read a text whose first line stands in this row of the plan."""
    nodes: list[Node] = []
    try:
        return _collected(text, first_row + 1, most, nodes)
    except yaml.MarkedYAMLError as problem:
        mark = problem.problem_mark or problem.context_mark
        line, column = (mark.line + first_row, mark.column) if mark else (first_row, 0)
        return Parsed([], Fault("syntax-error", Span(line + 1, column + 1, line + 1, column + 2)))
    except (yaml.YAMLError, ValueError, OverflowError):
        # the pure parser lets chr() of an escape beyond Unicode, and int() of an endless version, through
        return Parsed([], Fault("syntax-error", nodes[-1].span if nodes else Span(first_row + 1, 1, first_row + 1, 2)))


def _collected(text: str, first: int, most: int, nodes: list[Node]) -> Parsed:
    events: Iterator[Any] = iter(Loader(text).get_event, None)  # what `yaml.parse` yields; it looks at each event twice
    depth = documents = 0
    for event in events:
        start, end = event.start_mark, event.end_mark
        span = _new(Span, (start.line + first, start.column + 1, end.line + first, end.column + 1))
        what = type(event)
        if what is ScalarEvent:
            nodes.append(_new(Node, (TEXT, span, event.value, event.style or "", event.anchor, event.tag)))
        elif what is MappingStartEvent or what is SequenceStartEvent:
            depth += 1
            kind = MAPPING if what is MappingStartEvent else LIST
            nodes.append(Node(kind, span, "", "[" if event.flow_style else "", event.anchor, event.tag))
        elif what is MappingEndEvent or what is SequenceEndEvent:
            depth -= 1
            nodes.append(Node(END, span))
        elif what is AliasEvent:
            nodes.append(Node(ALIAS, span))
        elif what is DocumentStartEvent:
            documents += 1
            if documents > 1:
                return Parsed(nodes, second=span)
        if depth > DEEPEST:
            return Parsed([], Fault("too-deep", span))
        if len(nodes) > most:
            return Parsed([], Fault("too-many-values", span))
    return Parsed(nodes)
