import re
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
import typer

from confplan.cli.day_taken import today


@pytest.mark.parametrize("written", ["2024-07-26", "26/7/2024", "26/07/2024", "ngày 26 tháng 7 năm 2024"])
def test_day_given_as_a_plan_may_write_it_is_taken_as_today(written: str) -> None:
    assert today(written) == date(2024, 7, 26)


def test_day_of_the_source_is_today_where_one_is_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1721926800")  # 17:00 of the 25th in London

    assert today(None) == date(2024, 7, 26)


def test_today_is_the_day_in_viet_nam(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    assert today(None) == datetime.now(ZoneInfo("Asia/Ho_Chi_Minh")).date()


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("26/7", "“26/7”: the year is missing; write it like 26/7/2024, 2024-07-26"),
        ("7/26/2024", "“7/26/2024”: months go from 1 to 12, and the day stands before them"),
        ("hôm nay", "“hôm nay” is not a date; write it like 26/7/2024, 2024-07-26"),
    ],
)
def test_what_is_no_day_is_refused_with_what_is_written_and_what_may_be(written: str, said: str) -> None:
    with pytest.raises(typer.BadParameter, match=re.escape(said)):
        today(written)
