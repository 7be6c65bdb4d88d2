"""A frozen value behaves as the standard library's frozen dataclass with slots does"""

import copy
from dataclasses import FrozenInstanceError, dataclass, field, replace
from typing import Any, ClassVar

import pytest

from confplan.frozen import frozen


@frozen
class Room:
    """A room"""

    name: str
    seats: int = 0
    kind: ClassVar[str] = "room"
    doors: list[int] = field(default_factory=list, compare=False)
    key: str = field(default="k", init=False, repr=False)

    @classmethod
    def of(cls, name: str) -> str:
        return f"of {name}"

    def label(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True)
class Model:
    """What `Room` is to be like"""

    name: str
    seats: int = 0
    kind: ClassVar[str] = "room"
    doors: list[int] = field(default_factory=list, compare=False)
    key: str = field(default="k", init=False, repr=False)


@frozen(kw_only=True)
class Hall(Room):
    stage: float

    def __post_init__(self) -> None:
        if self.stage < 0:
            raise ValueError(self.name)


@frozen
class Annex(Room):
    @classmethod
    def of(cls, name: str) -> str:
        return f"annex {super().of(name)}"

    def label(self) -> str:
        return f"annex {super().label()}"


@frozen(eq=False)
class Thing:
    name: str

    def __repr__(self) -> str:
        return "a thing"


@frozen
class Nothing:
    """Without a field"""


@pytest.mark.parametrize("given", [{"name": "A"}, {"name": "A", "seats": 3}, {"name": "A", "doors": [1, 2]}])
def test_value_is_written_and_compared_as_a_dataclass_is(given: dict[str, Any]) -> None:
    room: object = Room(**given)
    model: object = Model(**given)

    assert repr(model).replace("Model", "Room") == repr(room)
    assert Room(**given) == room
    assert hash(Room(**given)) == hash(room)
    assert Room("B") != room
    assert room != model
    assert Model.__match_args__ == Room.__match_args__
    assert "k" == Room(**given).key
    assert Room("A").doors is not Room("A").doors


@pytest.mark.parametrize("given", [{}, {"title": "A"}, {"name": "A", "key": "x"}])
def test_missing_or_unknown_field_is_a_type_error_as_for_a_dataclass(given: dict[str, Any]) -> None:
    with pytest.raises(TypeError) as model:
        Model(**given)
    with pytest.raises(TypeError) as room:
        Room(**given)

    assert str(model.value).replace("Model", "Room") == str(room.value)


def test_value_cannot_be_changed_and_has_no_further_fields() -> None:
    room = Room("A")

    with pytest.raises(FrozenInstanceError):
        setattr(room, *("name", "B"))
    with pytest.raises(FrozenInstanceError):
        setattr(room, *("new", 1))
    with pytest.raises(FrozenInstanceError):
        delattr(room, *("name",))
    assert not hasattr(room, "__dict__")
    assert Room("B") == replace(room, name="B")


def test_fields_are_inherited_and_looked_at() -> None:
    assert "Hall(name='A', seats=0, doors=[], stage=2.5)" == repr(Hall("A", stage=2.5))
    placed: Any = ("A", 0, [], 2.5)
    with pytest.raises(TypeError):
        Hall(*placed, stage=2.5)
    with pytest.raises(ValueError, match="A"):
        Hall("A", stage=-1)


def test_value_is_copied_as_pickling_does_it() -> None:
    hall = Hall("A", 5, [1], stage=2.5)

    assert hall == copy.deepcopy(hall)
    assert [1] == copy.deepcopy(hall).doors
    assert [1] == copy.copy(hall).doors


def test_value_without_equality_equals_only_itself_and_keeps_what_it_defines() -> None:
    thing = Thing("A")

    assert {thing} != {Thing("A")}
    assert "a thing" == repr(thing)


def test_values_without_fields_are_equal() -> None:
    assert {Nothing()} == {Nothing()}
    assert "Nothing()" == repr(Nothing())


def test_super_finds_the_class_above() -> None:
    assert "annex of A" == Annex.of("A")
    assert "annex A" == Annex("A").label()
