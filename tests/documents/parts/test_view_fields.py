"""Which names a template may use, read from the classes of the views"""

from datetime import date
from typing import Literal

import pytest

from confplan.documents.document import View
from confplan.documents.parts.view_fields import Kind, Shape, hints, shaped, view_fields
from confplan.findings import Text
from confplan.frozen import frozen
from confplan.model.scalars import Clock, Day, Hedge
from confplan.places import Path


@frozen
class Seat:
    row: str
    at: Path
    beside: "tuple[Seat, ...]" = ()

    @property
    def label(self) -> str:
        return self.row


@frozen(kw_only=True)
class Chart(View):
    hall: str | None
    seats: tuple[Seat, ...]


def test_names_of_parts_and_of_items_follow_their_own() -> None:
    names = [field.name for field in view_fields(Chart)]

    assert ["hall", "seats", "seats[].row", "seats[].beside", "seats[].label", "gaps", "gaps[].text"] == names[:7]
    assert ["is_draft", "stamp"] == names[-2:]


def test_a_place_in_the_plan_is_no_matter_of_templates() -> None:
    assert ["row", "beside", "label"] == [name for name, _ in hints(Seat)]


@pytest.mark.parametrize(
    ("hint", "shape"),
    [
        (str, Shape(kind=Kind.TEXT)),
        (bool, Shape(kind=Kind.YES_NO)),
        (int | None, Shape(kind=Kind.NUMBER, is_optional=True)),
        (Day, Shape(kind=Kind.DAY)),
        (date | None, Shape(kind=Kind.DAY, is_optional=True)),
        (tuple[Clock, ...], Shape(kind=Kind.HOUR, is_list=True)),
        (tuple[Clock, ...] | None, Shape(kind=Kind.HOUR, is_list=True, is_optional=True)),
        (Literal["a", "b"], Shape(kind=Kind.WORD, words=("a", "b"))),
        (Hedge, Shape(kind=Kind.WORD)),
        (Text, Shape(kind=Kind.LANGUAGES)),
        (tuple[Seat, ...], Shape(kind=Kind.PART, is_list=True, part=Seat)),
        (tuple[int, int], Shape(kind=Kind.OTHER)),
        (str | int, Shape(kind=Kind.OTHER)),
        (object, Shape(kind=Kind.OTHER)),
    ],
)
def test_a_type_says_what_a_template_has_to_know(hint: object, shape: Shape) -> None:
    assert shape == shaped(hint)
