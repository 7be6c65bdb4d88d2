"""A whole day in a few lines of a terminal"""

from hypothesis import given, settings
from hypothesis import strategies as st

from confplan.planning.timing import Row
from confplan.timetables.parts.day_strip import day_strip
from tests.timetables.programmes import SHORT, of, of_file, of_the_source

SOURCE, HYBRID = of_the_source(), of_file("hybrid-168")


def rows(number: int = 1) -> list[Row]:
    return [line.row for line in SOURCE.of_day(number)]


def test_items_follow_one_another_filled_by_what_their_lengths_rest_on() -> None:
    assert [
        "▒▒▒▒ ▒▒ ████ ██ █ █ ██ █ ██ ▒▒ ░░ ▒▒▒ ▒▒ ▒▒▒▒ ▒",
        "8h                  9h                   10h                 11h",
    ] == [line.rstrip() for line in day_strip(SOURCE.days[0], rows(), 72)]


def test_what_goes_on_at_once_has_lines_of_its_own_and_a_gap_is_seen() -> None:
    first, second, third, hours = day_strip(HYBRID.days[0], [line.row for line in HYBRID.of_day(1)], 72)

    assert "················" in first
    assert ("█████████", "████████") == (second.strip(), third.strip())
    assert hours.split() == ["8h", "9h", "10h", "11h", "12h", "13h", "14h", "15h", "16h"]


def test_the_hour_by_which_it_must_end_is_marked_where_it_is_passed() -> None:
    shown = of(SHORT.replace("minutes: 20-30", "minutes: 300"))
    line = next(day_strip(shown.days[0], [one.row for one in shown.lines], 72))

    assert "┊" in line


def test_without_a_clock_there_is_no_strip() -> None:
    shown = of("agenda:\n  - {title: A, minutes: 5}\n")

    assert [] == list(day_strip(shown.days[0], [line.row for line in shown.lines], 72))


@given(st.integers(1, 200))
@settings(max_examples=40)
def test_no_line_is_wider_than_asked_for(columns: int) -> None:
    for shown in (SOURCE, HYBRID):
        lines = list(day_strip(shown.days[0], [line.row for line in shown.of_day(1)], columns))

        assert all(len(line) <= columns for line in lines)
