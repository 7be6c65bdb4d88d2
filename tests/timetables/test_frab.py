"""Schedule JSON of the frab and pretalx family"""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft6Validator

from confplan.timetables.frab import render
from confplan.timetables.programme import Programme
from tests.timetables.programmes import SHORT, of, of_file, of_the_source

SCHEMA = Draft6Validator(json.loads((Path(__file__).parent / "schemas" / "frab.json").read_text(encoding="utf-8")))
PLANS = ("two-day-congress", "hybrid-168", "award-ceremony", "ward-half-day")


def conference(programme: Programme) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(render(programme, "vi").text)["schedule"]["conference"]
    return found


def events(programme: Programme) -> list[dict[str, Any]]:
    return [event for day in conference(programme)["days"] for room in day["rooms"].values() for event in room]


@pytest.mark.parametrize("name", PLANS)
def test_schedules_are_valid(name: str) -> None:
    SCHEMA.validate(json.loads(render(of_file(name), "vi").text))


def test_the_source_plan_is_valid_and_its_papers_have_speakers_and_a_track() -> None:
    SCHEMA.validate(json.loads(render(of_the_source(), "vi").text))
    paper = next(event for event in events(of_the_source()) if event["type"] == "paper")

    assert [{"name": "Phòng Nội vụ"}] == paper["persons"]
    assert "Báo cáo tham luận của các đơn vị" == paper["track"]
    assert paper["title"].startswith("Công tác tham mưu")
    assert ("08:40", "00:07", "2024-07-26T08:40:00+07:00") == (paper["start"], paper["duration"], paper["date"])


def test_what_goes_on_at_once_stands_in_its_own_rooms() -> None:
    rooms = conference(of_file("hybrid-168"))["days"][0]["rooms"]

    assert ["Phiên 1 - Tổ chức bộ máy"] == [
        one["title"] for one in rooms["Hội trường Thành phố"] if one["start"] == "13:30"
    ]
    assert 3 == len(rooms)
    assert set(rooms) == {room["name"] for room in conference(of_file("hybrid-168"))["rooms"]}


def test_what_is_internal_is_not_shown() -> None:
    assert "Kiểm tra kết nối các điểm cầu" not in {event["title"] for event in events(of_file("hybrid-168"))}


def test_every_event_has_its_own_lasting_name() -> None:
    names = [event["guid"] for event in events(of_file("two-day-congress"))]

    assert len(names) == len(set(names))
    assert names == [event["guid"] for event in events(of_file("two-day-congress"))]


def test_what_has_no_time_is_left_out_and_that_is_said() -> None:
    told = render(of(SHORT.replace("  start: dự kiến 08:00\n", "")), "en")

    assert ["4 items left out, since the date or the hour is not known"] == [note.en for note in told.notes]
    assert () == render(of(SHORT), "vi").notes
