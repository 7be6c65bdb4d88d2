import pytest

from confplan.source.brackets import after_closing, closing_quote, wrong_escape


@pytest.mark.parametrize(
    ("text", "closing"),
    [
        ('"abc" d', (0, 4)),
        ('"a\\"b"', (0, 5)),
        ("'it''s' x", (0, 6)),
        ('"a\n  b" c', (1, 3)),
        ('"abc', None),
        ('"abc\\', None),
        ("'a''", None),
    ],
)
def test_quote_closes_at(text: str, closing: tuple[int, int] | None) -> None:
    rows = text.split("\n")

    assert closing == closing_quote(rows, 0, 0, len(rows))


@pytest.mark.parametrize(
    ("text", "closing"),
    [
        ("[a, b] c", (0, 6)),
        ("{a: [b, {c: d}]} e", (0, 16)),
        ('["]", b]', (0, 8)),
        ("['a\n ]', b] c", (1, 7)),
        ("[a, # ]\n b]", (1, 3)),
        ("[it's]", (0, 6)),
        ("[a#b]", (0, 5)),
        ("[a, b", None),
        ('["a, b]', None),
        ("[a}", None),
    ],
)
def test_bracket_closes_before(text: str, closing: tuple[int, int] | None) -> None:
    rows = text.split("\n")

    assert closing == after_closing(rows, 0, 0, len(rows))


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        (r'"C:\dir"', (0, 3, r"\d")),
        (r'"a\tb\\d\u1ec7\x41\U0001F600"', None),
        (r'"\u12"', (0, 1, r"\u")),
        (r'"\uD800"', (0, 1, r"\u")),
        (r'"\UFFFFFFFF"', (0, 1, r"\U")),
        ('"a\\\n  b\\h"', (1, 3, r"\h")),
        ('"a\\h', (0, 2, r"\h")),
    ],
)
def test_first_escape_that_means_nothing(text: str, wrong: tuple[int, int, str] | None) -> None:
    rows = text.split("\n")

    assert wrong == wrong_escape(rows, 0, 0, len(rows))
