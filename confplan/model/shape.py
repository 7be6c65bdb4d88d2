"""What each part of a plan may hold, read off its dataclass: the one description that growth, messages and schema share"""

from collections.abc import Mapping
from dataclasses import MISSING, fields
from enum import Enum, auto
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from confplan.frozen import frozen
from confplan.model.marks import Key
from confplan.model.node import OWN_KEYS, Holes, Node, Reference


class Form(Enum):
    """How a field is written"""

    VALUE = auto()  # a text that a scalar type reads
    TEXTS = auto()  # a list of texts
    NODE = auto()  # fields
    NODES = auto()  # a list of entries
    NODE_MAP = auto()  # names with entries
    NODES_MAP = auto()  # names with lists of entries
    VALUE_MAP = auto()  # names with texts


@frozen
class Slot:
    """One field: its key in the file, its name in Python, its form, and the class of its entries"""

    key: str
    name: str
    form: Form
    node: type[Node] | None
    is_prose: bool
    refers: Reference | None  # as what its names are declared elsewhere
    is_choice: bool  # a word of the format (`film`, `true`), which no sentence can print
    has_default: bool  # an absent section still is one (`plan.backdrop`), so that it knows its path
    is_marked: bool = False  # prose, or names of what is declared elsewhere


_shapes: dict[type[Node], Mapping[str, Slot]] = {}


def shape(node: type[Node]) -> Mapping[str, Slot]:
    """Return the fields of a part by the key under which they are written."""
    if node not in _shapes:
        _shapes[node] = _shape(node)
    return _shapes[node]


_sections: dict[type[Node], tuple[tuple[str, type[Node]], ...]] = {}


def sections_of(node: type[Node]) -> tuple[tuple[str, type[Node]], ...]:
    """Return the fields that are a part of their own even where nothing is written, each with its class."""
    if node not in _sections:
        slots = [slot for slot in shape(node).values() if slot.has_default and slot.form is Form.NODE]
        _sections[node] = tuple((slot.key, slot.node) for slot in slots if slot.node)
    return _sections[node]


_hints: dict[type[Node], Mapping[str, Any]] = {}


def hints_of(node: type[Node]) -> Mapping[str, Any]:
    """Return the types of a part's fields with their marks."""
    if node not in _hints:
        _hints[node] = get_type_hints(node, include_extras=True)
    return _hints[node]


def _shape(node: type[Node]) -> Mapping[str, Slot]:
    hints = hints_of(node)
    slots = [
        _slot(field.name, hints[field.name], has_default=field.default_factory is not MISSING) for field in fields(node)
    ]
    return {slot.key: slot for slot in slots if slot.key not in OWN_KEYS and slot.key != node.free}


def _slot(name: str, hint: Any, *, has_default: bool) -> Slot:
    markers = [*_markers(hint)]
    aliases = [mark.key for mark in markers if isinstance(mark, Key)]
    refers = next((mark for mark in markers if isinstance(mark, Reference)), None)
    plain = _plain(hint)
    form, node = _form(plain)
    return Slot(
        key=aliases[0] if aliases else name,
        name=name,
        form=form,
        node=node,
        is_prose=Holes in markers,
        refers=refers,
        is_choice=plain is bool or get_origin(plain) is Literal,
        has_default=has_default,
        is_marked=Holes in markers or refers is not None,
    )


def _markers(hint: Any) -> list[Any]:
    """Return all marks on a type, also those on the members of a tuple or a union."""
    own = list(hint.__metadata__) if get_origin(hint) is Annotated else []
    return own + [mark for part in get_args(hint) if part is not Ellipsis for mark in _markers(part)]


def _plain(hint: Any) -> Any:
    """Return the type without its marks and without None."""
    while get_origin(hint) is Annotated:
        hint = get_args(hint)[0]
    if get_origin(hint) in {Union, UnionType}:
        rest = [part for part in get_args(hint) if part is not NoneType]
        return _plain(rest[0]) if len(rest) == 1 else object
    return hint


def _form(plain: Any) -> tuple[Form, type[Node] | None]:
    arguments = [_plain(part) for part in get_args(plain) if part is not Ellipsis]
    origin = get_origin(plain)
    if origin is tuple:
        return (Form.NODES, arguments[0]) if _is_node(arguments[0]) else (Form.TEXTS, None)
    if origin is not None and isinstance(origin, type) and issubclass(origin, Mapping):
        return _map_form(arguments[1])
    return (Form.NODE, plain) if _is_node(plain) else (Form.VALUE, None)


def _map_form(value: Any) -> tuple[Form, type[Node] | None]:
    if _is_node(value):
        return Form.NODE_MAP, value
    if get_origin(value) is tuple:
        return Form.NODES_MAP, _plain(get_args(value)[0])
    return Form.VALUE_MAP, None


def _is_node(plain: Any) -> bool:
    return isinstance(plain, type) and issubclass(plain, Node)
