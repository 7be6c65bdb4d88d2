import pytest
import yaml

from confplan.places import Span
from confplan.source import parsing
from confplan.source.limits import DEEPEST
from confplan.source.parsing import Kind, parsed


@pytest.fixture(params=[yaml.CLoader, yaml.Loader], autouse=True)
def loader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parsing, "Loader", request.param)


def rule(text: str, most: int = 100) -> str:
    fault = parsed(text, most=most).fault
    return fault.rule if fault else ""


def test_nodes_stand_where_they_are_written() -> None:
    nodes = parsed("a: [b]\n", first_row=4).nodes

    assert [Kind.MAPPING, Kind.TEXT, Kind.LIST, Kind.TEXT, Kind.END, Kind.END] == [kind for kind, *_ in nodes]
    assert Span(5, 5, 5, 6) == nodes[3][1]
    assert "[" == nodes[2][3]


def test_empty_and_quoted_empty_differ() -> None:
    nodes = parsed("a: \"\"\nb: ''\nc:\n").nodes

    assert [True, True, False] == [bool(style) for kind, _, text, style, *_ in nodes if kind is Kind.TEXT and not text]


def test_no_text_gives_no_nodes() -> None:
    assert ([], None) == (parsed("").nodes, parsed("").fault)


def test_syntax_error_has_a_place() -> None:
    fault = parsed("a: b\nc: [\n", first_row=2).fault

    assert fault is not None
    assert ("syntax-error", True) == (fault.rule, fault.span.line > 2)


def test_depth_at_the_limit_is_read_and_one_more_is_not() -> None:
    assert parsed("[" * DEEPEST + "]" * DEEPEST).fault is None
    assert "too-deep" == rule("[" * (DEEPEST + 1))


def test_nodes_are_counted() -> None:
    assert parsed("[a, b]", most=4).fault is None
    assert "too-many-values" == rule("[a, b, c]", most=4)


def test_second_document_is_not_read() -> None:
    *first, (kind, span, *_) = parsed("a: b\n--- \n*x").nodes

    assert 4 == len(first)
    assert (Kind.SECOND, Span(2, 1, 2, 4)) == (kind, span)


def test_escape_beyond_unicode_is_a_syntax_error() -> None:
    assert "syntax-error" == rule('a: "\\UFFFFFFFF"')
