"""Where a plan writes the name of a file in place of a list, or of fields that several plans share"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from confplan.model.node import Node
from confplan.model.plan import Plan
from confplan.model.shape import Form, Slot, shape
from confplan.places import Path

_FILE = re.compile(r"[^\n:]+\.(csv|ya?ml)", re.IGNORECASE)
_FIELDS = re.compile(r"[^\n:]+\.ya?ml", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Inclusion:
    """A file that is named in place of what stands at the path: a list, or fields"""

    at: Path
    name: str
    is_list: bool = True


def inclusions(data: Mapping[str, object]) -> Iterator[Inclusion]:
    """Yield each place at which a list or shared fields are expected and a file is named."""
    yield from _of_node(Plan, data, ())


def _of_node(node: type[Node], data: object, path: Path) -> Iterator[Inclusion]:
    if isinstance(data, dict):
        slots = shape(node)
        for key, value in data.items():
            if key in slots:
                yield from _of_slot(slots[key], value, (*path, key))


def _of_slot(slot: Slot, value: object, path: Path) -> Iterator[Inclusion]:
    match slot.form, value:
        case ((Form.NODES | Form.TEXTS), str()) if _FILE.fullmatch(value):
            yield Inclusion(path, value)
        case Form.NODE, str() if slot.node and slot.node.filed and _FIELDS.fullmatch(value):
            yield Inclusion(path, value, is_list=False)
        case Form.NODES, list() if slot.node:
            for index, part in enumerate(value):
                yield from _of_node(slot.node, part, (*path, index))
        case Form.NODES_MAP, dict() if slot.node:
            for name, entries in value.items():
                yield from _of_slot(replace(slot, form=Form.NODES), entries, (*path, name))
        case Form.NODE, dict() if slot.node:
            yield from _of_node(slot.node, value, path)
