import pytest

from confplan.findings import Finding, Fix
from confplan.places import Place
from confplan.source import Data, Source, read
from confplan.source.limits import MOST_SYNTAX_ERRORS


def reading(text: str) -> Source:
    return read(text.encode(), "plan.yaml")


def line(finding: Finding) -> int:
    assert isinstance(finding.at, Place)
    assert finding.at.span is not None
    return finding.at.span.line


@pytest.mark.parametrize(
    ("text", "data", "lines"),
    [
        ("a: b: c\nd: e\n", {"a": "b: c", "d": "e"}, [1]),
        ("a:\n  b: [c\n  d: e\nf: g\n", {"a": {"b": None, "d": "e"}, "f": "g"}, [2]),
        ("a:\n- b\n- c: d: e\n- f\ng: h\n", {"a": ["b", {"c": "d: e"}, "f"], "g": "h"}, [3]),
        ("a:\n  - - b\n    - @c\n  - d\n", {"a": [["b", "@c"], "d"]}, [3]),
        ("a:\n  -\n    b: c\n    d: @e\n", {"a": [{"b": "c", "d": "@e"}]}, [4]),
        ("a:\n  -\n  - @b\n", {"a": [None, "@b"]}, [3]),
        ("a:\n  Tổ 1: b: c\n", {"a": {"Tổ 1": "b: c"}}, [2]),
        ("a:\n    b: c\n  d: e\nf: g\n", {"a": {"b": "c", "d": "e"}, "f": "g"}, [3]),
        ("a: b\na: c: d\na:\n  e: @f\n", {"a": "b"}, [2, 2, 3]),
        ("a: @b\nc\nd:e\nf: g\n", {"a": "@b", "f": "g"}, [1, 2, 3]),
        ("a:\n  b: c\n  [d]: e\n  f: @g\n", {"a": {"b": "c", "f": "@g"}}, [3, 4]),
        ('"a\\q": b\nc: d\n', {"c": "d"}, [1]),
        ("a:  # b\n  @c\n", {"a": "@c"}, [2]),
    ],
)
def test_rest_is_read(text: str, data: Data, lines: list[int]) -> None:
    source = reading(text)

    assert data == source.data
    assert lines == [line(finding) for finding in source.findings]


def test_raw_words_stand_in_and_are_marked_broken() -> None:
    source = reading('a:\n  - b: "c" d\n    e: f\n')

    assert {"a": [{"b": '"c" d', "e": "f"}]} == source.data
    assert frozenset({("a", 0, "b")}) == source.broken


def test_endless_mistakes_are_cut_off() -> None:
    source = reading("".join(f"a{number}: b: c\n" for number in range(500)))

    assert MOST_SYNTAX_ERRORS == len(source.findings)


def test_nesting_too_deep_in_one_section_leaves_the_others() -> None:
    source = reading("a: " + "[" * 50 + "]" * 50 + "\nb: c\n")

    assert {"a": None, "b": "c"} == source.data
    assert ["too-deep"] == [finding.rule for finding in source.findings]


def test_lines_nested_too_deep_end_where_the_limit_is() -> None:
    source = reading("".join("  " * depth + "a:\n" for depth in range(60)))

    assert [("too-deep", 41)] == [(finding.rule, line(finding)) for finding in source.findings]


def test_endless_strays_are_cut_off() -> None:
    source = reading("a:\n" + "    - b\n  - c\n" * 500)

    assert MOST_SYNTAX_ERRORS == len(source.findings)


@pytest.mark.parametrize(
    ("text", "fix"),
    [
        ("a: Tổ 1: b\n", Fix(("a",), "Tổ 1: b")),
        ('a:\n  - "b" c\n', Fix(("a", 0), '"b" c')),
        ("a: @b\n", Fix(("a",), "@b", safe=False)),
        ("a: b\n    minutes: 3\n", None),
        ('a: "b\n', None),
        ("a b\nc: d\n", None),
    ],
)
def test_text_that_only_lacks_its_quotes_has_a_fix(text: str, fix: Fix | None) -> None:
    assert [fix] == [finding.fix for finding in reading(text).findings]
