"""Tasks for programs"""

import json

from confplan.timetables.tasks.json import render
from tests.timetables.tasks.listings import of


def test_each_task_tells_its_last_day_and_what_is_written() -> None:
    found = json.loads(render(of(day=2), "vi"))
    first = found["tasks"][0]

    assert {"past": 1, "soon": 1, "later": 0, "undated": 2} == found["summary"]
    assert ("2024-07-01", "2024-07-02", True, -1, "past") == (
        first["last_day"],
        first["stated_day"],
        first["exclusive"],
        first["days_left"],
        first["standing"],
    )
    assert ["Phòng Nội vụ", "Phòng Y tế"] == first["owners"]
    assert [[], [], [2], []] == [task["after"] for task in found["tasks"]]
    assert found["tasks"][2]["last_day"] is None
