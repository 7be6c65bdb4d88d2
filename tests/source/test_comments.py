import pytest

from confplan.findings import Fix
from confplan.places import Place, Span
from confplan.source.comments import comment_span, comment_words, eaten, with_comment


@pytest.mark.parametrize(
    ("line", "comment"),
    [
        ("a: Hội trường #1", "#1"),
        ("a: Hội trường # 1", "# 1"),
        ("a: Hội trường  #1", "#1"),
        ("a: Hội trường  ## 1", "## 1"),
        ("a: Hội trường  # 1", None),
        ("a: Hội trường\t# 1", None),
        ("a: Hội trường  #", None),
        ("a: Hội trường # confplan: ignore[x] y", None),
        ("a: Hội trường #confplan: ignore[x] y", None),
        ("a: Hội trường # trang confplan: y", "# trang confplan: y"),
        ("a: Hội trường", None),
        ("a: Hội trường#1", None),
    ],
)
def test_comment_stands_clear_of_the_text(line: str, comment: str | None) -> None:
    assert comment == eaten(line, 13)


def test_place_is_the_comment() -> None:
    assert Span(3, 6, 3, 8) == comment_span(3, "a: b #1  ", "#1")


def test_long_comment_is_shortened() -> None:
    assert "…" in comment_words("# " + "x" * 50).vi
    assert "# 1" in comment_words("# 1").en


def test_text_with_its_comment_in_quotes_is_to_be_looked_at() -> None:
    line = "a: Nhà 'Tổ' #1"
    value, whole = Place("plan.yaml", Span(3, 4, 3, 12)), Place("plan.yaml", Span(3, 4, 3, 15))

    assert Fix(whole, "'Nhà ''Tổ'' #1'", safe=False) == with_comment(value, line, comment_span(3, line, "#1"))


def test_text_of_several_lines_is_not_joined_with_a_comment() -> None:
    value = Place("plan.yaml", Span(2, 4, 3, 2))

    assert with_comment(value, "b #1", comment_span(3, "b #1", "#1")) is None
    assert with_comment(Place("plan.yaml"), "b #1", comment_span(3, "b #1", "#1")) is None


def test_comment_behind_the_text_stays_a_comment() -> None:
    line = "a: b #1 c  # d"
    whole = Place("plan.yaml", Span(3, 4, 3, 10))

    assert Fix(whole, "'b #1 c'", safe=False) == with_comment(
        Place("plan.yaml", Span(3, 4, 3, 5)), line, comment_span(3, line, "#1 c  # d")
    )
