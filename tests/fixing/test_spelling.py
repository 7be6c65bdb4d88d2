import pytest
from hypothesis import given
from hypothesis import strategies as st

from confplan.fixing.edit import applied
from confplan.fixing.spelling import respelled
from confplan.source.rereading import reads_as


def written(raw: str, new: str, *, in_brackets: bool = False) -> str:
    return applied(raw, respelled(raw, new, in_brackets=in_brackets))


@pytest.mark.parametrize(
    ("raw", "new", "expected"),
    [
        ("4639 /KH-UBND", "4639/KH-UBND", "4639/KH-UBND"),
        ("'3 ngày ''x'''", "03 ngày 'x'", "'03 ngày ''x'''"),
        ('"a \\"b\\" c"', 'a "b" d', '"a \\"b\\" d"'),
        ("từ ngày 5\n  tháng 03\n  năm", "từ ngày 05 tháng 3 năm", "từ ngày 05\n  tháng 3\n  năm"),
        ("từ ngày 5\r\n  tháng 03", "từ ngày 05 tháng 3", "từ ngày 05\r\n  tháng 3"),
        (">-\n  a\n  b: c", "a b: d", ">-\n  a\n  b: d"),
        ("|\n  a\n  b", "a\nc\n", "|\n  a\n  c"),
        ("a\u00a0b\n  c\u00a0d", "a b c d", "a b\n  c d"),
        ("a\n  b", "a x b", "a x\n  b"),
        ("|\n  a\n  b", "a b", ">\n  a\n  b"),
        ("|-\n  a\n\n  b", "a b", ">-\n  a\n  b"),
        ("a\r\n  \r\n  b", "a b", "a\r\n  b"),
        ("a\n\n  b c", "a\nb d", "a\n\n  b d"),
        ("a b\n  c", "b c", "b\n  c"),
        ("a b\n  c d", "a b c", "a b\n  c"),
        ("a c", "x a c", "x a c"),
    ],
)
def test_only_the_words_that_differ_are_touched(raw: str, new: str, expected: str) -> None:
    assert expected == written(raw, new)


@pytest.mark.parametrize(
    ("raw", "new", "expected"),
    [
        ("Tổ 1: x", "Tổ 1: x", "'Tổ 1: x'"),
        ("Tổ 1: x\n  của ai", "Tổ 1: x của ai", "'Tổ 1: x\n  của ai'"),
        ("Tổ 1", "Tổ: 'một'", "'Tổ: ''một'''"),
        ('"a\\u00a0b"', "a b", '"a b"'),
        ('"a\\tb"', "a: b", '"a: b"'),
    ],
)
def test_text_that_would_be_read_otherwise_comes_in_quotes(raw: str, new: str, expected: str) -> None:
    assert expected == written(raw, new)


def test_comma_in_brackets_comes_in_quotes() -> None:
    assert "'a, b'" == written("a", "a, b", in_brackets=True)


def test_line_ends_that_a_text_needs_are_not_invented() -> None:
    assert () == respelled("a\n  b", "a\nb")


def test_what_reads_so_already_is_left_alone() -> None:
    assert () == respelled("'a'", "a")[1:]


def test_long_texts_are_compared_at_their_ends() -> None:
    words = [f"chữ{number}" for number in range(3000)]
    new = " ".join(["đầu", *words[1:-1], "cuối", "cùng"])

    assert new == written(" ".join(words), new)


@given(raw=st.text("ab1 :#'\"-[],>|\n", min_size=1, max_size=20), new=st.text("ab1 :#'\"-[],", min_size=1, max_size=20))
def test_what_is_written_reads_back(raw: str, new: str) -> None:
    edits = respelled(raw, new)

    assert not edits or new.rstrip("\n") == (reads_as(applied(raw, edits)) or "").rstrip("\n")
