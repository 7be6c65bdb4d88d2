"""Lines that are pushed in by a tab"""

import pytest

from confplan.places import Place, Span
from confplan.source import read
from confplan.source.tabs import Run, untabbed


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("a:\n\tb: 1", "a:\n  b: 1"),
        ("a:\n  b: 1\n\tc: 2", "a:\n  b: 1\n  c: 2"),
        ("a:\n    b: 1\n\tc: 2", "a:\n    b: 1\n    c: 2"),
        ("a:\n  - b: 1\n\t- c: 2", "a:\n  - b: 1\n  - c: 2"),
        ("a:\n  - b: 1\n\t  c: 2", "a:\n  - b: 1\n    c: 2"),
        ("a:\n  - b: 1\n    d:\n      - x\n\t\t- y", "a:\n  - b: 1\n    d:\n      - x\n      - y"),
        ("a:\n  - d:\n      - x\n\t  - y", "a:\n  - d:\n      - x\n      - y"),
        ("a:\n  - b:\n\t- c: 2", "a:\n  - b:\n  - c: 2"),
        ("a:\n- b: 1\n\tc: 2", "a:\n- b: 1\n  c: 2"),
        ("a:\n- - b\n\t- c", "a:\n- - b\n  - c"),
        ("a:\n  b: 1\n \t \tc: 2", "a:\n  b: 1\n  c: 2"),
        ("\ta: 1", "\ta: 1"),
        ("a: one\n\ttwo", "a: one\n\ttwo"),
        ("a:\n  b: 1", "a:\n  b: 1"),
    ],
    ids=[
        "below a field",
        "beside a field",
        "tabs of four",
        "beside an item",
        "below an item's first field",
        "at no level: the innermost",
        "tabs and spaces",
        "after an empty field",
        "a list beside its field",
        "a list in a list",
        "spaces and tabs",
        "nothing above",
        "a text that goes on",
        "no tab",
    ],
)
def test_tab_gets_the_spaces_that_were_meant(written: str, meant: str) -> None:
    assert untabbed(written.split("\n")).rows == meant.split("\n")


def test_lines_that_follow_each_other_are_one_run() -> None:
    rows = ["a:", "\tb: 1", "", "  # x", "\tc: 2", "  d: 3", "  \te: 4"]

    assert untabbed(rows).runs == (Run(1, 0, 4), Run(6, 2, 1))


def test_values_stand_where_the_tabs_put_them() -> None:
    source = read(b"a:\n  b: 1\n\tc: 2\n\td: 3\n  c: 4\n", "plan.yaml")
    tab, twice = source.findings

    assert source.data == {"a": {"b": "1", "c": "2", "d": "3"}}
    assert source.values["a", "c"] == Span(3, 5, 3, 6)
    assert source.keys["a", "d"] == Span(4, 2, 4, 3)
    assert tab.at == Place("plan.yaml", Span(3, 1, 3, 2))
    assert tab.text.en == "2 lines from here on are indented with tabs; use spaces only, two for each level"
    assert twice.at == Place("plan.yaml", Span(5, 3, 5, 4))


def test_tabs_cost_no_line_beside_them_its_value_when_something_else_is_wrong_too() -> None:
    source = read(b"a:\n  - b: 1: x\n\t  c: 2\n\t- d: 3\n", "plan.yaml")

    assert source.data == {"a": [{"b": "1: x", "c": "2"}, {"d": "3"}]}
    assert [finding.rule for finding in source.findings] == ["syntax-error", "syntax-error"]


def test_endless_row_of_dashes_is_given_up() -> None:
    assert untabbed(["a:", "- " * 100_000, "\tb: 1"]).runs == (Run(2, 0, 1),)
