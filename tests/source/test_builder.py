"""What the builder notes; that its values are right is proved through `read`"""

import pytest

from confplan.findings import Fix
from confplan.places import Key, Place, Span
from confplan.source import Source, read


def reading(text: str) -> Source:
    return read(text.encode(), "plan.yaml")


def rules(source: Source) -> list[str]:
    return [finding.rule for finding in source.findings]


def test_scalars_stay_text() -> None:
    text = "a: 11:00\nb: 0123456701\nc: no\nd: 1.000\ne: 2024-02-30\nf: '='\ng: ~\nh: null\n"

    assert {
        "a": "11:00",
        "b": "0123456701",
        "c": "no",
        "d": "1.000",
        "e": "2024-02-30",
        "f": "=",
        "g": "~",
        "h": "null",
    } == reading(text).data


def test_empty_field_is_none_and_stands_after_its_colon() -> None:
    source = reading("a:\nb: {c, d: , e: }\nf:\n  -\n  - >-\n")

    assert {"a": None, "b": {"c": None, "d": None, "e": None}, "f": [None, None]} == source.data
    assert Span(1, 3, 1, 3) == source.values["a",]
    assert Span(2, 6, 2, 6) == source.values["b", "c"]
    assert Span(2, 10, 2, 10) == source.values["b", "d"]
    assert () == source.findings


@pytest.mark.parametrize("empty", ['""', "''", '"  "'])
def test_quoted_empty_field_is_told_and_is_none(empty: str) -> None:
    source = reading(f"a: {empty}\n")

    assert {"a": None} == source.data
    assert ["quoted-empty"] == rules(source)


def test_first_of_two_equal_keys_counts_and_both_are_shown() -> None:
    source = reading("a: 1\nb: 2\na:\n  c: 3\n")

    assert {"a": "1", "b": "2"} == source.data
    (finding,) = source.findings
    assert Place("plan.yaml", Span(3, 1, 3, 2)) == finding.at
    assert [Place("plan.yaml", Span(1, 1, 1, 2))] == [related.at for related in finding.related]
    assert ("a", "c") not in source.values


def test_keys_that_differ_only_in_form_are_equal() -> None:
    source = reading("Hội: 1\nHo\u0323\u0302i: 2\n")

    assert {"Hội": "1"} == source.data
    assert ["duplicate-key", "text-not-normalised"] == rules(source)


def test_what_stands_under_a_refused_key_is_told_once() -> None:
    assert ["anchor-or-alias"] == rules(reading("a: 1\n<<: [*b, &c d, !e f, '', {g: 1, g: 2, *h : i, [j]: k}]\n"))


def test_quoted_merge_key_is_a_key() -> None:
    assert {"<<": "a"} == reading('"<<": a\n').data


def test_alias_is_none() -> None:
    source = reading("a: [*b, c]\n*d : e\nf: 1\n")

    assert {"a": [None, "c"], "f": "1"} == source.data
    assert ["anchor-or-alias", "anchor-or-alias"] == rules(source)


def test_anchor_and_type_on_a_key_are_told() -> None:
    assert ["anchor-or-alias", "tag-not-allowed"] == rules(reading("&a b: 1\n!c d: 2\n"))


def test_list_as_key_is_told_and_left_out() -> None:
    source = reading("[a, [b]]: c\nd: e\n? {f: g}\n: {h: i}\n")

    assert {"d": "e"} == source.data
    assert ["key-not-text", "key-not-text"] == rules(source)


def test_empty_key_is_told_and_left_out() -> None:
    source = reading('"": a\nb: c\n')

    assert {"b": "c"} == source.data
    assert ["key-not-text"] == rules(source)


def test_pair_in_a_list_in_brackets_is_a_mapping_with_its_place() -> None:
    source = reading("a: [b: c, d]\n")

    assert {"a": [{"b": "c"}, "d"]} == source.data
    assert Span(1, 5, 1, 9) == source.values["a", 0]
    assert {("a",), ("a", 0)} == source.flow


def test_block_text_at_the_end_without_a_newline_has_its_place() -> None:
    assert Span(1, 4, 2, 4) == reading("a: |\n  b").values["a",]


def test_name_of_a_field_with_letters_that_nobody_sees_has_a_fix_of_its_own() -> None:
    (finding,) = reading("a:\n  bí\u00a0thư: 3\n").findings

    assert Fix(("a", Key("bí\u00a0thư")), "bí thư") == finding.fix
    assert finding.fix is not None
    assert isinstance(finding.fix.at[-1] if isinstance(finding.fix.at, tuple) else "", Key)


@pytest.mark.parametrize("text", ["a: 'b' #1\n", "a: [b #1\n]\n"])
def test_comment_after_quotes_or_inside_brackets_has_no_fix(text: str) -> None:
    assert [("comment-eats-text", None)] == [(one.rule, one.fix) for one in reading(text).findings]


def test_comment_that_may_be_text_is_a_fix_to_look_at() -> None:
    (finding,) = reading("a: b #1\n").findings

    assert Fix(Place("plan.yaml", Span(1, 4, 1, 8)), "'b #1'", safe=False) == finding.fix
