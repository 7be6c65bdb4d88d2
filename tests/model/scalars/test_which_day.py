"""Which day of the conference"""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confplan.model.scalars import Day, ScalarError, WhichDay

days = st.builds(Day, date=st.dates(dt.date(1900, 1, 1), dt.date(2199, 12, 31)))


@given(st.builds(WhichDay, number=st.integers(1, 999)) | st.builds(WhichDay, day=days))
def test_day_reads_back_what_it_prints(day: WhichDay) -> None:
    assert day == WhichDay.parse(str(day))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2", WhichDay(number=2)),
        ("02", WhichDay(number=2)),
        ("ngày 2", WhichDay(number=2)),
        ("Ngày thứ 2", WhichDay(number=2)),
        ("27/7/2024", WhichDay(day=Day(date=dt.date(2024, 7, 27)))),
        ("ngày 27 tháng 7 năm 2024", WhichDay(day=Day(date=dt.date(2024, 7, 27)))),
        ("2024-07-27 (sáng)", WhichDay(day=Day(date=dt.date(2024, 7, 27), session="sáng"))),
    ],
)
def test_number_or_date_is_read(text: str, expected: WhichDay) -> None:
    assert expected == WhichDay.parse(text)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("0", "which-day-zero"),
        ("-1", "which-day-unreadable"),
        ("hai", "which-day-unreadable"),
        ("1000", "which-day-unreadable"),
        ("31/6/2024", "day-does-not-exist"),
    ],
)
def test_what_is_neither_is_refused(text: str, code: str) -> None:
    with pytest.raises(ScalarError) as refused:
        WhichDay.parse(text)

    assert code == refused.value.code
