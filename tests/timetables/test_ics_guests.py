"""The calendar of guests"""

from confplan.timetables.ics_guests import render
from tests.timetables.calendar_files import read
from tests.timetables.programmes import of_the_source


def test_guests_get_the_day_and_nobodys_deadlines() -> None:
    found = read(render(of_the_source(), "vi").text).all("VEVENT")

    assert ["TENTATIVE"] == [event.text("STATUS") for event in found]
    assert "Hội trường 1, trụ sở hành chính Quận 12" == found[0].text("LOCATION")
