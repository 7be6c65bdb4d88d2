"""Lengths as people type them and as spreadsheets hand them on"""

import pytest

from confplan.importing.lengths import length
from confplan.model.scalars.scalar import ScalarError


@pytest.mark.parametrize(
    "text",
    [
        *(
            "60",
            "1:00",
            "01:00:00",
            "1:00:00",
            "1h",
            "1h00",
            "1 tiếng",
            "1 giờ",
            "60 phút",
            "60'",
            "60p",
            "0.0416666667",
        ),
        *("1 hour", "1 hr", "60 min", "60 minutes", "1h 0m", "1.0h", "00:59:59.971000"),
    ],
)
def test_an_hour_however_it_is_written(text: str) -> None:
    assert "60" == str(length(text))


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        *(("7'", "7"), ("00:07:00", "7"), ("90 phút", "90"), ("1h30", "90"), ("1 tiếng rưỡi", "90"), ("1,5 giờ", "90")),
        *(("nửa tiếng", "30"), ("5-7", "5-7"), ("khoảng 7", "khoảng 7"), ("5-7 (thường 5)", "5-7 (thường 5)")),
        *(("1 day, 0:00:00", "1440"), ("1900-01-01", "1440"), ("1 hr 30 min", "90"), ("45m", "45")),
    ],
)
def test_other_lengths(text: str, minutes: str) -> None:
    assert minutes == str(length(text))


@pytest.mark.parametrize(
    "text",
    ["late", "tbd", "0", "00:00:00", "-5", "60.5", "0.5", "25:61", "00:07:30", "7 phút/bài", "1900-01-02 01:00:00"],
)
def test_what_is_no_certain_length_is_not_guessed(text: str) -> None:
    with pytest.raises(ScalarError):
        length(text)
