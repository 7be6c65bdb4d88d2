"""Years, days and telephone numbers as spreadsheets leave them; what is lost is never guessed"""

import pytest

from confplan.places import Place, Span
from confplan.rosters.columns import header_of
from confplan.rosters.figures import LOST, day, is_lost, phone, whole, year
from confplan.rosters.people import People, people_of
from confplan.source.cells import Row


def people(*lines: str) -> People:
    rows = [Row("a.csv", number, line.split("|")) for number, line in enumerate(lines, 1)]
    header = header_of(rows, None)
    assert header
    return people_of(header, rows[header.height :], {})


@pytest.mark.parametrize(
    ("written", "expected"),
    [("01/5/1960", "1960"), ("1960-05-01", "1960"), ("25569", "1970"), ("25569.0", "1970"), ("1960.0", "1960"), ("03.05.70", "1970"), ("3/5/05", "2005"), ("1-2-19", "2019"), ("1-2-20", "1920"), ("1970", "1970"), ("60", None), ("70", None), ("12345678", None), ("không rõ", None), ("", None)],
)  # fmt: skip
def test_year_is_taken_from_a_day_in_any_form(written: str, expected: str | None) -> None:
    assert expected == year(written)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("901234567", "0901234567"), ("901234567.0", "0901234567"), ("901234567,0", "0901234567"), ("84901234567.0", "0901234567"), ("901.234.567", "0901234567"),
        ("84901234567", "0901234567"), ("+84 901 234 567", "0901234567"), ("+84 (0)901234567", "0901234567"), ("0901 234 567", "0901 234 567"), ("2838123456", "02838123456"),
        ("901234567 - 912345678", "901234567 - 912345678"), ("12345", "12345"), ("không có", "không có"), ("", ""), ("9,01E+08", ""), ("9.01E+08", ""),
    ],
)  # fmt: skip
def test_phone_gets_its_zero_back_and_is_else_as_written(written: str, expected: str) -> None:
    assert expected == phone(written)


@pytest.mark.parametrize(("written", "expected"), [("45000", "15/03/2023"), ("45000.0", "15/03/2023"), ("15/3/2023", "15/3/2023"), ("", "")])  # fmt: skip
def test_day_is_a_day_also_as_a_number(written: str, expected: str) -> None:
    assert expected == day(written)


@pytest.mark.parametrize(("written", "expected"), [("3.0", "3"), ("3,0", "3"), ("KP 3.0", "KP 3.0"), ("3.5", "3.5"), ("1.0.0", "1.0.0"), ("", "")])  # fmt: skip
def test_whole_number_has_no_fraction(written: str, expected: str) -> None:
    assert expected == whole(written)


@pytest.mark.parametrize(("written", "expected"), [("9,01E+08", True), ("9.01E+08", True), ("7,9E+10", True), ("9E+08", True), ("9e8", True), ("0901234567", False), ("E", False), ("An E", False), ("", False)])  # fmt: skip
def test_shortened_number_is_known(written: str, *, expected: bool) -> None:
    assert expected == is_lost(written)


def test_number_of_which_figures_are_lost_is_told_at_its_cell_and_nowhere_shown() -> None:
    read = people("Họ tên|SĐT|CCCD", "Lê An|9,01E+08|079060000001", "Vũ Bình|0901234567|7,90E+10", "Hồ Chi|9,01E+08|")
    lost = [one for one in read.findings if one.rule == "number-shortened"]

    assert [Span(2, 7, 2, 15), Span(4, 8, 4, 16), Span(3, 20, 3, 28)] == [one.at.span for one in lost if isinstance(one.at, Place)]  # fmt: skip
    assert {LOST} == {one.text for one in lost}
    assert [None, "0901234567", None] == [one.phone for one in read.people]


def test_neighbourhood_written_as_a_fraction_is_its_number() -> None:
    assert ["3"] == [one.neighbourhood for one in people("Họ tên|KP|SĐT", "Lê An|3.0|901234567.0").people]
