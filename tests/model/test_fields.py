"""Every field of a plan is described for editors, in both languages, with examples that the program takes"""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
import yaml

from confplan.loading import load_content
from confplan.model.fields import Described, described
from confplan.model.node import Node
from confplan.model.plan import Plan
from confplan.model.schema import schema
from confplan.model.shape import Form, Slot, shape

MISFITS = {"list-expected", "text-expected", "fields-expected", "unknown-key", "value-not-allowed", "value-unreadable"}


def parts() -> dict[str, type[Node]]:
    """Return every part of a plan by the name of its class."""
    found: dict[str, type[Node]] = {}
    waiting: list[type[Node]] = [Plan]
    while waiting:
        node = waiting.pop()
        if node.__name__ not in found:
            found[node.__name__] = node
            waiting += [slot.node for slot in shape(node).values() if slot.node]
    return found


PARTS = parts()
FIELDS = {(part, key): slot for part, node in PARTS.items() for key, slot in shape(node).items()}
EXAMPLES = [
    pytest.param(place, example, id=f"{place[0]}.{place[1]}: {example}")
    for place, one in described().items()
    for example in one.examples
]


def test_every_part_and_field_is_described_and_nothing_else() -> None:
    assert {*FIELDS, *((part, None) for part in PARTS)} == described().keys()


@pytest.mark.parametrize("language", [0, 1], ids=["vi", "en"])
def test_descriptions_are_sentences_without_a_full_stop(language: int) -> None:
    words = {place: one.text[language] for place, one in described().items()}

    assert {} == {
        place: text for place, text in words.items() if text != text.strip() or text.endswith(".") or len(text) < 3
    }
    assert {} == {
        place: text
        for place, text in words.items()
        if not text.lstrip("“")[0].isupper() and text.split()[0] not in CHOICES
    }


CHOICES = {"gift", "public,"}  # a description may begin with the word of the format that it explains


def needs_an_example(slot: Slot) -> bool:
    """Tell a field whose kind of value says nothing of how it looks: a free text, or a list of them."""
    return slot.form in {Form.VALUE, Form.TEXTS} and not slot.is_choice


def test_every_field_has_an_example_or_a_choice() -> None:
    top = schema()
    shown = {"Plan": top["properties"]} | {name: part["properties"] for name, part in top["definitions"].items()}
    bare = [
        f"{part}.{key}"
        for (part, key), slot in FIELDS.items()
        if needs_an_example(slot) and "examples" not in shown[part][key] and "enum" not in str(shown[part][key])
    ]

    assert [] == bare


def paths_to(part: str) -> Iterator[tuple[type[Node], list[Slot]]]:
    """Yield the ways from the top of a plan to a part."""
    waiting: list[tuple[type[Node], list[Slot]]] = [(Plan, [])]
    while waiting:
        node, way = waiting.pop(0)
        if node.__name__ == part:
            yield node, way
        waiting += [(slot.node, [*way, slot]) for slot in shape(node).values() if slot.node and slot not in way]


def plan_with(part: str, key: str, value: object) -> dict[str, object]:
    """Return the data of a plan that holds the value at the field of the part."""
    node, way = next(paths_to(part))
    needed = {"name": "A"} if "name" in shape(node) else {"text": "A"} if node.short == "text" else {}
    whole: object = {**needed, "level": "note"} if part == "Check" else needed
    whole = {**(whole if isinstance(whole, dict) else {}), key: value}
    for slot in reversed(way):
        listed = {Form.NODES: [whole], Form.NODE_MAP: {"A": whole}, Form.NODES_MAP: {"A": [whole]}}
        whole = {slot.key: listed.get(slot.form, whole)}
        holder = [name for name, one in PARTS.items() if slot in shape(one).values()]
        if holder[0] in {"Unit", "Entry", "Award"}:
            whole["name"] = "A"
    return whole if isinstance(whole, dict) else {}


@pytest.mark.parametrize(("place", "example"), EXAMPLES)
def test_every_example_is_taken(place: tuple[str, str], example: object, tmp_path: Path) -> None:
    plan = yaml.safe_dump(plan_with(*place, example), allow_unicode=True, sort_keys=False)
    findings = load_content(plan.encode(), "plan.yaml", tmp_path, today=date(2026, 6, 15)).findings

    assert [] == [f"{one.rule}: {one.text.en}" for one in findings if one.rule in MISFITS]


def test_scalars_bring_their_own_words_and_examples() -> None:
    clock = schema()["definitions"]["Conference"]["properties"]["start"]

    assert "Giờ bắt đầu\nGiờ trong ngày: 08:00, 8h30" in clock["description"]
    assert "When it begins\nA time of day: 08:00, 8h30" in clock["description"]
    assert clock["examples"][0] == "08:00"


def test_descriptions_are_read_once() -> None:
    assert described() is described()
    assert isinstance(described()["Plan", None], Described)
