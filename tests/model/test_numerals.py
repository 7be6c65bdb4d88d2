"""Whole numbers as they are read out"""

import pytest

from confplan.model.numerals import DIGITS, digit_by_digit, words


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (0, "không"),
        (10, "mười"),
        (15, "mười lăm"),
        (21, "hai mươi mốt"),
        (24, "hai mươi bốn"),
        (101, "một trăm lẻ một"),
        (2024, "hai nghìn không trăm hai mươi bốn"),
        (2_021_015, "hai triệu không trăm hai mươi mốt nghìn không trăm mười lăm"),
        (25_000_000_000_000, "hai mươi lăm nghìn tỷ"),
    ],
)
def test_number_is_read_as_vietnamese_read_it(number: int, said: str) -> None:
    assert said == words(number)


def test_no_two_numbers_are_said_alike() -> None:
    assert 5000 == len({words(number) for number in range(5000)})


def test_words_are_parted_by_single_spaces() -> None:
    assert [] == [
        number for number in range(0, 3_000_000, 7919) if "  " in words(number) or words(number).endswith(" ")
    ]


def test_telephone_number_is_read_digit_by_digit() -> None:
    assert "không chín không một" == digit_by_digit("0901")
    assert DIGITS == tuple(digit_by_digit("0123456789").split())
