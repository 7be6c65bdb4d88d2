"""The verdicts for programs"""

import json

from confplan.timetables.delegates.json import render
from tests.timetables.delegates.listings import PLAN, of


def test_each_ward_says_what_is_due_there_and_found() -> None:
    (group,) = json.loads(render(of(), "vi"))["groups"]
    first, second, third, _ = group["wards"]

    assert ("khu-pho", "Khu phố") == (group["id"], group["name"])
    assert (True, True, 3, 3, ["đủ"], []) == tuple(
        first[key] for key in ("complete", "received", "due", "people", "verdict", "findings")
    )
    assert {
        "rule": "title-unknown",
        "severity": "error",
        "file": "rosters/hiep-thanh.csv",
        "line": 4,
        "column": 9,
    }.items() <= next(one for one in second["findings"] if one["rule"] == "title-unknown").items()
    assert (False, False) == (third["complete"], third["received"])
    assert "rosters/la.csv" == group["strays"][0]["file"]


def test_a_quota_that_is_not_known_is_null() -> None:
    plan = PLAN.replace("titles: {Bí thư Chi bộ khu phố: 2, Trưởng khu phố: 1}", "quota:")

    assert json.loads(render(of({}, plan), "en"))["groups"][0]["wards"][0]["due"] is None
