"""Which names a template of a document may use, read from the frozen classes of its view themselves"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import Enum, StrEnum
from types import NoneType
from typing import Any, Literal, get_args, get_origin, get_type_hints

from confplan.documents.parts.meanings import CONTEXT, Meaning, context, home, meaning
from confplan.findings import Text
from confplan.frozen import frozen
from confplan.model.scalars import Clock, Count, Day, DocumentNumber, Minutes, Money
from confplan.places import Path, Place

UNDESCRIBED = Meaning(Text("", ""))
EACH = "[]"
PLACES = (Path, Place, Path | Place)


class Kind(StrEnum):
    """What a value is, as far as a template has to know"""

    TEXT = "text"
    NUMBER = "number"
    YES_NO = "yes-no"
    WORD = "word"  # one of a few words of ours
    DAY = "day"
    HOUR = "hour"
    MINUTES = "minutes"
    COUNT = "count"
    MONEY = "money"
    SYMBOL = "symbol"  # number and symbol of a document
    LANGUAGES = "two-languages"
    PART = "part"
    OTHER = "other"


KINDS: dict[type, Kind] = {
    str: Kind.TEXT, bool: Kind.YES_NO, int: Kind.NUMBER, float: Kind.OTHER, Day: Kind.DAY, dt.date: Kind.DAY,
    Clock: Kind.HOUR, dt.time: Kind.HOUR, Minutes: Kind.MINUTES, Count: Kind.COUNT, Money: Kind.MONEY,
    DocumentNumber: Kind.SYMBOL, Text: Kind.LANGUAGES,
}  # fmt: skip


@frozen(kw_only=True)
class Shape:
    """What a field's type says: its kind, whether there may be none, whether it is a list; `part` is the class of a part"""

    kind: Kind
    is_optional: bool = False
    is_list: bool = False
    part: type | None = None
    words: tuple[str, ...] = ()  # that a word is one of


@frozen(kw_only=True)
class Field:
    """A name of a template: `steps` lead to it from the view (`letters`, `[]`, `name`); `owner` is the class that has it

    `guard` are the steps to the part in which it stands, where there may be no such part.
    """

    steps: tuple[str, ...]
    shape: Shape
    meaning: Meaning
    owner: str
    guard: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The name as people read it: `letters[].name`"""
        return ".".join(self.steps).replace(f".{EACH}", EACH)


def view_fields(view: type) -> tuple[Field, ...]:
    """Return the names that templates of such a view may use, parts and items of lists with their own."""
    given = (
        Field(steps=(name,), shape=Shape(kind=Kind.TEXT), meaning=one, owner=CONTEXT) for name, one in context().items()
    )
    return (*_fields(view, (), (), ()), *given)


def _fields(view: type, before: tuple[str, ...], above: tuple[type, ...], guard: tuple[str, ...]) -> Iterator[Field]:
    for name, hint in hints(view):
        shape = shaped(hint)
        steps = (*before, name)
        said = meaning(view, name) or UNDESCRIBED
        yield Field(steps=steps, shape=shape, meaning=said, owner=f"{home(view)}.{view.__name__}", guard=guard)
        if shape.part and shape.part not in (*above, view):
            inner = () if shape.is_list else steps if shape.is_optional else guard
            yield from _fields(shape.part, (*steps, EACH) if shape.is_list else steps, (*above, view), inner)


def hints(view: type) -> Iterator[tuple[str, Any]]:
    """Yield the fields and properties with their types, those of the class itself before those of its bases.

    Where something stands in the plan is no matter of templates.
    """
    known = get_type_hints(view)
    named = {field.name for field in fields(view)}
    found: dict[str, Any] = {}
    for base in view.__mro__:
        own = {name: known[name] for name in vars(base).get("__annotations__", {}) if name in named}
        own |= {
            name: get_type_hints(value.fget)["return"]
            for name, value in vars(base).items()
            if isinstance(value, property)
        }
        found = {**found, **{name: hint for name, hint in own.items() if name not in found}}
    yield from ((name, hint) for name, hint in found.items() if hint not in PLACES and not name.startswith("_"))


def shaped(hint: Any) -> Shape:
    """Return what a type says; a sequence of numbers in fixed places is neither a list nor a part.

    A list of lists is no list of parts: it lays out what another list names.
    """
    choices = [one for one in get_args(hint) if one is not NoneType]
    match get_origin(hint):
        case None:
            return Shape(kind=_kind(hint), part=hint if _kind(hint) is Kind.PART else None)
        case origin if origin is Literal:
            return Shape(kind=Kind.WORD, words=tuple(map(str, choices)))
        case origin if origin in {tuple, list, frozenset}:
            if origin is tuple and Ellipsis not in choices:
                return Shape(kind=Kind.OTHER)
            item = shaped(choices[0])
            inner = Shape(kind=Kind.OTHER) if item.is_list else item
            return Shape(kind=inner.kind, is_list=True, part=inner.part, words=inner.words)
        case _ if NoneType in get_args(hint) and len(choices) == 1:
            one = shaped(choices[0])
            return Shape(kind=one.kind, is_optional=True, is_list=one.is_list, part=one.part, words=one.words)
        case _:
            return Shape(kind=Kind.OTHER)


def _kind(hint: Any) -> Kind:
    if hint in KINDS:
        return KINDS[hint]
    if isinstance(hint, type) and issubclass(hint, Enum):
        return Kind.WORD
    return Kind.PART if is_dataclass(hint) else Kind.OTHER
