"""Values in running text, as Decree 30/2020 and the source plan write them"""

import datetime as dt

import pytest

from confplan.model import wording
from confplan.model.scalars import Clock, Count, Day, Minutes


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("26/7/2024", "ngày 26 tháng 7 năm 2024"),
        ("5/3/2024", "ngày 05 tháng 3 năm 2024"),
        ("1/2/2025", "ngày 01 tháng 02 năm 2025"),
        ("11/12/2024", "ngày 11 tháng 12 năm 2024"),
        ("dự kiến 26/7/2024 (sáng thứ Sáu)", "dự kiến ngày 26 tháng 7 năm 2024"),
    ],
)
def test_day_takes_a_zero_where_the_decree_asks(written: str, printed: str) -> None:
    assert printed == wording.day_long(Day.parse(written))


@pytest.mark.parametrize(
    ("days", "printed"),
    [
        ([(2025, 8, 5)], "ngày 05 tháng 8 năm 2025"),
        ([(2025, 8, 6), (2025, 8, 5)], "ngày 05 - 06 tháng 8 năm 2025"),
        ([(2025, 1, 31), (2025, 2, 1)], "ngày 31 tháng 01 - ngày 01 tháng 02 năm 2025"),
        ([(2024, 12, 31), (2025, 1, 1)], "ngày 31 tháng 12 năm 2024 - ngày 01 tháng 01 năm 2025"),
        ([(2025, 8, 5), (2025, 8, 7)], "ngày 05 tháng 8 năm 2025 và ngày 07 tháng 8 năm 2025"),
    ],
)
def test_days_in_a_row_share_what_they_have_in_common(days: list[tuple[int, int, int]], printed: str) -> None:
    assert printed == wording.days_long([dt.date(*day) for day in days])


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("08:00", "08 giờ"),
        ("8h30", "08 giờ 30"),
        ("dự kiến 08:00", "dự kiến 08 giờ"),
        ("14-15h30", "từ 14 giờ đến 15 giờ 30"),
    ],
)
def test_clock_is_written_with_hours(written: str, printed: str) -> None:
    assert printed == wording.clock_long(Clock.parse(written))


@pytest.mark.parametrize(
    ("date", "start", "printed"),
    [
        ("26/7/2024 (sáng thứ Sáu)", "08:00", "sáng thứ Sáu"),
        ("26/7/2024 (sáng thứ Sáu)", "14:00", "chiều thứ Sáu"),
        ("27/7/2024 (sáng thứ Sáu)", None, "sáng thứ Bảy"),
        ("28/7/2024 (tối)", "18:00", "tối"),
        ("28/7/2024 (trưa)", "11:30", "trưa"),
        ("28/7/2024 (trưa)", "08:00", "sáng"),
        ("28/7/2024", "08:00", ""),
    ],
)
def test_words_beside_a_date_are_worked_out(date: str, start: str | None, printed: str) -> None:
    assert printed == wording.remark(Day.parse(date), Clock.parse(start) if start else None)


@pytest.mark.parametrize(
    ("written", "printed"),
    [("3", "03"), ("15", "15"), ("khoảng 350", "khoảng 350"), ("1.000", "1.000"), ("1000", "1000"), ("0", "00")],
)
def test_count_takes_two_digits(written: str, printed: str) -> None:
    assert printed == wording.count_long(Count.parse(written))


@pytest.mark.parametrize(("written", "printed"), [("15", "15"), ("khoảng 7", "khoảng 07"), ("5-7", "05 - 07")])
def test_minutes_print_without_their_unit(written: str, printed: str) -> None:
    assert printed == wording.minutes_long(Minutes.parse(written))
