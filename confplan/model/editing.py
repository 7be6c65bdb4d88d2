"""A value put into the data of a plan at a path, the short form of an entry grown only as far as that needs"""

from collections.abc import Mapping
from dataclasses import replace

from confplan.model.node import Node
from confplan.model.plan import Plan
from confplan.model.shape import Form, Slot, shape
from confplan.places import Path


def edited(data: Mapping[str, object], path: Path, new: object) -> dict[str, object]:
    """Return the data with the new value at the path; what is not on the way there is shared, nothing is changed in place.

    What is absent on the way is added. An entry that is written as a mere text becomes fields.
    """
    return _in_fields(Plan, data, path, new)


def _in_fields(node: type[Node], written: object, path: Path, new: object) -> dict[str, object]:
    key, rest = str(path[0]), path[1:]
    fields: dict[str, object] = {}
    if isinstance(written, Mapping):
        fields = dict(written)
    elif isinstance(written, str) and node.short:
        fields = {node.short: written}
    slot = shape(node).get(key)
    return {**fields, key: _in_slot(slot, fields.get(key), rest, new) if slot else new}


def _in_slot(slot: Slot, written: object, path: Path, new: object) -> object:
    if not path:
        return new
    match slot.form:
        case Form.NODES | Form.TEXTS:
            return _in_list(slot, written, path, new)
        case Form.NODE if slot.node:
            return _in_fields(slot.node, written, path, new)
        case _:
            return _in_map(slot, written, path, new)


def _in_list(slot: Slot, written: object, path: Path, new: object) -> list[object]:
    """Return the list; a single entry in place of a list has the path of the list."""
    step, rest = path[0], path[1:]
    entries = list(written) if isinstance(written, list) else [] if written is None else [written]
    if isinstance(step, int):
        return [_in_entry(slot, one, rest, new) if place == step else one for place, one in enumerate(entries)]
    return [_in_entry(slot, written, path, new)]


def _in_map(slot: Slot, written: object, path: Path, new: object) -> dict[str, object]:
    name, rest = str(path[0]), path[1:]
    names = dict(written) if isinstance(written, Mapping) else {}
    if slot.form is Form.NODES_MAP:
        return {**names, name: _in_slot(replace(slot, form=Form.NODES), names.get(name), rest, new)}
    return {**names, name: _in_entry(slot, names.get(name), rest, new)}


def _in_entry(slot: Slot, written: object, path: Path, new: object) -> object:
    return _in_fields(slot.node, written, path, new) if path and slot.node else new
