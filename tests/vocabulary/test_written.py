"""How templates write each field: what the list says of a document renders as it stands"""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from confplan.documents.index import document, document_names
from confplan.documents.parts.meanings import Meaning
from confplan.documents.parts.view_fields import Field, Kind, Shape, view_fields
from confplan.findings import Text
from confplan.loading import load_content
from confplan.rendering.environment import markup_environment
from confplan.rendering.rendering import variables
from confplan.vocabulary.written import loop, written

PLAN = Path(__file__).resolve().parents[2] / "plan.yaml"


def field(*steps: str, kind: Kind = Kind.TEXT, is_list: bool = False, is_optional: bool = False) -> Field:
    shape = Shape(kind=kind, is_list=is_list, is_optional=is_optional)
    return Field(steps=steps, shape=shape, meaning=Meaning(Text("", "")), owner="")


@pytest.mark.parametrize("name", document_names())
def test_a_template_of_all_fields_as_they_are_listed_renders(name: str) -> None:
    case = load_content(PLAN.read_bytes(), "plan.yaml", PLAN.parent, today=date(2024, 7, 1)).case
    assert case is not None
    view = document(name).view(case)
    body = "".join(_whole(one, view_fields(type(view))) for one in view_fields(type(view)))

    made = markup_environment(None).from_string(body).render(variables(view, {"stamp": "1a2b"}))

    assert "1a2b" in made


def _whole(one: Field, every: tuple[Field, ...]) -> str:
    """Return a field with the loops around it."""
    loops = [loop(item) for place in range(len(one.steps)) for item in _first_inside(one.steps[:place], every)]
    return "".join(filter(None, loops)) + written(one) + "{% endfor %}" * len(loops)


def _first_inside(steps: tuple[str, ...], every: tuple[Field, ...]) -> list[Field]:
    inside = [one for one in every if steps[-1:] == ("[]",) and one.steps[:-1] == steps]
    return inside[:1]


def test_a_field_that_may_be_open_ends_in_a_dotted_blank() -> None:
    assert "{{ head.place|dotted }}" == written(field("head", "place", is_optional=True))
    assert "{{ name }}" == written(field("name"))


def test_a_value_that_is_no_text_has_the_filter_that_says_how() -> None:
    assert "{{ start|clock }}" == written(field("start", kind=Kind.HOUR))
    assert "{{ days|days_long|dotted }}" == written(field("days", kind=Kind.DAY, is_list=True))
    assert "{{ hours|map('clock')|joined|dotted }}" == written(field("hours", kind=Kind.HOUR, is_list=True))
    assert "{{ no.text }}" == written(field("no", kind=Kind.SYMBOL))
    assert "{% if late %} … {% endif %}" == written(field("late", kind=Kind.YES_NO))


def test_a_field_of_a_part_that_may_be_missing_asks_for_the_part_first() -> None:
    inner = replace(field("rows", "[]", "before", "title"), guard=("rows", "[]", "before"))

    assert "{% if row.before %}{{ row.before.title }}{% endif %}" == written(inner)
    assert "{% if row.before %} … {% endif %}" == written(
        field("rows", "[]", "before", kind=Kind.PART, is_optional=True)
    )


def test_an_item_of_a_list_stands_in_its_loop() -> None:
    inner = field("sheets", "[]", "rows", "[]", "unit", "name")

    assert "{{ row.unit.name }}" == written(inner)
    assert "{% for row in sheet.rows %}" == loop(inner)
    assert "{% for sheet in sheets %}" == loop(field("sheets", "[]", "unit"))
    assert "{{ one.text }}" == written(field("body", "[]", "text"))
    assert loop(field("name")) is None
