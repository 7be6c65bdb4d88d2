"""The table of public holidays"""

from datetime import date

from confplan.findings import Text
from confplan.profiles import days_off


def test_national_day_is_a_holiday() -> None:
    assert Text("Quốc khánh", "National Day") == days_off().holidays[date(2024, 9, 2)]


def test_lunar_new_year_moves_with_the_moon() -> None:
    assert "Tết Nguyên Đán" == days_off().holidays[date(2024, 2, 10)].vi
    assert "Tết Nguyên Đán" == days_off().holidays[date(2025, 1, 29)].vi


def test_saturday_worked_for_a_bridging_day() -> None:
    assert date(2024, 5, 4) in days_off().worked
    assert "Ngày nghỉ" == days_off().holidays[date(2024, 4, 29)].vi


def test_table_covers_the_years_that_plans_speak_of() -> None:
    assert set(range(2016, 2031)) == {day.year for day in days_off().holidays}
