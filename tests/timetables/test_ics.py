"""The calendar of those who prepare"""

from confplan.timetables.ics import render
from tests.timetables.calendar_files import read
from tests.timetables.programmes import of_the_source


def test_the_day_and_the_deadlines_are_in_it_and_items_where_times_are_asked_for() -> None:
    plain, timed = (read(render(of_the_source(timing=timing), "vi").text) for timing in (False, True))

    assert 2 == len(plain.all("VEVENT"))
    assert 1 + 16 - 1 + 1 == len(timed.all("VEVENT"))
    assert "20240726T102200" == plain.all("VEVENT")[0].text("DTEND")


def test_the_programme_is_told_in_the_description() -> None:
    told = read(render(of_the_source(timing=False), "vi").text).all("VEVENT")[0].text("DESCRIPTION").split("\n")

    assert "08:25 Chiếu phim tư liệu về tổng kết" in told[2]
    assert "Giờ các mục có chỗ là tạm tính." == told[-1]


def test_two_runs_give_the_same_bytes_and_every_entry_its_own_name() -> None:
    text = render(of_the_source(), "vi").text
    names = [event.text("UID") for event in read(text).all("VEVENT")]

    assert text == render(of_the_source(), "vi").text
    assert len(names) == len(set(names))
