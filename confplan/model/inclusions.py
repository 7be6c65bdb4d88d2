"""Where a plan writes the name of a file in place of a list, or of fields that several plans share"""

import re
from collections.abc import Iterator, Mapping

from confplan.frozen import frozen
from confplan.model.node import Node
from confplan.model.plan import Plan
from confplan.model.shape import Form, Slot, shape
from confplan.patterns import regex
from confplan.places import Path

VALUE, TEXTS, NODE, NODES, _, NODES_MAP, _ = Form
_LISTS = (NODES, TEXTS)
_LONGEST_ENDING = len(".yaml")
_ENDING = regex(r"\.(?:csv|ya?ml)", re.IGNORECASE)
_FILE = regex(r"[^\n:]+\.(csv|ya?ml)", re.IGNORECASE)
_FIELDS = regex(r"[^\n:]+\.ya?ml", re.IGNORECASE)


@frozen
class Inclusion:
    """A file that is named in place of what stands at the path: a list, or fields"""

    at: Path
    name: str
    is_list: bool = True


def inclusions(data: Mapping[str, object]) -> Iterator[Inclusion]:
    """Yield each place at which a list or shared fields are expected and a file is named."""
    yield from _of_node(Plan, data, ())


def may_hold_names(text: str) -> bool:
    """Tell whether a plan's text may name files at all: most name none, and need not be walked through."""
    return _ENDING.search(text) is not None or "\\" in text  # an escape may spell a dot


def _of_node(node: type[Node], data: Mapping[str, object], path: Path) -> Iterator[Inclusion]:
    slots = shape(node)
    for key, value in data.items():
        slot = slots.get(key)
        if slot and slot.form is not VALUE:
            yield from _of_slot(slot, slot.form, value, (*path, key))


def _of_slot(slot: Slot, form: Form, value: object, path: Path) -> Iterator[Inclusion]:
    if isinstance(value, str):
        if form in _LISTS and _named(_FILE, value):
            yield Inclusion(path, value)
        elif form is NODE and slot.node and slot.node.filed and _named(_FIELDS, value):
            yield Inclusion(path, value, is_list=False)
    elif slot.node and form is NODES and isinstance(value, list):
        for index, part in enumerate(value):
            if isinstance(part, dict):
                yield from _of_node(slot.node, part, (*path, index))
    elif slot.node and form is NODES_MAP and isinstance(value, dict):
        for name, entries in value.items():
            yield from _of_slot(slot, NODES, entries, (*path, name))
    elif slot.node and form is NODE and isinstance(value, dict):
        yield from _of_node(slot.node, value, path)


def _named(pattern: re.Pattern[str], value: str) -> bool:
    """Tell the name of a file; most texts have no dot before their last letters, and end without one."""
    return "." in value[-_LONGEST_ENDING:] and pattern.fullmatch(value) is not None
