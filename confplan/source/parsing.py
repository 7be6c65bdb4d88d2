"""YAML text becomes a list of events, within limits. Never `load` or `compose`: deep nesting crashes the C composer."""

from dataclasses import dataclass

import yaml
from yaml.events import (
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentEndEvent,
    DocumentStartEvent,
    Event,
    NodeEvent,
)

from confplan.source.limits import DEEPEST, MOST_VALUES

Loader: type[yaml.Loader | yaml.CLoader] = getattr(yaml, "CLoader", yaml.Loader)


@dataclass(frozen=True, slots=True)
class Fault:
    """Where the parser, or a limit, stopped: line and column from 0"""

    rule: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Parsed:
    """The events of the first document: its nodes alone, without the frame of stream and document"""

    nodes: tuple[Event, ...]
    fault: Fault | None = None
    second: Fault | None = None


def parsed(text: str, values: int = MOST_VALUES) -> Parsed:
    nodes: list[Event] = []
    try:
        return _collected(text, values, nodes)
    except yaml.MarkedYAMLError as problem:
        mark = problem.problem_mark or problem.context_mark
        at = (mark.line, mark.column) if mark else (0, 0)
        return Parsed((), Fault("syntax-error", *at))
    except (yaml.YAMLError, ValueError, OverflowError):
        # the pure parser lets chr() of an escape beyond Unicode, and int() of an endless version, through
        return Parsed((), Fault("syntax-error", *_last_mark(nodes)))


def _collected(text: str, values: int, nodes: list[Event]) -> Parsed:
    depth = 0
    documents = 0
    for event in yaml.parse(text, Loader=Loader):
        if isinstance(event, NodeEvent):
            nodes.append(event)
            if isinstance(event, CollectionStartEvent):
                depth += 1
                if depth > DEEPEST:
                    return Parsed((), Fault("too-deep", *_start(event)))
            if len(nodes) > 2 * values:
                return Parsed((), Fault("too-many-values", *_start(event)))
        elif isinstance(event, CollectionEndEvent):
            depth -= 1
            nodes.append(event)
        elif isinstance(event, DocumentStartEvent):
            documents += 1
            if documents > 1:
                return Parsed(tuple(nodes), second=Fault("several-documents", *_start(event)))
        elif isinstance(event, DocumentEndEvent) and not nodes:
            break
    return Parsed(tuple(nodes))


def _start(event: Event) -> tuple[int, int]:
    return event.start_mark.line, event.start_mark.column


def _last_mark(nodes: list[Event]) -> tuple[int, int]:
    return _start(nodes[-1]) if nodes else (0, 0)
