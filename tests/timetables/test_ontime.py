"""A project of ontime, read the way ontime reads it"""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft6Validator

from confplan.timetables.ontime import AT_ONCE, FROM_ZERO, render
from confplan.timetables.programme import Programme
from tests.timetables.programmes import SHORT, of, of_file, of_the_source

SCHEMA = Draft6Validator(json.loads((Path(__file__).parent / "schemas" / "ontime.json").read_text(encoding="utf-8")))
PLANS = ("two-day-congress", "hybrid-168", "award-ceremony", "ward-half-day")
MINUTE, DAY = 60_000, 86_400_000


def project(programme: Programme) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(render(programme, "vi").text)
    return found


def events(rundown: dict[str, Any]) -> list[dict[str, Any]]:
    entries = (rundown["entries"][name] for name in rundown["flatOrder"])
    return [entry for entry in entries if entry["type"] == "event"]


@pytest.mark.parametrize("name", PLANS)
def test_projects_have_the_form_of_its_types(name: str) -> None:
    SCHEMA.validate(project(of_file(name)))


@pytest.mark.parametrize("name", PLANS)
def test_linked_starts_come_out_as_we_have_them_when_ontime_works_them_out(name: str) -> None:
    for rundown in project(of_file(name))["rundowns"].values():
        before: dict[str, Any] | None = None
        for event in events(rundown):
            if event["linkStart"]:
                assert before
                assert before["timeEnd"] == event["timeStart"]
            assert event["timeEnd"] == (event["timeStart"] + event["duration"]) % DAY
            before = event


@pytest.mark.parametrize("name", PLANS)
def test_every_entry_is_in_the_order_and_in_its_group(name: str) -> None:
    for rundown in project(of_file(name))["rundowns"].values():
        entries = rundown["entries"]
        flat = [one for top in rundown["order"] for one in (top, *entries[top].get("entries", []))]

        assert flat == rundown["flatOrder"]
        assert set(flat) == set(entries)
        assert all(entries[one]["parent"] == top for top in rundown["order"] for one in entries[top].get("entries", []))


def test_values_are_filed_under_fields_that_the_project_declares() -> None:
    found = project(of_the_source())
    used = {key for entry in found["rundowns"]["ngay-1"]["entries"].values() for key in entry["custom"]}

    assert used <= found["customFields"].keys()
    assert all(key == one["label"].replace(" ", "_") for key, one in found["customFields"].items())


def test_the_source_plan_runs_linked_from_eight() -> None:
    found = events(project(of_the_source())["rundowns"]["ngay-1"])

    assert 8 * 60 * MINUTE == found[0]["timeStart"]
    assert [False] + [True] * (len(found) - 1) == [event["linkStart"] for event in found]
    assert "Chiếu phim" in found[2]["title"]
    assert (15 * MINUTE, "lock-duration", "phim") == (found[2]["duration"], found[2]["timeStrategy"], found[2]["cue"])


def test_a_fixed_end_is_locked_and_counted_to() -> None:
    found = events(project(of_file("two-day-congress"))["rundowns"]["ngay-1"])

    assert ("lock-end", True, 7 * 60 * MINUTE, 8 * 60 * MINUTE) == tuple(
        found[0][key] for key in ("timeStrategy", "countToEnd", "timeStart", "timeEnd")
    )


def test_optional_and_assumed_items_say_so() -> None:
    found = {event["title"]: event["custom"] for event in events(project(of(SHORT))["rundowns"]["ngay-1"])}

    assert "yes" == found["Giải lao (nếu có)"]["Optional"]
    assert "yes" == found["Bế mạc"]["Assumed"]


def test_what_ontime_cannot_hold_is_said() -> None:
    assert (FROM_ZERO,) == render(of(SHORT.replace("  start: dự kiến 08:00\n", "")), "vi").notes
    assert (AT_ONCE,) == render(of_file("hybrid-168"), "vi").notes
    assert () == render(of_the_source(), "vi").notes


def test_past_midnight_is_the_next_day() -> None:
    late = events(project(of("conference: {start: 23h30}\nagenda:\n  - {title: Gala, minutes: 60}\n  - {title: Kết, minutes: 5}\n"))["rundowns"]["ngay-1"])  # fmt: skip

    assert (30 * MINUTE, 30 * MINUTE, True, 1) == (
        late[0]["timeEnd"],
        late[1]["timeStart"],
        late[1]["linkStart"],
        late[1]["dayOffset"],
    )
