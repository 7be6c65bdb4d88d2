"""Days as people type them and as spreadsheets hand them on"""

from datetime import date

import pytest

from confplan.importing.days import day_of, says_day
from confplan.model.scalars.scalar import ScalarError


@pytest.mark.parametrize(
    "text",
    [
        *("26/7/2024", "2024-07-26", "ngày 26 tháng 7 năm 2024", "45499", "2024-07-26 00:00:00"),
        *("26 July 2024", "26th Jul 2024", "July 26, 2024", "Jul. 26 2024"),
    ],
)
def test_a_day_however_it_is_written(text: str) -> None:
    assert date(2024, 7, 26) == day_of(text).date
    assert says_day(text)


def test_a_weekday_stays_with_its_day_so_that_a_rule_can_compare() -> None:
    assert ["26/7/2024 (thứ Sáu)", "26/7/2024 (thứ Bảy)"] == [
        str(day_of(f"{one}, 26 July 2024")) for one in ("Fri", "Saturday")
    ]


@pytest.mark.parametrize("text", ["TBD", "31/6/2024", "31 June 2024", "26/7", "15", "99999", "2024-07-26 08:00:00"])
def test_what_is_no_certain_day_is_not_guessed(text: str) -> None:
    assert not says_day(text)
    with pytest.raises(ScalarError):
        day_of(text)
