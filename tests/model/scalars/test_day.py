"""Dates as they are written"""

import datetime as dt
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confplan.model.scalars import SESSIONS, Day, Hedge, ScalarError

FRIDAY = dt.date(2024, 7, 26)
days = st.builds(
    Day,
    date=st.dates(dt.date(1900, 1, 1), dt.date(2199, 12, 31)),
    weekday=st.none() | st.integers(0, 6),
    session=st.none() | st.sampled_from(SESSIONS),
    hedge=st.sampled_from(Hedge),
)


@given(days)
def test_a_day_reads_back_what_it_prints(day: Day) -> None:
    assert day == Day.parse(str(day))


@pytest.mark.parametrize(
    "text",
    [
        "2024-07-26",
        "2024-7-26",
        "2024/07/26",
        "26/7/2024",
        "26/07/2024",
        "26-7-2024",
        "26.7.2024",
        "ngày 26/7/2024",
        "ngày 26 tháng 7 năm 2024",
        "Ngày 26 tháng 07, năm 2024",
        "26 tháng 7 năm 2024",
        unicodedata.normalize("NFD", "ngày 26 tháng 7 năm 2024"),
    ],
)
def test_a_date_is_written_in_many_ways(text: str) -> None:
    assert Day(date=FRIDAY) == Day.parse(text)


@pytest.mark.parametrize(
    ("text", "weekday", "session"),
    [
        ("26/7/2024 (sáng thứ Sáu)", 4, "sáng"),
        ("26/7/2024 (Sáng Thứ Sáu)", 4, "sáng"),
        ("sáng thứ Sáu, ngày 26 tháng 7 năm 2024", 4, "sáng"),
        ("sáng 26/7/2024 (thứ Sáu)", 4, "sáng"),
        ("sáng 26/7/2024", None, "sáng"),
        ("buổi chiều ngày 26/7/2024", None, "chiều"),
        ("26/7/2024, tối", None, "tối"),
        ("thứ Sáu, 26/7/2024", 4, None),
        ("thứ 6, 26/7/2024", 4, None),
        ("T6, 26/7/2024", 4, None),
        ("thứ Năm, ngày 26 tháng 7 năm 2024", 3, None),
        ("CN 26/7/2024", 6, None),
        ("Chủ nhật, 2024-07-26", 6, None),
    ],
)
def test_the_words_beside_a_date_are_kept_as_written(text: str, weekday: int | None, session: str | None) -> None:
    assert Day(date=FRIDAY, weekday=weekday, session=session) == Day.parse(text)


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("dự kiến 26/7/2024", Hedge.TENTATIVE),
        ("Dự kiến ngày 26 tháng 7 năm 2024", Hedge.TENTATIVE),
        ("khoảng 26/7/2024", Hedge.APPROXIMATE),
    ],
)
def test_the_hedge_is_kept(text: str, hedge: Hedge) -> None:
    assert Day(date=FRIDAY, hedge=hedge) == Day.parse(text)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("ngày mai", "unreadable"),
        ("26 7 2024", "unreadable"),
        ("26/7-2024", "unreadable"),
        ("26/7/20245", "unreadable"),
        ("dự kiến", "unreadable"),
        ("26/7", "without-year"),
        ("ngày 26 tháng 7", "without-year"),
        ("26/7/24", "two-digit-year"),
        ("ngày 26 tháng 7 năm 24", "two-digit-year"),
        ("30/2/2024", "does-not-exist"),
        ("29/2/2023", "does-not-exist"),
        ("00/7/2024", "does-not-exist"),
        ("7/26/2024", "does-not-exist"),
        ("26/0/2024", "does-not-exist"),
        ("2024-02-30", "does-not-exist"),
        ("26/7/0024", "does-not-exist"),
        ("26/7/2204", "does-not-exist"),
        ("26-27/7/2024", "several"),
        ("26, 27/7/2024", "several"),
        ("26 và 27 tháng 7 năm 2024", "several"),
        ("26/7/2024 - 27/7/2024", "several"),
        ("26/7/2024 (ngày mai)", "unknown-remark"),
        ("26/7/2024 (sáng chiều)", "unknown-remark"),
        ("26/7/2024 lúc 8h", "unknown-remark"),
    ],
)
def test_what_is_no_date_is_refused(text: str, code: str) -> None:
    with pytest.raises(ScalarError) as refused:
        Day.parse(text)

    assert f"day-{code}" == refused.value.code
    assert f"“{text}”" in refused.value.text.vi


def test_a_day_that_its_month_lacks_is_told_how_many_there_are() -> None:
    with pytest.raises(ScalarError, match="month 2 of 2024 has days 1 to 29") as refused:
        Day.parse("30/2/2024")

    assert "tháng 2 năm 2024 có các ngày từ 1 đến 29" in refused.value.text.vi


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("2024-07-26", "26/7/2024"),
        ("dự kiến sáng thứ 6 26/07/2024", "dự kiến 26/7/2024 (sáng thứ Sáu)"),
        ("T2 26/7/2024", "26/7/2024 (thứ Hai)"),
    ],
)
def test_a_day_prints_with_its_words(written: str, printed: str) -> None:
    assert printed == str(Day.parse(written))
