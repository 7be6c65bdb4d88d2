"""Where a plan writes the name of a file in place of a list"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from confplan.model.node import Node
from confplan.model.plan import Plan
from confplan.model.shape import Form, Slot, shape
from confplan.places import Path

_FILE = re.compile(r"[^\n:]+\.(csv|ya?ml)", re.IGNORECASE)


def inclusions(data: Mapping[str, object]) -> Iterator[tuple[Path, str]]:
    """Yield each path at which a list is expected and a file is named, with that name."""
    yield from _of_node(Plan, data, ())


def _of_node(node: type[Node], data: object, path: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(data, dict):
        slots = shape(node)
        for key, value in data.items():
            if key in slots:
                yield from _of_slot(slots[key], value, (*path, key))


def _of_slot(slot: Slot, value: object, path: Path) -> Iterator[tuple[Path, str]]:
    match slot.form, value:
        case ((Form.NODES | Form.TEXTS), str()) if _FILE.fullmatch(value):
            yield path, value
        case Form.NODES, list() if slot.node:
            for index, part in enumerate(value):
                yield from _of_node(slot.node, part, (*path, index))
        case Form.NODES_MAP, dict() if slot.node:
            for name, entries in value.items():
                yield from _of_slot(replace(slot, form=Form.NODES), entries, (*path, name))
        case Form.NODE, dict() if slot.node:
            yield from _of_node(slot.node, value, path)
