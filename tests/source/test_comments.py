import pytest

from confplan.places import Span
from confplan.source.comments import comment_span, comment_words, eaten


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
