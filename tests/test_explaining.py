"""Every rule, and everything that the reader says, can be explained"""

import json
import re
from pathlib import Path

import pytest

from confplan.explaining import as_json, explained, listed, suggestions
from confplan.findings.basics import BASICS
from confplan.rules.index import rules

ROOT = Path(__file__).parents[1] / "confplan"
SAID = re.compile(r'"([a-z0-9]+(?:-[a-z0-9]+)+)"')


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

    assert len(names) == len(set(names))
    assert {rule.name for rule in rules()} | set(BASICS) == set(names)


def test_list_fits_a_terminal() -> None:
    assert all(len("".join(part for part, _ in line)) <= 80 for line in listed("vi", 80))


def test_every_finding_that_the_reader_names_is_explained() -> None:
    files = [
        *(ROOT / "source").glob("*.py"),
        ROOT / "model/growing.py",
        ROOT / "model/validating.py",
        ROOT / "loading.py",
    ]
    named = {name for file in files for name in SAID.findall(file.read_text(encoding="utf-8"))}

    assert set(BASICS) - named == set()
