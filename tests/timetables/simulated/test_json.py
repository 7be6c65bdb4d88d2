"""A simulation for programs"""

import json

from confplan.timetables.simulated.json import render
from tests.timetables.simulated.simulations import OPEN, of


def test_object_holds_the_ends_the_chances_and_the_causes() -> None:
    found = json.loads(render(of(OPEN), "vi"))
    (day,) = found["days"]

    assert (1, 1000, 1) == (found["version"], found["runs"], found["seed"])
    assert ("2024-07-26", "08:35", False) == (day["date"], day["end_by"], day["end_by_assumed"])
    assert 1.0 == day["without_optional"]["chance"]
    assert 0.4 < day["with_optional"]["chance"] < 0.6
    assert "08:25" < day["with_optional"]["p5"] < day["with_optional"]["p95"] < "08:45"
    assert {
        "path": "agenda.0.items.0",
        "id": None,
        "title": "phường Hiệp Thành: Dài",
        "day": 1,
        "what": "minutes",
        "least": 10,
        "most": 30,
        "earliest": "08:25",
        "latest": "08:45",
        "swing_minutes": 20,
    } == found["causes"][0]


def test_without_an_end_to_keep_there_is_no_chance() -> None:
    found = json.loads(render(of("agenda:\n  - {title: A, start: '19:00', minutes: 10-20}\n"), "vi"))

    assert (None, None) == (found["days"][0]["end_by"], found["days"][0]["with_optional"]["chance"])
