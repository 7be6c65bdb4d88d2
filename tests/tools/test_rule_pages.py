import re
from pathlib import Path

import pytest

from confplan.findings.basics import BASICS
from confplan.rules.index import rules
from confplan.rules.rule import Rule
from tools.rule_pages import FAMILIES, HOME, pages, write

PAGES = pages()
LINK = re.compile(r"\]\(([^)]+)\)")


def test_pages_are_those_of_the_rules_as_they_stand() -> None:
    written = {path.name: path.read_text(encoding="utf-8") for path in HOME.iterdir()}

    assert sorted(PAGES) == sorted(written), "run: python -m tools.rule_pages"
    assert [] == [name for name, text in PAGES.items() if written[name] != text], "run: python -m tools.rule_pages"


def test_everything_that_can_be_found_has_a_page_and_a_line_in_the_table() -> None:
    names = [f"{name}.md" for name in (*(rule.name for rule in rules()), *BASICS)]

    assert sorted([*names, "README.md"]) == sorted(PAGES)
    assert sorted(names) == sorted(LINK.findall(PAGES["README.md"]))


def test_every_family_of_rules_has_a_heading() -> None:
    assert {rule.family for rule in rules()} == FAMILIES.keys()


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.name)
def test_page_of_a_rule_tells_all_of_it_in_both_languages(rule: Rule) -> None:
    page = PAGES[f"{rule.name}.md"]

    assert [] == [text for text in (*rule.summary, *rule.why, rule.basis) if text not in page]
    assert f"  {rule.name}: {{level: off, reason:" in page


MARKS_OF_ONE_FILE_EACH = 6  # two for the bad example, the good one, and how to turn the rule off


def test_other_files_of_an_example_stand_in_blocks_of_their_own() -> None:
    several = [PAGES[f"{rule.name}.md"] for rule in rules() if "### file:" in rule.bad + rule.good]

    assert several
    assert not any("### file:" in page for page in several)
    assert all(page.count("```") > MARKS_OF_ONE_FILE_EACH for page in several)


def test_pages_of_rules_that_are_gone_are_taken_away(tmp_path: Path) -> None:
    gone = tmp_path / "gone.md"
    gone.touch()

    write(tmp_path)

    assert PAGES.keys() == {path.name for path in tmp_path.iterdir()}
