"""Schedules of frab and pretalx, and the slips that published files have"""

import json

from confplan.importing.agenda import ALOUD, Imported
from confplan.importing.reading import imported_content
from confplan.model.agenda import walk
from confplan.timetables.frab import render
from confplan.timetables.programme import programme
from tests.importing.files import case_of, case_of_file, exported, fields, flat, times, told


def event(title: str, date: str, duration: str = "00:30", **others: object) -> dict[str, object]:
    return {"title": title, "date": f"{date}:00+02:00", "start": date[11:], "duration": duration, **others}


def of(days: list[dict[str, object]], **others: object) -> Imported:
    whole = {"title": "Hội nghị", "days": days, **others}
    return imported_content(
        json.dumps({"schedule": {"conference": whole}}, ensure_ascii=False, indent=1).encode(), "a.json"
    )


def day(date: str, rooms: dict[str, list[dict[str, object]]], **others: object) -> dict[str, object]:
    return {"date": date, "rooms": rooms, **others}


def test_one_room_is_a_chain_and_rooms_at_once_are_parallel() -> None:
    found = of(
        [
            day(
                "2019-08-21",
                {
                    "Curie": [event("a", "2019-08-21T11:00"), event("b", "2019-08-21T12:00", "00:45")],
                    "Meitner": [event("c", "2019-08-21T12:15", "00:15")],
                },
            )
        ]
    )

    assert [] == told(found)
    assert ("Hội nghị", "11:00", ("21/8/2019",)) == (
        found.conference.name,
        found.conference.start,
        found.conference.dates,
    )
    assert ("Curie", "Meitner") == found.conference.venues
    assert [{"title": "a", "venue": "Curie", "minutes": "30"}] == fields(found)[:1]
    assert [(660, 690), (720, 765), (720, 765), (735, 750)] == [
        (start, end) for *_, start, end, _ in times(case_of(found))
    ]


def test_a_night_belongs_to_the_evening_before_and_is_no_slip() -> None:
    # The Chaos Communication Camp 2019 has days from 09:00 to 04:00 of the next morning (c3voc's example of a schedule).
    night = {"Curie": [event("a", "2019-08-21T23:30", "01:00"), event("b", "2019-08-22T00:30", "00:45")]}
    found = of([day("2019-08-21", night, day_start="2019-08-21T09:00:00+02:00", day_end="2019-08-22T04:00:00+02:00")])

    assert [] == told(found)
    assert ("21/8/2019", "22/8/2019") == found.conference.dates
    assert [(1, 1410), (2, 30)] == [(number, start) for number, _, start, *_ in times(case_of(found))]


def test_slips_of_published_files_are_found_and_nothing_else() -> None:
    # Winterchaos 2022 and Camp 2019 (c3voc's examples) both write another number of days than they have.
    found = of(
        [
            day(
                "2022-12-28",
                {
                    "A": [
                        event("a", "2022-12-28T14:00", "00:45", id=1, guid="x", room="A"),
                        event("b", "2022-12-28T15:00", "late", id=2, guid="x"),
                        event("c", "2023-12-28T16:00", id=3),
                        event("d", "2022-12-28T17:00", id=4) | {"start": "17:30"},
                        event("e", "2022-12-28T18:00", id=5, room="B"),
                    ]
                },
            ),
            day("2022-12-28", {"C": []}),
            day("2022-31-12", {}),
        ],
        start="2022-12-28",
        end="2022-12-30",
        daysCount=4,
        rooms=[{"name": "A"}, {"name": "B"}],
    )

    assert [
        ("day-outside-conference", "days.1.date"),
        ("day-outside-conference", "days.2.date"),
        ("day-outside-conference", "daysCount"),
        ("value-unreadable", "days.0.rooms.A.1.duration"),
        ("day-outside-conference", "days.0.rooms.A.2.date"),
        ("items-overlap", "days.0.rooms.A.3.start"),
        ("unknown-venue", "days.0.rooms.A.4.room"),
        ("unknown-venue", "days.1.rooms.C"),
        ("id-used-twice", "days.0.rooms.A.1.guid"),
    ] == [(one.rule, one.text.en.partition(": ")[0].removeprefix("schedule.conference.")) for one in found.findings]
    astray = next(one for one in found.agenda if one.fields["title"] == "c")
    assert ("28/12/2023", "") == (astray.fields["day"], astray.fields["start"])
    assert "trong tệp là 16:00, chờ rõ ngày" == astray.remarks["start"]


def test_an_overlap_in_one_room_is_left_for_the_rules_of_the_plan() -> None:
    found = of([day("2019-08-21", {"A": [event("a", "2019-08-21T11:00"), event("b", "2019-08-21T11:15")]})])

    assert [] == told(found)
    assert [None, "11:15"] == [entry.get("start") for entry in fields(found)]


def test_people_are_by_and_what_a_plan_has_no_field_for_is_a_remark() -> None:
    people = [{"public_name": "Lan"}, {"name": "Minh"}, {"id": 3}]
    found = of(
        [
            day(
                "2019-08-21",
                {
                    "A": [
                        event(
                            "a <b>", "2019-08-21T11:00", persons=people, track="CCC", type="lecture", subtitle="phụ đề"
                        )
                    ]
                },
            )
        ]
    )

    assert ("a <<b>", "Lan; Minh") == (fields(found)[0]["title"], fields(found)[0]["by"])
    assert "subtitle: phụ đề, track: CCC, type: lecture" == found.agenda[0].remarks[ALOUD]


def test_what_we_write_comes_back_with_the_same_public_items_and_times() -> None:
    for name in ("plan.yaml", "tests/plans/hybrid-168.yaml", "tests/plans/two-day-congress.yaml"):
        case = case_of_file(name)
        found = imported_content(exported(case, "frab"), "a.json")
        again = case_of(found)

        assert [] == told(found)
        assert _events(render(programme(case, timing=True), "vi").text) == _events(
            render(programme(again, timing=True), "vi").text
        )
        assert {one.title for one in walk(again.plan.agenda)} == {one.fields["title"] for one in flat(found.agenda)}


def _events(text: str) -> list[tuple[str, str, str, str]]:
    days = json.loads(text)["schedule"]["conference"]["days"]
    events = [one for day in days for room in day["rooms"].values() for one in room]
    return sorted((one["date"], one["duration"], one["room"], one["title"]) for one in events)
