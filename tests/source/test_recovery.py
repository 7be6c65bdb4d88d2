import pytest

from confplan.findings import Finding
from confplan.places import Place
from confplan.source import Data, Source, read


def reading(text: str) -> Source:
    return read(text.encode(), "plan.yaml")


def line(finding: Finding) -> int:
    assert isinstance(finding.at, Place)
    assert finding.at.span is not None
    return finding.at.span.line


@pytest.mark.parametrize(
    ("text", "data", "lines"),
    [
        ("---\na: @b\n...\n", {"a": "@b"}, [2]),
        ("--- # x\na: @b\n---\nc: @d\n", {"a": "@b"}, [2, 3]),
        ('{a: "b}\n', {}, [1]),
        ("  a: b\n  c: @d\n", {"a": "b", "c": "@d"}, [2]),
    ],
)
def test_rest_is_read(text: str, data: Data, lines: list[int]) -> None:
    source = reading(text)

    assert data == source.data
    assert lines == [line(finding) for finding in source.findings]


def test_every_place_of_a_recovered_plan_is_that_of_the_whole_text() -> None:
    good = reading("a: bbbb\nc:\n  - d: e\n  - f\ng: {h: i}\n")
    bad = reading("a: @bbb\nc:\n  - d: e\n  - f\ng: {h: i}\n")

    assert good.values == bad.values
    assert good.keys == bad.keys
    assert good.flow == bad.flow


def test_mistake_that_no_entry_shows_is_told_where_the_parser_stopped() -> None:
    source = reading("".join("  " * depth + "a:\n" for depth in range(41)))

    assert [("too-deep", 41)] == [(finding.rule, line(finding)) for finding in source.findings]


@pytest.mark.parametrize("text", ["- a\n- b: c: d\n", "@\n", "Hội nghị\n@\n", "- @a\n"])
def test_file_without_a_field_is_no_plan(text: str) -> None:
    source = reading(text)

    assert ["not-a-plan"] == [finding.rule for finding in source.findings]
    assert not source.is_plan
