"""How wide letters are on an honour board"""

import pytest

from confplan.documents.parts.honour_lines import lines_of, width


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("i", 0.278),
        ("ị", 0.278),
        ("m", 0.833),
        ("ử", 0.64),
        ("ữ", 0.64),
        ("đ", 0.556),
        ("Đ", 0.722),
        ("Ế", 0.667),
        ("?", 0.722),
        ("ợ", 0.5),
    ],
)
def test_letter_is_as_wide_without_its_marks_save_the_horn(text: str, expected: float) -> None:
    assert expected == pytest.approx(width(text))


@pytest.mark.parametrize(
    ("text", "room", "lines"),
    [
        ("", 10, 1),
        ("mm mm", 40, 1),
        ("mm mm mm", 40, 2),
        ("W" * 10, 100, 1),
        ("W" * 11, 100, 2),
        ("a " + "W" * 25 + " a", 100, 4),
    ],
)
def test_lines_are_counted_and_a_word_wider_than_the_room_is_broken(text: str, room: int, lines: int) -> None:
    assert lines == lines_of(text, room, 10)


def test_text_of_no_size_is_a_line() -> None:
    assert 1 == lines_of("Nguyễn Văn An", 100, 0)
