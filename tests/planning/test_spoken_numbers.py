"""Numbers with points, commas and zeros in front, Roman ones, days and hours"""

import pytest

from confplan.planning.spoken_numbers import DATE, TIME, date_words, number, roman, time_words


@pytest.mark.parametrize(
    ("written", "heard"),
    [
        ("0", "không"),
        ("00", "không không"),
        ("08", "tám"),
        ("007", "không không bảy"),
        ("1.000", "một nghìn"),
        ("1.000,25", "một nghìn phẩy hai mươi lăm"),
        ("1,000,000", "một triệu"),
        ("3,05", "ba phẩy không năm"),
        ("3,1416", "ba phẩy một bốn một sáu"),
        ("3,125", "ba phẩy một trăm hai mươi lăm"),
        ("100.000.000.000.000.001", "một trăm triệu tỷ không trăm lẻ một"),
        ("4.0", "bốn chấm không"),
        ("1.2.3", "một chấm hai chấm ba"),
        ("1" * 19, " ".join(["một"] * 19)),
    ],
)
def test_number_with_marks_is_read(written: str, heard: str) -> None:
    assert heard == number(written)


@pytest.mark.parametrize(
    ("written", "heard"),
    [("I", "một"), ("IV", "bốn"), ("XII", "mười hai"), ("XIX", "mười chín"), ("XXI", "hai mươi mốt"), ("XL", "bốn mươi"), ("LXXXIX", "tám mươi chín")],
)  # fmt: skip
def test_roman_number_is_read(written: str, heard: str) -> None:
    assert heard == roman(written)


@pytest.mark.parametrize("written", ["", "IIX", "VX", "IIII", "MC", "xii", "XIA", "LẠI"])
def test_other_letters_are_no_roman_number(written: str) -> None:
    assert roman(written) is None


@pytest.mark.parametrize("written", ["32/7", "26/13", "26/7/2024/5", "11/2024/NQ", "26.7"])
def test_other_digits_are_no_day(written: str) -> None:
    found = DATE.match(written)

    assert found is None or found.end() < len(written)


def test_day_and_hour_are_read() -> None:
    day, hour = DATE.match("01-02-2025"), TIME.match("08g05")

    assert day
    assert "một tháng hai năm hai nghìn không trăm hai mươi lăm" == date_words(day)
    assert hour
    assert "tám giờ năm" == time_words(hour)
