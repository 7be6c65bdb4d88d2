import pytest

from confplan.source.rereading import key_reads_as, reads_as


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("Bế mạc", "Bế mạc"),
        ("Bế\n    mạc", "Bế mạc"),
        ("'Tổ 1: x'", "Tổ 1: x"),
        (">-\n    a\n    b", "a b"),
        ("Tổ 1: x", None),
        ("- a", None),
        ("[a]", None),
        ("&a b", None),
        ("!!str b", None),
        ("*a", None),
        ("a\n- b", None),
        ("'a", None),
        ("a # b", "a"),
    ],
)
def test_piece_is_read_as_one_text_or_not_at_all(raw: str, expected: str | None) -> None:
    assert expected == reads_as(raw)


@pytest.mark.parametrize(("raw", "expected"), [("a b", "a b"), ("a, b", None), ("'a, b'", "a, b"), ("a]", None)])
def test_piece_in_brackets_is_read_as_it_would_be_there(raw: str, expected: str | None) -> None:
    assert expected == reads_as(raw, in_brackets=True)


@pytest.mark.parametrize(
    ("raw", "expected"),
    [("bí thư", "bí thư"), ("'a: b'", "a: b"), ("a: b", None), ("[a]", None), ("a\n- b", None), ("- a", None)],
)
@pytest.mark.parametrize("in_brackets", [True, False])
def test_key_is_read_with_a_value_after_it(raw: str, expected: str | None, *, in_brackets: bool) -> None:
    assert expected == key_reads_as(raw, in_brackets=in_brackets)
