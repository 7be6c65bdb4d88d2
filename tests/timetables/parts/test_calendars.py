"""Entries as a calendar file"""

import pytest

from confplan.timetables.parts.calendars import written
from confplan.timetables.parts.entries import Entry, items
from tests.timetables.calendar_files import read
from tests.timetables.programmes import SHORT, of


def test_local_times_name_the_zone_that_the_file_holds() -> None:
    shown = of(SHORT)
    calendar = read(written(shown, items(shown, "vi"), "vi"))
    zone = calendar.all("VTIMEZONE")[0]
    first = calendar.all("VEVENT")[0]

    assert (";TZID=Asia/Ho_Chi_Minh", "20240726T080000") == first.values["DTSTART"]
    assert zone.text("TZID") == "Asia/Ho_Chi_Minh"
    assert ("+0700", "+0800") == (zone.parts[0].text("TZOFFSETTO"), zone.parts[0].text("TZOFFSETFROM"))


def test_every_entry_has_what_the_standard_asks_for() -> None:
    shown = of(SHORT)
    found = read(written(shown, items(shown, "vi"), "vi"))

    assert {"PRODID", "VERSION"} <= found.values.keys()
    assert all({"UID", "DTSTAMP", "DTSTART", "SEQUENCE"} <= one.values.keys() for one in found.all("VEVENT"))
    assert "20240701T000000Z" == found.all("VEVENT")[0].text("DTSTAMP")


def test_commas_lines_and_vietnamese_come_back_whole() -> None:
    shown = of(SHORT)
    text = "Giới thiệu, tuyên bố; “lý do”\\\nxuống dòng: " + "Ủy ban nhân dân phường Đông Hưng Thuận, " * 20
    start = shown.days[0].date
    assert start
    entry = Entry(uid="1", summary=text, start=start.date, end=start.date, description=text)
    event = read(written(shown, [entry], "vi")).all("VEVENT")[0]

    assert (text, text) == (event.text("SUMMARY"), event.text("DESCRIPTION"))
    assert (";VALUE=DATE", "20240726") == event.values["DTSTART"]


def test_a_later_edition_has_a_higher_number(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = of(SHORT)
    first = read(written(shown, items(shown, "vi"), "vi")).all("VEVENT")[0].text("SEQUENCE")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1721952000")
    later = read(written(shown, items(shown, "vi"), "vi")).all("VEVENT")[0].text("SEQUENCE")

    assert int(first) < int(later)
