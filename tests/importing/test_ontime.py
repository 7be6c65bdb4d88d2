"""Projects of ontime, of both versions, and the slips that files have"""

import json

import pytest

from confplan.importing.agenda import ALOUD, Imported
from confplan.importing.reading import imported_content
from tests.importing.files import case_of, case_of_file, exported, fields, times, told

# Times, kinds and order are those of ontime's own test project of version 2 (e2e/tests/fixtures/test-db.json); titles are ours.
OLD = """{"rundown": [
{"type": "event", "id": "aa42f", "title": "Khai mạc", "presenter": "Lan", "timeStart": 32400000, "timeEnd": 36000000, "duration": 3600000, "skip": false},
{"type": "delay", "id": "b1d5a", "duration": 600000},
{"type": "event", "id": "d71bc", "title": "Báo cáo", "timeStart": 36000000, "timeEnd": 39600000, "duration": 3600000, "skip": false},
{"type": "block", "id": "91682", "title": "Nghỉ trưa"},
{"type": "event", "id": "da5b4", "title": "Thảo luận", "timeStart": 39600000, "timeEnd": 720000, "duration": 47520000, "skip": false}
], "eventData": {"title": "Hội nghị"}}"""


def of(*events: dict[str, object]) -> Imported:
    """Return what a rundown of version 3 with these events, one a line, holds."""
    lines = ",\n".join(json.dumps({"type": "event", "id": str(number), **one}) for number, one in enumerate(events))
    return imported_content(f'{{"rundown": [\n{lines}\n]}}'.encode(), "a.json")


def test_a_project_of_an_old_version_comes_with_its_times() -> None:
    found = imported_content(OLD.encode(), "a.json")

    assert [] == told(found)
    assert ("Hội nghị", "09:00") == (found.conference.name, found.conference.start)
    assert [(540, 600), (600, 660), (660, 1452), (660, 1452)] == [
        (start, end) for *_, start, end, _ in times(case_of(found))
    ]
    assert "Lan" == fields(found)[0]["by"]
    assert "không đưa vào: khoảng trễ 10 phút" == found.agenda[1].remarks[ALOUD]


@pytest.mark.parametrize("name", ["plan.yaml", "tests/plans/hybrid-168.yaml", "tests/plans/ward-half-day.yaml"])
def test_what_we_write_for_ontime_comes_back_with_the_same_times(name: str) -> None:
    case = case_of_file(name)
    found = imported_content(exported(case, "ontime"), "a.json")
    before = [(day, start, end) for day, _, start, end, _ in times(case)]

    assert [] == told(found)
    assert before == [(day, start, end) for day, _, start, end, _ in times(case_of(found))]


def test_slips_are_found_at_their_lines() -> None:
    found = of(
        {"title": "a", "timeStart": 32400000, "timeEnd": "late"},
        {"title": "b", "timeStart": 36000000, "timeEnd": 36060000, "duration": 120000},
        {"title": "c", "timeStart": 37000000, "timeEnd": 37000000, "duration": 0},
        {"title": "d", "timeStart": -5, "duration": 60000},
        {"title": "e", "id": "0", "timeStart": 43200000, "duration": True},
    )

    assert [("id-used-twice", "6"), ("value-unreadable", "2"), ("items-overlap", "3"), ("items-overlap", "4"), ("value-unreadable", "5"), ("value-unreadable", "6")] == told(found)  # fmt: skip
    assert "dòng 2 ghi: late" == found.agenda[0].remarks["end"]
    assert found.findings[1].text.vi.startswith("rundown.0.timeEnd: ")


def test_seconds_become_the_minutes_that_they_lie_between() -> None:
    found = of(
        {"title": "a", "timeStart": 32400000, "duration": 450000},
        {"title": "b", "timeStart": 32850000, "duration": 60000},
    )

    assert [{"title": "a", "minutes": "7-8"}, {"title": "b", "minutes": "1"}] == fields(found)
    assert "trong tệp là 7 phút 30 giây" == found.agenda[0].remarks["minutes"]


def test_groups_hold_their_events_and_a_name_without_an_entry_is_found() -> None:
    whole = {
        "id": "r",
        "order": ["g", "m", "x"],
        "entries": {
            "g": {"type": "group", "title": "Phần 1", "entries": ["e", "s"]},
            "e": {"type": "event", "title": "a", "timeStart": 28800000, "duration": 600000, "countToEnd": False},
            "s": {"type": "event", "title": "b", "skip": True},
            "m": {"type": "milestone", "title": "Cổng mở"},
        },
    }
    found = imported_content(json.dumps({"rundowns": {"r": whole}}).encode(), "a.json")

    assert [("unknown-item", "1")] == told(found)
    assert ["a"] == [one.fields["title"] for one in found.agenda[0].items if one.fields]
    assert "mốc: Cổng mở" == found.agenda[1].remarks[ALOUD]


def test_an_event_that_counts_to_its_end_keeps_the_end() -> None:
    found = of({"title": "a", "timeStart": 28800000, "timeEnd": 30600000, "duration": 1800000, "countToEnd": True})

    assert [{"title": "a", "end": "08:30"}] == fields(found)
