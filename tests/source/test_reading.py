import gc

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from confplan.places import Place, Span
from confplan.source import Data, Source, parsing, read

FORMS = {"lines": False, "mixed": None, "brackets": True}
LOADERS = (yaml.CLoader, yaml.Loader)
ALPHABET = "abạệÔ1 :#-\"'[]{},&*!|>%@`\\\n\t\r\u00a0\u200b\u0302\x07\u2028\ufeff?~="
WORDS = st.text("abcĐệộ 0123:#-'\"[]{},&*!|>%@`\\.", min_size=1, max_size=12).filter(lambda word: word.strip() == word)
TREES = st.recursive(
    WORDS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.dictionaries(WORDS.filter(lambda key: key != "<<"), inner, max_size=4)
    ),
    max_leaves=12,
)
PLANS = st.dictionaries(WORDS.filter(lambda key: key != "<<"), TREES, min_size=1, max_size=5)
LINES = st.lists(
    st.tuples(st.sampled_from(["", "  ", "    ", "- ", "  - ", "\t"]), st.text(ALPHABET, max_size=10)), max_size=12
).map(lambda lines: "\n".join(indent + line for indent, line in lines))
PIECES = st.lists(
    st.sampled_from(
        [
            "a:",
            "b: c",
            " ",
            "  ",
            "\n",
            "- ",
            '"',
            "'",
            "[",
            "]",
            "{",
            "}",
            ", ",
            "# x",
            ": ",
            ">-",
            "|",
            "---",
            "%",
            "Tổ 1",
            "&a",
            "*a",
            "!t",
            "? ",
        ]
    ),
    max_size=30,
).map("".join)


def read_with(loader: type[yaml.Loader | yaml.CLoader], content: bytes) -> Source:
    kept, parsing.Loader = parsing.Loader, loader
    try:
        return read(content, "plan.yaml")
    finally:
        parsing.Loader = kept


def assert_inside(source: Source, span: Span) -> None:
    assert 1 <= span.line <= span.end_line <= len(source.lines)
    assert 1 <= span.column <= len(source.lines[span.line - 1]) + 1
    assert 1 <= span.end_column <= len(source.lines[span.end_line - 1]) + 1
    assert (span.line, span.column) <= (span.end_line, span.end_column)


def assert_sound(source: Source) -> None:
    for span in (*source.values.values(), *source.keys.values()):
        assert_inside(source, span)
    for finding in source.findings:
        for at in (finding.at, *(related.at for related in finding.related)):
            assert isinstance(at, Place)
            if at.span:
                assert_inside(source, at.span)


def leaf_paths(data: Data, path: tuple[str | int, ...] = ()) -> dict[tuple[str | int, ...], Data]:
    match data:
        case dict():
            parts = [leaf_paths(value, (*path, key)) for key, value in data.items()]
        case list():
            parts = [leaf_paths(value, (*path, index)) for index, value in enumerate(data)]
        case _:
            parts = []
    return {path: data} | {place: value for part in parts for place, value in part.items()}


@pytest.mark.parametrize("loader", LOADERS)
@given(
    content=st.one_of(
        st.binary(max_size=60),
        st.text(ALPHABET, max_size=60).map(str.encode),
        LINES.map(str.encode),
        PIECES.map(str.encode),
    )
)
def test_anything_is_read_without_an_exception_and_every_place_lies_inside(
    loader: type[yaml.Loader | yaml.CLoader], content: bytes
) -> None:
    source = read_with(loader, content)

    assert_sound(source)
    assert source == read_with(loader, content)
    assert set(leaf_paths(source.data)) == set(source.values) or not source.is_plan
    assert source.is_plan or source.findings


@pytest.mark.parametrize("loader", LOADERS)
@given(plan=PLANS, form=st.sampled_from(sorted(FORMS)), width=st.sampled_from([8, 80]))
def test_what_was_written_is_read_back(
    loader: type[yaml.Loader | yaml.CLoader], plan: dict[str, Data], form: str, width: int
) -> None:
    text = yaml.dump(
        plan, Dumper=Plain, allow_unicode=True, sort_keys=False, default_flow_style=FORMS[form], width=width
    )
    source = read_with(loader, text.encode())

    assert plan == source.data
    assert () == source.findings


