from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
import typer

from confplan.cli.options import today


def test_day_given_is_taken_as_today() -> None:
    assert today("2024-07-26") == date(2024, 7, 26)


def test_today_is_the_day_in_viet_nam() -> None:
    assert today(None) == datetime.now(ZoneInfo("Asia/Ho_Chi_Minh")).date()


def test_what_is_no_day_is_refused() -> None:
    with pytest.raises(typer.BadParameter, match="“26/7” is not a date"):
        today("26/7")
