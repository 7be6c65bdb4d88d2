"""Clocks, spans and lengths as they print"""

import pytest

from confplan.timetables.words import clock, length, span, stated_length, title
from tests.timetables.programmes import SHORT, of


@pytest.mark.parametrize(
    ("minute", "printed"), [(None, ""), (485, "08:05"), (24 * 60 + 30, "00:30 (+1)"), (0, "00:00")]
)
def test_clock_past_midnight_says_so(minute: int | None, printed: str) -> None:
    assert printed == clock(minute)


def test_span_without_a_start_shows_where_it_is_missing() -> None:
    assert ["", "--:---09:00", "08:00-09:00"] == [span(None, None), span(None, 540), span(480, 540)]


def test_ranges_and_marks_are_printed() -> None:
    rows = [line.row for line in of(SHORT).lines]

    assert ["20-30", "7", "7", "15*", "~5"] == [length(row) for row in rows]
    assert ["20-30", "7", "7", "15*", ""] == [stated_length(row) for row in rows]


def test_optional_title_says_it_once() -> None:
    row = of(SHORT).lines[3].row

    assert title(row, "Giải lao", "vi") == title(row, "Giải lao (nếu có)", "vi") == "Giải lao (nếu có)"
    assert title(row, "Giải lao", "en") == "Giải lao (optional)"
