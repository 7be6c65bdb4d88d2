"""Which comments speak to the program, and what each is about: a comment is one only where YAML says so"""

import pytest

from confplan.source import read
from confplan.source.lists import read_list
from confplan.source.remarks import remarks


def about(text: str) -> list[tuple[str, int, int]]:
    """Return the words and the lines of each remark."""
    return [(one.words, one.first, one.last) for one in remarks(read(text.encode(), "plan.yaml"))]


@pytest.mark.parametrize(
    "text",
    [
        'a: "một # confplan: x"',
        "a: 'một\n\n  # confplan: x'",
        "a: |\n  một\n  # confplan: x\n  hai",
        "a: >\n  một\n\n  # confplan: x",
        "a:\n  - |\n    # confplan: x",
        "một# confplan: x",
        "a: một  # xem # confplan: x",
        "a: một  # xem confplan: x",
        '"a # confplan: x": một',
    ],
)
def test_text_is_no_comment(text: str) -> None:
    assert [] == about(text)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("a: một  # confplan: x", 1, 1),
        ("a: một # confplan: x", 1, 1),
        ("a: một  ## confplan:   x  ", 1, 1),
        ("a:  # confplan: x\n  một\n  hai", 1, 3),
        ("a: |  # confplan: x\n  một\n  hai\nb: c", 1, 3),
        ("a:\n  - |  # confplan: x\n    một\n    hai\n  - b", 2, 4),
        ("a: một\n  hai\n  ba  # confplan: x\nb: c", 1, 3),
        ('a: "một\n\n  # ba"  # confplan: x\nb: c', 1, 3),
        ("a: {b: c,  # confplan: x\n  d: e}", 1, 1),
        ("a: một\r\n  hai  # confplan: x\r\nb: c\r\n", 1, 2),
        ("a:\n\tb: c  # confplan: x\n", 2, 2),
        ("a: Hô\u0323i  # confplan: x", 1, 1),
    ],
)
def test_comment_at_the_end_of_a_line_is_about_what_stands_on_it(text: str, first: int, last: int) -> None:
    assert [("x", first, last)] == about(text)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("# confplan: x\na: một", 2, 2),
        ("# confplan: x\n# vì sao\na: một", 3, 3),
        ("# confplan: x\na: một\n  hai\nb: c", 2, 3),
        ("# confplan: x\na:\n  một\n  hai\nb: c", 2, 4),
        ("a:\n  # confplan: x\n  - b: một\n      hai\n    c: d", 3, 4),
        ("a:\n  # confplan: x\n  - một\n    hai\n  - ba", 3, 4),
        ("# confplan: x\na:\n  b: c", 2, 2),
        ("a: b\n# confplan: x\n\nc: d", 3, 3),
        ("a: b\n# confplan: x", 3, 3),
    ],
)
def test_comment_alone_on_its_line_is_about_what_stands_below(text: str, first: int, last: int) -> None:
    assert [("x", first, last)] == about(text)


def test_place_is_the_comment() -> None:
    (found,) = remarks(read("a: một  # confplan: x ".encode(), "plan.yaml"))

    assert (found.span.line, found.span.column, found.span.end_column) == (1, 9, 22)


def test_line_of_a_table_is_no_comment() -> None:
    assert [] == list(remarks(read_list("tên\nmột # confplan: x\n# confplan: x\n".encode(), "a.csv")))


def test_what_a_syntax_error_leaves_is_still_read() -> None:
    assert [("x", 2, 2)] == about("a: b: c\nd: e  # confplan: x\n")
