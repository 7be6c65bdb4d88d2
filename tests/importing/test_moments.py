"""Times as people type them and as spreadsheets hand them on"""

from datetime import date

import pytest

from confplan.importing.moments import Moment, moment
from confplan.model.scalars.scalar import ScalarError


@pytest.mark.parametrize(
    ("text", "minute"),
    [
        *(("08:00", 480), ("8:00", 480), ("08:00:00", 480), ("8h30", 510), ("8 giờ 30", 510), ("8h", 480)),
        *(("8:00 AM", 480), ("1:30 PM", 810), ("12:00 AM", 0), ("12:05 pm", 725), ("2h chiều", 840), ("12h trưa", 720)),
        *(("0.3333333333", 480), ("0.5", 720), ("07:59:59.971000", 480)),
    ],
)
def test_a_time_of_day(text: str, minute: int) -> None:
    assert Moment(minute) == moment(text)


@pytest.mark.parametrize(
    "text", ["08:00 - 08:15", "8h-8h15", "từ 8 giờ đến 8 giờ 15", "8:00–8:15 AM", "8:00 to 8:15", "08:00 → 08:15"]
)
def test_a_span_in_one_cell(text: str) -> None:
    assert Moment(480, 495) == moment(text)


def test_what_the_second_time_says_holds_for_the_first() -> None:
    assert Moment(540, 600) == moment("9-10h")
    assert Moment(780, 840) == moment("1:00 - 2:00 PM")
    assert Moment(660, 780) == moment("11-1 pm")


def test_a_span_to_midnight_and_one_that_runs_backwards_stay_as_they_are() -> None:
    assert Moment(1200, 1440) == moment("20:00-24:00")
    assert Moment(540, 525) == moment("09:00-08:45")


def test_a_date_with_a_time_keeps_the_date() -> None:
    assert Moment(480, None, "", date(2024, 7, 26)) == moment("2024-07-26 07:59:59.971000")
    assert Moment(480, None, "", date(2024, 7, 26)) == moment("2024-07-26T08:00:00+07:00")


def test_a_hedge_is_kept() -> None:
    assert Moment(480, None, "dự kiến") == moment("dự kiến 08:00")


@pytest.mark.parametrize(
    "text", ["late", "tbd", "25:61", "25:61:00", "8", "8.30", "08:00:30", "2024-13-01 08:00", "8h-late", "sau giải lao"]
)
def test_what_is_no_certain_time_is_not_guessed(text: str) -> None:
    with pytest.raises(ScalarError):
        moment(text)
