"""Which rules run: what names a rule more closely decides"""

from collections.abc import Sequence

import pytest

from confplan.control.selection import chosen, listed, misnamed
from confplan.rules.index import families

ALL = frozenset(families())
AGENDA = frozenset(rule for rule, family in families().items() if family == "agenda")


def test_names_are_repeated_or_stand_between_commas() -> None:
    assert listed(["a,b", "c", " d , e ", ""]) == ("a", "b", "c", "d", "e")


@pytest.mark.parametrize(
    ("select", "ignore", "expected"),
    [
        ([], [], ALL),
        (["agenda"], [], AGENDA),
        (["paper-over-limit"], [], {"paper-over-limit"}),
        (["agenda", "quota-impossible"], [], AGENDA | {"quota-impossible"}),
        ([], ["agenda"], ALL - AGENDA),
        ([], ["paper-over-limit"], ALL - {"paper-over-limit"}),
        (["agenda"], ["paper-over-limit"], AGENDA - {"paper-over-limit"}),
        (["paper-over-limit"], ["agenda"], {"paper-over-limit"}),
        (["agenda"], ["agenda"], frozenset()),
        (["paper-over-limit"], ["paper-over-limit"], frozenset()),
        (["agenda"], ["delegates"], AGENDA),
    ],
)
def test_rules_that_run(select: Sequence[str], ignore: Sequence[str], expected: frozenset[str]) -> None:
    assert expected == chosen(select, ignore)


@pytest.mark.parametrize("name", ["agenda", "paper-over-limit"])
def test_family_and_rule_are_known(name: str) -> None:
    assert misnamed(name) is None


@pytest.mark.parametrize(
    ("name", "near"), [("paper-over-limits", "paper-over-limit"), ("agend", "agenda"), ("Agenda", "agenda")]
)
def test_name_that_is_none_comes_with_the_nearest_and_the_families(name: str, near: str) -> None:
    said = misnamed(name)

    assert said is not None
    assert f"there is no rule or family “{name}” (did you mean “{near}”?)" in said.en
    assert "families agenda, " in said.en
    assert f"không có quy tắc hay nhóm “{name}” (có phải là “{near}”?)" in said.vi


def test_what_the_reader_says_cannot_be_chosen_away() -> None:
    said = misnamed("syntax-error")

    assert said is not None
    assert "always told" in said.en


def test_no_family_has_the_name_of_a_rule_or_of_what_the_reader_says() -> None:
    assert set() == set(families().values()) & {*families(), "syntax-error"}
