"""Text and days of RFC 5545"""

from datetime import date

from confplan.rendering.calendar_text import calendar_day, escaped, folded, next_day


def test_no_part_of_a_text_ends_the_value() -> None:
    assert "a\\, b\\; c\\\\n\\nEND:VEVENT\\nx\\n" == escaped("a, b; c\\n\r\nEND:VEVENT\rx\n")


def test_lines_have_at_most_75_octets_and_come_back_whole() -> None:
    written = folded(iter(["SUMMARY:" + "Ế" * 100, "END:VEVENT"]))
    lines = written.split("\r\n")

    assert all(len(line.encode()) <= 75 for line in lines)
    assert "SUMMARY:" + "Ế" * 100 + "\r\nEND:VEVENT\r\n" == written.replace("\r\n ", "")


def test_days_are_figures_and_a_whole_day_ends_with_the_next() -> None:
    assert ["20240709", "20240801"] == [calendar_day(date(2024, 7, 9)), calendar_day(next_day(date(2024, 7, 31)))]
    assert ("", None) == (calendar_day("x"), next_day(None))
