"""The JSON Schema of a plan file, for editors: it takes what YAML makes of a text, since `hall: 1` is a number there"""

import json
import unicodedata
from collections.abc import Iterator
from typing import Any

from pydantic import TypeAdapter

from confplan.findings import Text
from confplan.model.fields import Described, described
from confplan.model.node import NO, YES, Node
from confplan.model.plan import Plan
from confplan.model.scalars.scalar import PARTED
from confplan.model.shape import Form, Slot, shape

Schema = dict[str, Any]
_LITERAL = ["string", "number", "boolean"]  # what an unquoted text may be to YAML
_TEXT: Schema = {"type": _LITERAL, "minLength": 1}  # "" is no empty field
_FILE: Schema = {"type": "string", "pattern": r"\.[yY][aA]?[mM][lL]$"}
_UNTOLD = Described(Text("", ""))


def schema() -> Schema:
    """Return the schema as a JSON object: draft-07, which every editor knows."""
    leaves = TypeAdapter(Plan).json_schema()
    leaves = {**leaves["$defs"], Plan.__name__: leaves}
    parts = {node.__name__: _part(node, leaves) for node in _nodes(Plan, set())}
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "confplan: plan.yaml",
        **parts.pop(Plan.__name__),
        "definitions": dict(sorted(parts.items())),
    }


def as_json() -> str:
    """Return the schema as the text of its file."""
    return json.dumps(schema(), ensure_ascii=False, indent=1) + "\n"


def _nodes(node: type[Node], seen: set[type[Node]]) -> Iterator[type[Node]]:
    """Yield a part of a plan and all parts in it, each once."""
    if node not in seen:
        seen.add(node)
        yield node
        for slot in shape(node).values():
            if slot.node:
                yield from _nodes(slot.node, seen)


def _part(node: type[Node], leaves: Schema) -> Schema:
    told, own = described(), leaves[node.__name__]
    required = own.get("required", [])
    fields = {}
    for slot in shape(node).values():
        leaf = own["properties"][slot.name]
        field = _node_field(slot.form, slot.node, leaves) if slot.node else _field(slot, leaf)
        about = told.get((node.__name__, slot.key), _UNTOLD)
        fields[slot.key] = _told(field if slot.name in required else _or_empty(field), about, leaf)
    needed = [slot.key for slot in shape(node).values() if slot.name in required]
    return {
        "description": PARTED.join(told.get((node.__name__, None), _UNTOLD).text),
        "type": "object",
        "properties": fields,
        "additionalProperties": {"type": [*_LITERAL, "null"]} if node.free else False,
        **({"required": needed} if needed else {}),
    }


def _told(field: Schema, about: Described, leaf: Schema) -> Schema:
    """Say what a field is, then how its kind of value looks, all in one place: an editor shows no second one."""
    sort = _sort_of(leaf)
    kinds = sort.get("description", PARTED).split(PARTED)
    words = PARTED.join("\n".join(filter(None, line)) for line in zip(about.text, kinds, strict=True))
    examples = [*about.examples] or sort.get("examples", [])
    return {"description": words, **field, **({"examples": examples} if examples else {})}


def _sort_of(leaf: Any) -> Schema:
    """Return the scalar that a leaf is or holds, which knows its own description; nothing where there is none."""
    match leaf:
        case dict() if isinstance(leaf.get("description"), str):
            return dict(leaf)
        case dict():
            return _sort_of([*leaf.values()])
        case list():
            return next((found for one in leaf if (found := _sort_of(one))), {})
    return {}


def _field(slot: Slot, leaf: Schema) -> Schema:
    match slot.form:
        case Form.TEXTS:
            one = _value(leaf["items"])
            return _any(one, {"type": "array", "items": _or_empty(one)})
        case Form.VALUE_MAP:
            return {"type": "object", "additionalProperties": _or_empty(_value(leaf["additionalProperties"]))}
    return _flag() if {"type": "boolean"} in ({"type": leaf.get("type")}, *leaf.get("anyOf", [])) else _value(leaf)


def _node_field(form: Form, node: type[Node], leaves: Schema) -> Schema:
    entry = _entry(node, leaves)
    match form:
        case Form.NODES:
            return _listed(entry)
        case Form.NODE_MAP:
            return {"type": "object", "additionalProperties": _or_empty(entry)}
        case Form.NODES_MAP:
            return {"type": "object", "additionalProperties": _or_empty(_listed(entry))}
    return _any(entry, _FILE) if node.filed and not node.short else entry


def _entry(node: type[Node], leaves: Schema) -> Schema:
    """An entry is fields, or the value of the one that it means when it is written short."""
    whole: Schema = {"$ref": f"#/definitions/{node.__name__}"}
    if node.short is None:
        return whole
    return {"anyOf": [whole, _value(leaves[node.__name__]["properties"][node.short])]}  # editors report on the first


def _listed(entry: Schema) -> Schema:
    """A list of entries, one text that stands for the only entry, or the name of a file with the list."""
    return {"type": ["array", *_LITERAL], "minLength": 1, "items": _or_empty(entry)}


def _value(leaf: Schema) -> Schema:
    """Return the schema of a scalar; a plain text may also look like a number, and a constant like one too."""
    return _any(*(_literal(kind) for kind in leaf.get("anyOf", [leaf]) if kind.get("type") != "null"))


def _literal(kind: Schema) -> Schema:
    kind = {key: value for key, value in kind.items() if key not in {"title", "default", "description", "examples"}}
    if "const" in kind or "enum" in kind:
        words = [kind["const"]] if "const" in kind else kind["enum"]
        return {"enum": [*words, *(int(word) for word in words if word.isdecimal())]}
    if kind.get("type") == "array":
        return {"type": "array", "items": _or_empty(_value(kind["items"]))}
    return dict(_TEXT) if kind == {"type": "string"} else kind


def _flag() -> Schema:
    """Yes or no in every writing that the program takes; what editors offer stands first."""
    written = {unicodedata.normalize(form, word) for form in ("NFC", "NFD") for word in YES | NO}
    words = "|".join("".join(f"[{letter}{letter.upper()}]" for letter in word) for word in sorted(written))
    return {"anyOf": [{"enum": [True, False, "có", "không", 1, 0]}, {"type": "string", "pattern": f"^(?:{words})$"}]}


def _any(*kinds: Schema) -> Schema:
    return kinds[0] if len(kinds) == 1 else {"anyOf": [*kinds]}


def _or_empty(kind: Schema) -> Schema:
    """Every field that is not required may stand empty: known to be missing, and not decided yet."""
    match kind:
        case {"type": list(types)}:
            return {**kind, "type": [*types, "null"]}
        case {"type": str(only)}:
            return {**kind, "type": [only, "null"]}
        case {"enum": list(words)}:
            return {**kind, "enum": [*words, None]}
        case {"anyOf": list(kinds)}:
            return {**kind, "anyOf": [*kinds, {"type": "null"}]}
    return {"anyOf": [kind, {"type": "null"}]}
