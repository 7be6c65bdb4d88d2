"""The commonest call is understood as the library that reads command lines understands it, or is left to it"""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer._click.exceptions import ClickException

from confplan.cli import validate
from confplan.cli.asked import Asked
from confplan.cli.command_line import command_line
from confplan.cli.plain_call import plainly_asked

WORDS = ("plan.yaml", "-", "", "a b.yaml", "--exit-zero", "--format", "--format=json", "--format=", "--format=xml", "concise", "full",
    "jsonl", "--today", "--select=dates", "--fail-on", "note", "--help", "-h", "--", "--formatjson", "-x", "--exit-zero=1", "--watch")  # fmt: skip


def asked_by_the_library(arguments: list[str]) -> Asked | None:
    """Return what the library makes of a call; None where it refuses it, or shows its help."""
    heard: list[Asked] = []
    with pytest.MonkeyPatch.context() as changed:
        changed.setattr(validate, "told", heard.append)
        try:
            command_line(arguments)(arguments, prog_name="confplan", standalone_mode=False)
        except ClickException:
            return None
    return heard[0] if heard else None


@given(st.lists(st.sampled_from(WORDS), max_size=5))
def test_what_is_understood_is_what_the_library_understands(words: list[str]) -> None:
    found = plainly_asked(["validate", *words])

    assert found is None or found == asked_by_the_library(["validate", *words])


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ([], Asked(names=("plan.yaml",), today=None)),
        (["a.yaml", "-"], Asked(names=("a.yaml", "-"), today=None)),
        (["--format", "json", "a.yaml"], Asked(names=("a.yaml",), today=None, format="json")),
        (
            ["a.yaml", "--format=sarif", "--exit-zero"],
            Asked(names=("a.yaml",), today=None, format="sarif", fail_on=None),
        ),
    ],
)
def test_plans_a_format_and_exit_zero_are_understood(words: list[str], expected: Asked) -> None:
    assert expected == plainly_asked(["validate", *words])
    assert expected == asked_by_the_library(["validate", *words])


@pytest.mark.parametrize(
    "words", [[], ["build"], ["agenda", "plan.yaml"], ["validate", "--fix"], ["validate", "--today", "1/7/2026"], ["validate", "--format"]]
)  # fmt: skip
def test_everything_else_is_left_to_the_library(words: list[str]) -> None:
    assert plainly_asked(words) is None
