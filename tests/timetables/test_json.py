"""The object for programs"""

import json

from confplan.timetables.json import render
from tests.timetables.programmes import SHORT, of, of_the_source


def test_items_ends_and_slack_are_as_promised() -> None:
    found = json.loads(render(of_the_source(), "vi"))
    film = next(item for item in found["items"] if item["id"] == "phim")

    assert found["date"] == "2024-07-26"
    assert (film["start"], film["end"], film["minutes"], film["assumed"]) == ("08:25", "08:40", 15, False)
    assert (film["optional"], film["depth"], film["kind"], film["path"]) == (False, 0, "film", "agenda.2")
    assert found["ends"]["without_optional"] == "10:12"
    assert found["ends"]["with_optional"] == "10:22"
    assert (found["end_by"], found["end_by_assumed"], found["slack_minutes"]) == ("11:30", True, 68)
    assert [one["ends"]["with_optional"] for one in found["readings"]] == ["10:22", "12:02"]


def test_what_is_not_known_is_null() -> None:
    found = json.loads(render(of("agenda:\n  - {title: A, minutes: 5}\n"), "vi"))

    assert (found["date"], found["items"][0]["start"], found["slack_minutes"]) == (None, None, None)


def test_no_agenda_is_an_empty_list() -> None:
    assert json.loads(render(of("conference: {name: A}\n"), "vi"))["items"] == []


def test_each_day_is_told() -> None:
    found = json.loads(render(of(SHORT + "  - {title: B, day: 2, start: 8-9h}\n"), "vi"))

    assert [(1, "2024-07-26"), (2, None)] == [(day["day"], day["date"]) for day in found["days"]]
