from confplan.model.agenda import Item
from confplan.model.delegates import Group
from confplan.model.directory import Entry, Unit
from confplan.model.node import Node
from confplan.model.plan import Plan
from confplan.model.shape import Form, sections_of, shape
from confplan.model.tasks import Block


def forms(node: type[Node], *keys: str) -> list[Form]:
    return [shape(node)[key].form for key in keys]


def test_forms_are_read_off_the_types() -> None:
    assert forms(Plan, "status", "document", "agenda", "lists", "checks") == [
        Form.VALUE,
        Form.NODE,
        Form.NODES,
        Form.NODES_MAP,
        Form.NODE_MAP,
    ]
    assert forms(Group, "quota", "units", "titles") == [Form.VALUE, Form.TEXTS, Form.VALUE_MAP]


def test_keys_are_those_of_the_file() -> None:
    assert {"for", "with", "unit", "do"} <= shape(Block).keys()
    assert "short" in shape(Unit)
    assert "abbreviation" not in shape(Unit)


def test_path_and_own_columns_are_no_keys() -> None:
    assert not {"path", "columns", "\0path", "\0undecided"} & (shape(Entry).keys() | shape(Plan).keys())


def test_prose_is_marked() -> None:
    assert shape(Item)["title"].is_prose
    assert shape(Block)["do"].node is not None
    assert not shape(Item)["by"].is_prose


def test_section_with_a_default_has_a_path_even_when_absent() -> None:
    assert shape(Plan)["backdrop"].has_default
    assert not shape(Item)["cues"].has_default
    assert "backdrop" in dict(sections_of(Plan))
    assert not sections_of(Item)
