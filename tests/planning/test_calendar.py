"""Days off, working days and sessions"""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confplan.findings import Text
from confplan.model.scalars import SESSIONS
from confplan.model.wording import session_of
from confplan.planning.calendar import (
    SESSION_HOURS,
    day_off,
    is_in_session,
    lasting,
    latest_with_notice,
    printed,
    weekday,
    working_days,
)

DAYS = st.dates(date(2016, 1, 1), date(2030, 12, 31))


def test_day_of_the_source_plan_is_a_friday_and_a_working_day() -> None:
    assert Text("thứ Sáu", "Friday") == weekday(date(2024, 7, 26))
    assert day_off(date(2024, 7, 26)) is None


@pytest.mark.parametrize(
    ("day", "reason"),
    [
        (date(2024, 7, 28), Text("Chủ nhật", "Sunday")),
        (date(2024, 7, 27), Text("thứ Bảy", "Saturday")),
        (date(2024, 9, 2), Text("Quốc khánh", "National Day")),
        (date(2023, 4, 30), Text("Ngày Chiến thắng", "Liberation Day/Reunification Day")),
        (date(2050, 1, 1), Text("thứ Bảy", "Saturday")),
    ],
)
def test_day_off_says_why(day: date, reason: Text) -> None:
    assert reason == day_off(day)


def test_saturday_worked_in_exchange_is_no_day_off() -> None:
    assert day_off(date(2024, 5, 4)) is None


@pytest.mark.parametrize(
    ("start", "end", "count"),
    [
        (date(2024, 7, 22), date(2024, 7, 26), 4),
        (date(2024, 7, 19), date(2024, 7, 22), 1),
        (date(2024, 6, 27), date(2024, 7, 26), 21),
        (date(2024, 7, 26), date(2024, 7, 26), 0),
        (date(2024, 7, 27), date(2024, 7, 26), 0),
        (date(2024, 8, 30), date(2024, 9, 4), 1),
    ],
)
def test_working_days_leave_out_weekends_and_holidays(start: date, end: date, count: int) -> None:
    assert count == working_days(start, end)


def test_ten_working_days_before_the_conference() -> None:
    assert date(2024, 7, 12) == latest_with_notice(date(2024, 7, 26), 10)


@given(DAYS, st.integers(1, 30))
def test_latest_day_leaves_exactly_the_notice(event: date, notice: int) -> None:
    assert notice == working_days(latest_with_notice(event, notice), event)


@pytest.mark.parametrize(
    ("minute", "session", "inside"),
    [
        (8 * 60, "sáng", True),
        (12 * 60, "sáng", False),
        (14 * 60, "sáng", False),
        (11 * 60 + 59, "chiều", False),
        (12 * 60, "chiều", True),
        (11 * 60 + 30, "trưa", True),
        (19 * 60, "tối", True),
        (9 * 60, "tối", False),
        (10 * 60 - 1, "trưa", False),
        (10 * 60, "trưa", True),
        (14 * 60 - 1, "trưa", True),
        (14 * 60, "trưa", False),
        (19 * 60 - 1, "chiều", True),
        (19 * 60, "chiều", False),
        (17 * 60 - 1, "tối", False),
        (17 * 60, "tối", True),
        (24 * 60 - 1, "tối", True),
        (24 * 60, "tối", False),
    ],
)
def test_session_of_a_beginning(minute: int, session: str, *, inside: bool) -> None:
    assert inside == is_in_session(minute, session)


@given(st.integers(0, 24 * 60 - 1))
def test_session_that_is_printed_is_always_right(minute: int) -> None:
    assert is_in_session(minute, session_of(minute))


def test_every_session_that_can_be_written_has_its_hours() -> None:
    assert set(SESSIONS) == set(SESSION_HOURS)


def test_date_is_printed_without_zeros() -> None:
    assert "5/3/2024" == printed(date(2024, 3, 5))


@pytest.mark.parametrize(
    ("minutes", "vi", "en"),
    [
        (0, "0 phút", "0 minutes"),
        (45, "45 phút", "45 minutes"),
        (60, "1 giờ", "1 h"),
        (280, "4 giờ 40 phút", "4 h 40 min"),
    ],
)
def test_length_is_said_in_hours_from_one_hour_on(minutes: int, vi: str, en: str) -> None:
    assert (vi, en) == (lasting(minutes).vi, lasting(minutes).en)
