"""The JSON Schema of a plan file, for editors: it takes what YAML makes of a text, since `hall: 1` is a number there"""

from typing import Any

from pydantic import TypeAdapter

from confplan.model.node import Node
from confplan.model.plan import Plan
from confplan.model.shape import Form, Slot, shape

Schema = dict[str, Any]
_LITERAL = ["string", "number", "boolean"]  # what an unquoted text may be to YAML
_FILE = {"type": "string", "pattern": r"\.(csv|ya?ml|CSV|YA?ML)$", "description": "tệp trong thư mục của kế hoạch / a file in the plan's folder"}  # fmt: skip


def schema() -> Schema:
    """Return the schema as a JSON object (draft 2020-12)."""
    leaves = TypeAdapter(Plan).json_schema()
    definitions: Schema = {}
    _define(Plan, {**leaves["$defs"], Plan.__name__: leaves}, definitions)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "confplan: plan.yaml",
        **definitions.pop(Plan.__name__),
        "$defs": dict(sorted(definitions.items())),
    }


def _define(node: type[Node], leaves: Schema, definitions: Schema) -> None:
    """Add the definition of a part, and of all parts in it."""
    if node.__name__ in definitions:
        return
    definitions[node.__name__] = {}
    own = leaves[node.__name__]
    fields = {slot.key: _field(slot, own["properties"][slot.key], leaves, definitions) for slot in shape(node).values()}
    definitions[node.__name__] = {
        "type": "object",
        "properties": fields,
        "additionalProperties": {"type": [*_LITERAL, "null"]} if node.free else False,
        **({"required": own["required"]} if own.get("required") and not node.short else {}),
    }


def _field(slot: Slot, leaf: Schema, leaves: Schema, definitions: Schema) -> Schema:
    if slot.node:
        _define(slot.node, leaves, definitions)
    entry = _entry(slot.node) if slot.node else {"type": _LITERAL}
    listed = {"type": "array", "items": _or_empty(entry)}
    named = {"type": "object"}
    forms: dict[Form, list[Schema]] = {
        Form.NODE: [entry],
        Form.NODES: [listed, {"type": _LITERAL}, _FILE],
        Form.TEXTS: [listed, {"type": _LITERAL}],
        Form.NODE_MAP: [{**named, "additionalProperties": _or_empty(entry)}],
        Form.NODES_MAP: [{**named, "additionalProperties": _or_empty(listed, _FILE)}],
        Form.VALUE_MAP: [{**named, "additionalProperties": {"type": [*_LITERAL, "null"]}}],
    }
    return _or_empty(*(forms.get(slot.form) or [_value(leaf, leaves)]))


def _entry(node: type[Node]) -> Schema:
    whole = {"$ref": f"#/$defs/{node.__name__}"}
    return {"anyOf": [{"type": _LITERAL}, whole]} if node.short else whole


def _value(leaf: Schema, leaves: Schema) -> Schema:
    """Return the schema of a scalar; a plain text may also look like a number, and a constant like one too."""
    kinds = [
        _literal(leaves[kind["$ref"].rsplit("/", 1)[-1]] if "$ref" in kind else kind)
        for kind in leaf.get("anyOf", [leaf])
    ]
    kept = [kind for kind in kinds if kind.get("type") != "null"]
    return kept[0] if len(kept) == 1 else {"anyOf": kept}


def _literal(kind: Schema) -> Schema:
    kind = {key: value for key, value in kind.items() if key not in {"title", "default"}}
    if "const" in kind:
        words = [kind["const"], *([int(kind["const"])] if str(kind["const"]).isdecimal() else [])]
        return {"enum": words}
    return {"type": _LITERAL} if kind == {"type": "string"} else kind


def _or_empty(*kinds: Schema) -> Schema:
    """Every field may stand empty: known to be missing, and not decided yet."""
    return {"anyOf": [*kinds, {"type": "null"}]}
