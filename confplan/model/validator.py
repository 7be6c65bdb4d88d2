"""The validator of a plan, read off its dataclasses: what pydantic would build of them, without importing pydantic

pydantic's core does the validating. Its Python half, which reads types of every kind, takes longer to import and to
build this one schema than a whole plan takes to judge; the model needs eight kinds of type. A test holds both equal.
"""

from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic_core._pydantic_core import SchemaValidator

from confplan.model.marks import After, Before, Key, Unchecked
from confplan.model.node import Node
from confplan.model.plan import Plan
from confplan.model.scalars.scalar import Scalar
from confplan.model.shape import hints_of

Schema = dict[str, Any]
Parts = dict[type[Node], Schema]  # of each class that was met


@cache
def validator() -> SchemaValidator:
    """Return the validator of a whole plan."""
    return SchemaValidator(core_schema(Plan))


def core_schema(node: type[Node]) -> Any:
    """Return the schema of a part of a plan, in the language of pydantic's core."""
    parts: Parts = {}
    schema = _schema(node, parts)
    return {"type": "definitions", "schema": schema, "definitions": [*parts.values()]}


def _schema(hint: Any, parts: Parts) -> Schema:
    if isinstance(hint, type) and issubclass(hint, Node):
        return _reference(hint, parts)
    if isinstance(hint, type) and issubclass(hint, Scalar):
        return hint.core_schema()
    if hint in _PLAIN:
        return {"type": _PLAIN[hint]}
    origin = get_origin(hint)
    return _KINDS[UnionType if origin is Union else origin](hint, parts)


def _literal(hint: Any, _parts: Parts) -> Schema:
    return {"type": "literal", "expected": [*get_args(hint)]}


def _tuple(hint: Any, parts: Parts) -> Schema:
    return {"type": "tuple", "items_schema": [_schema(get_args(hint)[0], parts)], "variadic_item_index": 0}


def _mapping(hint: Any, parts: Parts) -> Schema:
    keys, values = (_schema(one, parts) for one in get_args(hint))
    return {"type": "dict", "keys_schema": keys, "values_schema": values, "strict": False}


def _marked(hint: Any, parts: Parts) -> Schema:
    inner, *marks = get_args(hint)
    if any(isinstance(mark, Unchecked) for mark in marks):
        return {"type": "any"}
    schema = _schema(inner, parts)
    for mark in marks:
        if isinstance(mark, Before | After):
            schema = mark.around(schema)
    return schema


def _union(hint: Any, parts: Parts) -> Schema:
    kinds = get_args(hint)
    schemas = [_schema(kind, parts) for kind in kinds if kind is not NoneType]
    schema = schemas[0] if len(schemas) == 1 else {"type": "union", "choices": schemas}
    return {"type": "nullable", "schema": schema} if NoneType in kinds else schema


def _reference(node: type[Node], parts: Parts) -> Schema:
    name = node.__name__
    if node not in parts:
        parts[node] = {}  # an item holds items
        hints = hints_of(node)
        own = [_field(field, hints[field.name], parts) for field in fields(node)]
        parts[node] = {
            "type": "dataclass",
            "cls": node,
            "fields": [field["name"] for field in own],
            "schema": {"type": "dataclass-args", "dataclass_name": name, "fields": own},
            "config": {"extra_fields_behavior": "forbid"},
            "slots": True,
            "ref": name,
        }
    return {"type": "definition-ref", "schema_ref": name}


def _field(field: Field[Any], hint: Any, parts: Parts) -> Schema:
    schema = _schema(hint, parts)
    if field.default is not MISSING:
        schema = {"type": "default", "schema": schema, "default": field.default}
    elif field.default_factory is not MISSING:
        schema = {"type": "default", "schema": schema, "default_factory": field.default_factory}
    marks = get_args(hint)[1:] if get_origin(hint) is Annotated else ()
    keys = [{"validation_alias": mark.key} for mark in marks if isinstance(mark, Key)]
    return {"type": "dataclass-field", "name": field.name, "schema": schema, "init": True, **(keys[0] if keys else {})}


_PLAIN = {str: "str", bool: "bool", int: "int"}
_KINDS: Mapping[Any, Callable[[Any, Parts], Schema]] = {
    Annotated: _marked,
    Literal: _literal,
    Mapping: _mapping,
    UnionType: _union,
    tuple: _tuple,
}
