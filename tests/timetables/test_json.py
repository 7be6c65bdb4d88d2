"""The object for programs"""

import json

from confplan.timetables.json import render
from tests.timetables.programmes import SHORT, of, of_the_source, trial


def test_items_ends_and_slack_are_as_promised() -> None:
    found = json.loads(render(of_the_source(), "vi"))
    film = next(item for item in found["items"] if item["id"] == "phim")

    assert found["date"] == "2024-07-26"
    assert (film["start"], film["end"], film["minutes"], film["assumed"]) == ("08:25", "08:40", 15, False)
    assert (film["optional"], film["depth"], film["kind"], film["path"]) == (False, 0, "film", "agenda.2")
    assert found["ends"]["without_optional"] == "10:12"
    assert found["ends"]["with_optional"] == "10:22"
    assert (found["end_by"], found["end_by_assumed"], found["slack_minutes"]) == ("11:30", True, 68)
    assert (film["warn_minutes"], film["danger_minutes"]) == (2, 1)
    assert "set" not in found


def test_readings_have_their_minutes_their_ends_and_what_is_left() -> None:
    all_, each = json.loads(render(of_the_source(), "vi"))["readings"]

    assert (all_["each"], all_["speakers"], all_["minutes"], all_["assumed"]) == ("conference", 2, 10, True)
    assert all_["ends"] == {"without_optional": "10:12", "with_optional": "10:22"}
    assert (each["speakers"], each["minutes"], each["ends"]["with_optional"]) == (22, 110, "12:02")
    assert (each["slack_minutes"], each["slack_without_optional_minutes"]) == (-32, -22)


def test_what_was_tried_is_told_with_the_days_before() -> None:
    found = json.loads(render(trial("phim.minutes=20"), "vi"))

    assert found["set"] == [{"key": "phim.minutes", "before": "15", "after": "20"}]
    assert [day["ends"]["with_optional"] for day in (*found["days_before"], *found["days"])] == ["08:15", "08:20"]


def test_what_is_not_known_is_null() -> None:
    found = json.loads(render(of("agenda:\n  - {title: A, minutes: 5}\n"), "vi"))

    assert (found["date"], found["items"][0]["start"], found["slack_minutes"]) == (None, None, None)


def test_no_agenda_is_an_empty_list() -> None:
    assert json.loads(render(of("conference: {name: A}\n"), "vi"))["items"] == []


def test_each_day_is_told() -> None:
    found = json.loads(render(of(SHORT + "  - {title: B, day: 2, start: 8-9h}\n"), "vi"))

    assert [(1, "2024-07-26"), (2, None)] == [(day["day"], day["date"]) for day in found["days"]]
