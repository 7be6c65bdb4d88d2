"""A choice for programs"""

import json

from confplan.timetables.picks.json import render
from tests.timetables.picks.choices import listing


def test_every_ward_has_its_people_or_its_reason() -> None:
    first, second, *_ = json.loads(render(listing(), "en"))["wards"]

    assert ["Lê An", "Trần | Bình", "=Vũ Chi"] == [one["name"] for one in first["picks"]]
    assert [True, False, False] == [one["fixed"] for one in first["picks"]]
    assert [("Hồ Em", "title-not-invited")] == [(one["name"], one["why"]) for one in first["left_out"]]
    assert {"represented": 3, "there": 3} == first["neighbourhoods"]
    assert "needed" in second["reason"]
    assert [] == second["picks"]
