"""Of long texts the words that differ are shown"""

from confplan.changes.excerpt import excerpts, is_long, told_apart

WORDS = "một hai ba bốn năm sáu bảy tám chín mười mười-một mười-hai mười-ba mười-bốn mười-lăm"


def test_words_around_the_difference_are_kept() -> None:
    old, new = excerpts(WORDS, WORDS.replace("tám", "TÁM"))

    assert "… hai ba bốn năm sáu bảy tám chín mười mười-một mười-hai mười-ba mười-bốn …" == old
    assert old.replace("tám", "TÁM") == new


def test_words_that_came_are_shown_with_what_stands_around_them() -> None:
    assert ("một hai", "một rưỡi hai") == excerpts("một hai", "một rưỡi hai")


def test_repeated_words_are_not_cut_twice() -> None:
    assert ("a a", "a a a") == excerpts("a a", "a a a")


def test_short_texts_stand_side_by_side() -> None:
    assert (False, True) == (is_long("a", "b"), is_long("a" * 50, "b" * 50))


def test_spaces_that_nobody_sees_are_marked() -> None:
    assert ("a␣␣b", "a b") == told_apart("a  b", "a b")
    assert ("a␣b", "a b") == told_apart("a\u00a0b", "a b")
    assert ("a  b", "a c") == told_apart("a  b", "a c")
