"""Every rule, and everything that the reader says, can be explained"""

import json
import re
from pathlib import Path

import pytest

from confplan.explaining import as_json, explained, listed, suggestions
from confplan.findings.basics import BASICS
from confplan.rules.index import rules

ROOT = Path(__file__).parents[1] / "confplan"
FOUND = re.compile(r'(?:Finding|Refusal|Fault|\.error|\.warning|_say)\(\s*"([a-z0-9-]+)"')
SAID = re.compile(r'"([a-z0-9]+(?:-[a-z0-9]+)*)"')


def words(name: str) -> str:
    return "\n".join("".join(part for part, _ in line) for line in explained(name, "en") or ())


def test_page_of_a_rule_has_its_reason_its_ground_and_both_examples() -> None:
    page = words("paper-over-limit")

    assert "Ground: " in page
    assert "        minutes: 12" in page
    assert "        minutes: 7" in page


@pytest.mark.parametrize("name", [*BASICS, *(rule.name for rule in rules())])
def test_everything_has_a_page_in_both_languages(name: str) -> None:
    vietnamese = explained(name, "vi")

    assert vietnamese is not None
    assert words(name)
    assert words(name) != "\n".join("".join(part for part, _ in line) for line in vietnamese)


def test_unknown_name_has_no_page_but_suggestions() -> None:
    assert explained("paper-over-limits", "en") is None
    assert "paper-over-limit" in suggestions("paper-over-limits")


def test_list_names_every_rule_once() -> None:
    names = [entry["rule"] for entry in json.loads(as_json("vi"))]
    families = {entry["rule"]: entry["family"] for entry in json.loads(as_json("en"))}

    assert len(names) == len(set(names))
    assert {rule.name for rule in rules()} | set(BASICS) == set(names)
    assert (families["paper-over-limit"], families["syntax-error"]) == ("agenda", None)


def test_list_shows_the_families_by_the_names_that_select_takes() -> None:
    lines = ["".join(part for part, _ in line) for line in listed("en")]
    heading = lines.index("agenda")

    assert [rule.family for rule in rules() if rule.name == "agenda-overruns"] == ["agenda"]
    assert lines[heading + 1].startswith("  agenda-overruns ")
    assert {rule.family for rule in rules()} <= set(lines)


def test_list_fits_a_terminal() -> None:
    assert all(len("".join(part for part, _ in line)) <= 80 for line in listed("vi", 80))


def test_every_finding_without_a_rule_is_explained_and_nothing_else() -> None:
    rooms = [
        path for room in ("source", "rosters", "model", "rendering", "control") for path in (ROOT / room).rglob("*.py")
    ]
    files = [*rooms, *(ROOT / f"{name}.py" for name in ("loading", "building", "checking"))]
    texts = [file.read_text(encoding="utf-8") for file in files]

    assert set() == {name for text in texts for name in FOUND.findall(text)} - set(BASICS) - {
        rule.name for rule in rules()
    }
    assert set() == set(BASICS) - {name for text in texts for name in SAID.findall(text)}
