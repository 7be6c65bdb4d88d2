"""A forecast for programs"""

import json

from confplan.timetables.expected.json import render
from tests.timetables.expected.outlooks import MORNING, of


def test_object_holds_the_items_the_ends_and_the_cuts() -> None:
    found = json.loads(render(of(505, began=500), "vi"))

    assert ("08:25", "08:20", 20, 5) == (found["now"], found["began"], found["late_minutes"], found["over_minutes"])
    assert {
        "path": "agenda.2",
        "id": None,
        "title": "Giải lao",
        "optional": True,
        "planned": {"start": "08:30", "end": "08:40"},
        "expected": {"start": "08:50", "end": "09:00"},
        "late_minutes": 20,
    } == found["items"][2]
    assert [{"path": "agenda.2", "title": "Giải lao", "to_minutes": None, "saves_minutes": 10}] == found["cuts"]
    assert {"end": "08:55", "over_minutes": 0} == found["after_cuts"]


def test_what_was_never_planned_is_null() -> None:
    found = json.loads(render(of(500, text=MORNING.replace(', start: "08:00", end_by: "09:00"', "")), "vi"))

    assert (None, None) == (found["late_minutes"], found["items"][0]["planned"]["start"])
