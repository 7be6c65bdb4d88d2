"""Fields have names that people use"""

import pytest

from confplan.changes.names import described_name, field_name, part_name, section_name, word
from confplan.findings import Text
from confplan.model.node import Node
from confplan.model.plan import Plan
from confplan.model.shape import Form, shape


def parts(node: type[Node], seen: dict[str, type[Node]]) -> dict[str, type[Node]]:
    """Return the classes of all parts of a plan by their names."""
    if node.__name__ not in seen:
        seen[node.__name__] = node
        for slot in shape(node).values():
            if slot.node:
                parts(slot.node, seen)
    return seen


FIELDS = [
    (name, key)
    for name, node in parts(Plan, {}).items()
    for key, slot in shape(node).items()
    if slot.form in {Form.VALUE, Form.TEXTS}
]


def test_every_field_is_called_something() -> None:
    names = {(part, field): field_name(part, field).vi for part, field in FIELDS}

    assert [] == [(part, field) for (part, field), name in names.items() if name == field or len(name) >= 60]


@pytest.mark.parametrize("section", list(shape(Plan)))
def test_every_section_has_a_name(section: str) -> None:
    assert section_name(section) != Text(section, section)


def test_names_of_what_is_not_known_are_its_own() -> None:
    assert (Text("x", "x"), Text("x", "x"), Text("X", "X")) == (
        field_name("Item", "x"),
        section_name("x"),
        part_name("X"),
    )


def test_block_has_the_names_of_a_task() -> None:
    assert ("hạn cuối", "phần việc của đơn vị") == (field_name("Block", "until").vi, part_name("Block").vi)


def test_field_without_a_name_is_called_by_its_description() -> None:
    found = described_name("Plan", "format")

    assert found
    assert "đời của định dạng này và của câu chữ thông thường" == found.vi


def test_words_of_the_format_are_said_in_words() -> None:
    assert ("đã ban hành", "phim", "issued") == (word("Plan", "status", "issued").vi, word("Item", "kind", "film").vi, word("Item", "title", "issued").vi)  # fmt: skip
