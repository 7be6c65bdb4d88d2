"""Dates typed inside texts"""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confplan.planning.written_dates import LongDate, typed_deadline, with_weekday, wrongly_padded

ROOT = Path(__file__).resolve().parents[2]
DAYS = st.dates(date(1950, 1, 1), date(2100, 12, 31))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ngày 5 tháng 03 năm 2024", [LongDate("ngày 5 tháng 03", "ngày 05 tháng 3")]),
        ("ngày 26 tháng 07 năm 2024", [LongDate("ngày 26 tháng 07", "ngày 26 tháng 7")]),
        ("Ngày 10 tháng 1 năm 2024", [LongDate("Ngày 10 tháng 1", "Ngày 10 tháng 01")]),
        ("ngày 05 tháng 3 năm 2024", []),
        ("ngày 10 tháng 02 năm 2024", []),
        ("ngày 10 tháng 12 năm 2024", []),
        ("30/4/1975 và 5/03/2024", []),
        ("trong ngày 5 tháng tới", []),
    ],
)
def test_zeros_of_a_long_date(text: str, found: list[LongDate]) -> None:
    assert found == list(wrongly_padded(text))


def test_no_long_date_of_the_source_plan_is_wrongly_padded() -> None:
    assert [] == list(wrongly_padded((ROOT / "plan.yaml").read_text(encoding="utf-8")))


@pytest.mark.parametrize(
    ("text", "weekday"),
    [
        ("thứ Năm, ngày 26 tháng 7 năm 2024", 3),
        ("sáng thứ sáu, ngày 26/7/2024", 4),
        ("ngày 26 tháng 7 năm 2024 (sáng thứ Sáu)", 4),
        ("26/7/2024, thứ Năm", 3),
        ("Chủ nhật 26/7/2024", 6),
        ("Thứ 6 ngày 26-7-2024", 4),
        ("họp thứ Hai, ngày 26/7/2024", 0),
    ],
)
def test_weekday_beside_a_date(text: str, weekday: int) -> None:
    (found,) = with_weekday(text)

    assert (date(2024, 7, 26), weekday) == (found.date, found.weekday)


def test_weekday_between_two_dates_belongs_to_the_later() -> None:
    found = list(with_weekday("từ thứ Sáu, 26/7/2024 đến 26/7/2024, thứ Bảy 27/7/2024"))

    assert [(date(2024, 7, 26), 4), (date(2024, 7, 27), 5)] == [(one.date, one.weekday) for one in found]
    assert ["thứ Sáu, 26/7/2024", "thứ Bảy 27/7/2024"] == [one.written for one in found]


def test_sunday_is_read_beside_another_weekday() -> None:
    found = list(with_weekday("thứ Bảy 27/7/2024 và Chủ nhật 28/7/2024"))

    assert [5, 6] == [one.weekday for one in found]


@pytest.mark.parametrize(
    "text",
    [
        "Đại hội lần thứ hai ngày 26/7/2024",
        "ngày thứ hai (26/7/2024)",
        "thứ Sáu hằng tuần",
        "thứ Sáu, ngày 31 tháng 2 năm 2024",
        "26/7/2024",
    ],
)
def test_ordinals_and_dates_without_weekday_are_left_alone(text: str) -> None:
    assert [] == list(with_weekday(text))


@given(st.text(alphabet="ngày thứhaibăm0123456789/,()- ", max_size=60))
def test_any_text_is_read(text: str) -> None:
    assert all(0 <= one.weekday <= 6 for one in with_weekday(text))
    assert all(one.written != one.padded for one in wrongly_padded(text))


@given(DAYS)
def test_rightly_padded_date_is_left_alone(day: date) -> None:
    month = f"{day.month:02}" if day.month < 3 else str(day.month)

    assert [] == list(wrongly_padded(f"ngày {day.day:02} tháng {month} năm {day.year}"))


@pytest.mark.parametrize(
    ("text", "written", "key"),
    [
        ("Gửi bài trước ngày 15/12/2025", "trước ngày 15/12/2025", "before"),
        ("Hoàn thành trước ngày <conference.date>.", "trước ngày <conference.date>", "before"),
        ("nhận đến hết ngày 08 tháng 9 năm 2025", "đến hết ngày 08 tháng 9 năm 2025", "until"),
        ("chậm nhất là ngày 15/12", "chậm nhất là ngày 15/12", "until"),
        ("chậm nhất trước hết ngày là nộp đến hết ngày 15/12/2025", "đến hết ngày 15/12/2025", "until"),
        ("gửi trước 17 giờ 00 ngày 15/12/2025", "trước 17 giờ 00 ngày 15/12/2025", "until"),
    ],
)
def test_deadline_in_words_is_found(text: str, written: str, key: str) -> None:
    found = typed_deadline(text)

    assert found
    assert (written, key) == (found.written, found.key)


@pytest.mark.parametrize(
    "text", ["Kiểm tra trước khi khai mạc", "đứng trước 15 đại biểu", "trước mắt", "ngày 15/12/2025"]
)
def test_other_words_are_no_deadline(text: str) -> None:
    assert typed_deadline(text) is None
