"""Breaks in names and in quoted titles"""

import pytest

from confplan.planning.broken_lines import Broken, broken

TITLE = ("agenda", 0, "title")
TEXT = ("agenda", 0, "text")


@pytest.mark.parametrize(
    "text", ["Công tác sắp\nxếp", "Công tác sắp\n\n xếp\n", "Công tác sắp <br/> xếp", "Công tác sắp\\nxếp"]
)
def test_name_is_one_line(text: str) -> None:
    assert Broken("sắp", "xếp", "Công tác sắp xếp") == broken(TITLE, text)


@pytest.mark.parametrize("text", ["Bế mạc\n", "\nBế mạc", "Công tác sắp xếp", "Tổ 1 / Tổ 2"])
def test_name_without_a_break_inside_is_whole(text: str) -> None:
    assert broken(TITLE, text) is None


def test_name_in_a_list_is_known_by_the_key_of_the_list() -> None:
    assert broken(("conference", "hosts", 1), "Quận\nủy")
    assert broken(("document", "purposes", 1), "Quận\nủy") is None


def test_sentence_may_have_lines_but_not_inside_quotation_marks() -> None:
    assert broken(TEXT, "“Một”\nvà “hai”") is None
    assert Broken("sắp", "xếp”", "Phòng tham luận:\n“Công tác sắp xếp”") == broken(
        TEXT, "Phòng tham luận:\n“Công tác sắp\nxếp”"
    )


def test_break_before_or_behind_all_words_breaks_nothing() -> None:
    assert [None, None] == [broken(TITLE, text) for text in ("<br/>Bế mạc", "Bế mạc<br/>")]