class Plain(yaml.SafeDumper):
    """Never writes an alias, as people do not"""

    def ignore_aliases(self, data: object) -> bool:
        del data
        return True


def test_every_value_and_key_has_its_place() -> None:
    source = read("conference:\n  name: Hội nghị\n    tổng kết\n  hosts: [A, B]\n".encode(), "plan.yaml")

    assert {"conference": {"name": "Hội nghị tổng kết", "hosts": ["A", "B"]}} == source.data
    assert Span(2, 9, 3, 13) == source.values["conference", "name"]
    assert Span(2, 3, 2, 7) == source.keys["conference", "name"]
    assert Span(4, 10, 4, 16) == source.values["conference", "hosts"]
    assert Span(4, 14, 4, 15) == source.values["conference", "hosts", 1]
    assert Span(2, 3, 4, 16) == source.values["conference",]
    assert Span(1, 1, 4, 16) == source.values[()]
    assert frozenset({("conference", "hosts")}) == source.flow


def test_places_count_letters_of_the_text_as_it_was_written() -> None:
    source = read("a: Ho\u0323\u0302i\r\nb: \U0001f600 x\r\n".encode("utf-8-sig"), "plan.yaml")

    assert Span(1, 4, 1, 9) == source.values["a",]
    assert Span(2, 4, 2, 7) == source.values["b",]
    assert {"a": "Hội", "b": "\U0001f600 x"} == source.data


def test_block_text_ends_with_its_own_last_letter() -> None:
    source = read(b"a: >-\n  b\n  c\n\n# d\ne: |\n  f\n", "plan.yaml")

    assert Span(1, 4, 3, 4) == source.values["a",]
    assert Span(6, 4, 7, 4) == source.values["e",]
    assert {"a": "b c", "e": "f\n"} == source.data


def test_plan_in_brackets_is_a_plan() -> None:
    source = read(b'{"format": "1",\n "agenda": []}\n', "plan.json")

    assert source.is_plan
    assert Span(1, 1, 2, 15) == source.values[()]


@pytest.mark.parametrize("text", ["", "\n\n", "# a\n", "---\n", "\t\n", "%YAML 1.1\n"])
def test_nothing_to_read_is_no_plan(text: str) -> None:
    source = read(text.encode(), "plan.yaml")

    assert not source.is_plan
    assert "empty-file" in {finding.rule for finding in source.findings}


def test_list_in_a_file_of_its_own_is_read() -> None:
    source = read(b"- a\n- {name: b}\n", "list.yaml", is_list=True)

    assert ["a", {"name": "b"}] == source.data
    assert () == source.findings
    assert not source.is_plan


@pytest.mark.parametrize("text", ["a: b\n", "a\n", "a: b: c\n"])
def test_list_file_that_holds_no_list_is_told(text: str) -> None:
    assert ["not-a-list"] == [finding.rule for finding in read(text.encode(), "list.yaml", is_list=True).findings]


def test_list_with_a_mistake_keeps_its_other_entries() -> None:
    source = read(b"- a\n- @b\n- c\n", "list.yaml", is_list=True)

    assert ["a", "@b", "c"] == source.data
    assert frozenset({(1,)}) == source.broken


def test_garbage_collector_is_left_as_it_was() -> None:
    read(b"a: b\n", "plan.yaml")
    assert gc.isenabled()
    gc.disable()
    try:
        read(b"a: b\n", "plan.yaml")
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_lines_are_those_that_the_places_count() -> None:
    source = read("a: b\x0bc\r\nd: e\u2028f\n".encode(), "plan.yaml")

    assert ["a: b\x0bc", "d: e\u2028f", ""] == source.lines


def test_letter_behind_a_tab_is_told_where_it_is_written() -> None:
    source = read("a:\n\t- b\u2028\n".encode(), "plan.yaml")

    told = [finding for finding in source.findings if finding.rule == "control-character"]
    assert [Place("plan.yaml", Span(2, 5, 2, 6))] == [finding.at for finding in told]
