import pytest

from confplan.places import Span
from confplan.source import syntax_words as words
from confplan.source.diagnosis import Diagnosis, Leaf, diagnosed

FAULT = Span(1, 1, 1, 1)


def about(text: str, *, key: str | None = "a", is_line: bool = False) -> Diagnosis:
    """What is said of a text that begins with `a:`"""
    rows = text.split("\n")
    return diagnosed(Leaf(0, 0 if is_line else 2, len(rows), key, is_line=is_line), rows, FAULT)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: Tổ 1: x", Diagnosis(Span(1, 8, 1, 9), words.colon("Tổ 1"), "Tổ 1: x")),
        ("a: b\n  c 1: d", Diagnosis(Span(2, 6, 2, 7), words.colon("c 1"), "b c 1: d")),
        ("a: b\n    minutes: 3", Diagnosis(Span(2, 5, 2, 13), words.deeper("minutes"), "b", is_whole=False)),
        ("a: :\n", Diagnosis(Span(1, 4, 1, 5), words.NO_NAME)),
        ('a: "b" c', Diagnosis(Span(1, 8, 1, 9), words.after_quote("c", '"'), '"b" c')),
        ("a: 'b' c  # d", Diagnosis(Span(1, 8, 1, 14), words.after_quote("c  # d", "'"), "'b' c")),
        ('a: "b', Diagnosis(Span(1, 4, 1, 5), words.unclosed_quote('"'))),
        ('a: "b\\d"', Diagnosis(Span(1, 6, 1, 8), words.escape("\\d"))),
        ("a: [b", Diagnosis(Span(1, 4, 1, 5), words.unclosed_bracket("["))),
        ("a: {b} c", Diagnosis(Span(1, 8, 1, 9), words.after_bracket("c"), "{b} c")),
        ("a: {b: c: d}", Diagnosis(Span(1, 4, 1, 5), words.inside_brackets("{"))),
        ("a: {b: c: d}  # e", Diagnosis(Span(1, 4, 1, 5), words.inside_brackets("{"))),
        ("a: @b", Diagnosis(Span(1, 4, 1, 5), words.starts_with("@"), "@b")),
        ("a: > 5 người", Diagnosis(Span(1, 4, 1, 5), words.BLOCK_MARK, "> 5 người")),
        ("a: - b", Diagnosis(Span(1, 4, 1, 5), words.item_beside_key("a"))),
        ("a: b  # c\n  d", Diagnosis(Span(1, 7, 1, 10), words.COMMENT_INSIDE, "b d")),
        ("a: b\n  # c\n  d", Diagnosis(Span(2, 3, 2, 6), words.COMMENT_INSIDE, "b d")),
        ("a:\n\tb", Diagnosis(Span(2, 1, 2, 2), words.TAB)),
        ("a: >-\n  b\n c", Diagnosis(FAULT, words.UNREADABLE)),
        ("a: b  # c", Diagnosis(FAULT, words.UNREADABLE)),
        ('a: "b"  # c', Diagnosis(FAULT, words.UNREADABLE)),
    ],
)
def test_value_is_told_in_the_words_of_its_writer(text: str, expected: Diagnosis) -> None:
    assert expected == about(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("status:draft", Diagnosis(Span(1, 1, 1, 8), words.space_missing("status"))),
        ("tổng kết  ", Diagnosis(Span(1, 1, 1, 9), words.no_field("tổng kết"))),
        ("* a", Diagnosis(Span(1, 1, 1, 2), words.starts_with("*"), "* a")),
    ],
)
def test_line_is_told_in_the_words_of_its_writer(text: str, expected: Diagnosis) -> None:
    assert expected == about(text, key=None, is_line=True)


def test_item_of_an_item_is_not_called_a_list_beside_its_field() -> None:
    assert words.UNREADABLE == about("  - b", key=None).words


def test_long_text_is_shortened_in_the_message() -> None:
    assert "…" in about("a: " + "b" * 99 + ": c").words.en
