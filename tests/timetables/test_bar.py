"""The strip of the day"""

from hypothesis import given
from hypothesis import strategies as st

from confplan.timetables.bar import Scale, bar, scale
from tests.timetables.programmes import SHORT, of

SHOWN = of(SHORT)


def test_each_row_stands_where_it_is_in_the_day() -> None:
    (day,) = SHOWN.days
    on = scale(day, 42)
    limit = day.limit.minute if day.limit else None

    assert on == Scale(480, 690, 42)
    assert [bar(line.row, on, 42, limit).rstrip() for line in SHOWN.lines] == [
        "█████",
        "     ─",
        "     █",
        "      ░░░",
        "         ▒",
    ]


def test_limit_that_is_passed_is_marked() -> None:
    shown = of("conference: {start: '08:00', end_by: '08:30'}\nagenda:\n  - {title: A, minutes: 20}\n  - {title: B, minutes: 40}\n")  # fmt: skip
    (day,) = shown.days

    assert bar(shown.lines[0].row, scale(day, 12), 12, 510) == "████  ┊     "


def test_no_clock_no_strip() -> None:
    shown = of("agenda:\n  - {title: A, minutes: 20}\n")

    assert scale(shown.days[0], 12) is None
    assert bar(shown.lines[0].row, None, 12, None) == " " * 12


@given(st.integers(1, 200))
def test_strip_is_as_wide_as_asked_for(columns: int) -> None:
    on = scale(SHOWN.days[0], columns)

    assert {len(bar(line.row, on, columns, 690)) for line in SHOWN.lines} == {columns}
