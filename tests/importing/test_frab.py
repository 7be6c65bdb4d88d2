"""Schedules of frab and pretalx, and the slips that published files have"""

import json

from confplan.importing.agenda import ALOUD, Imported
from confplan.importing.reading import imported_content
from confplan.model.agenda import walk
from confplan.planning.timing import timetable
from confplan.timetables.frab import render
from confplan.timetables.programme import programme
from tests.importing.files import case_of, case_of_file, exported, fields, flat, times, told
from tests.planning.agendas import PROFILE


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


def test_published_schedules_without_slips_have_no_finding() -> None:
    # Facts of c3voc's examples (github.com/voc/schedule, validator/json/examples); titles are ours. DemoCon 2020: a room
    # with breaks, days from 04:00 to 03:59; Winterchaos 2022: one day published of three, rooms in another place.
    clocks = ("09:00", "09:30", "10:00", "11:30", "12:00", "12:30", "14:00", "14:30", "15:00")
    talks = [event(f"Bài {number}", f"2020-12-14T{clock}", id=number) for number, clock in enumerate(clocks)]
    whole = {"day_start": "2020-12-14T04:00:00+01:00", "day_end": "2020-12-15T03:59:00+01:00"}
    rooms = [{"name": "Gray Room", "guid": "b379c473"}, {"name": "Tan Room", "guid": "b379c473"}]
    democon = of(
        [day("2020-12-14", {"Gray Room": talks}, **whole)],
        start="2020-12-14",
        end="2020-12-16",
        daysCount=3,
        rooms=rooms,
    )
    winter = of(
        [day("2022-12-28", {"Winterchaos": [event("a", "2022-12-28T14:00", "00:45", id="2814")]})],
        start="2022-12-28",
        end="2022-12-30",
        daysCount=3,
    )

    assert ([], []) == (told(democon), told(winter))
    assert [None, None, None, "11:30", None, None, "14:00", None, None] == [one.get("start") for one in fields(democon)]
    assert [] == [row for row in timetable(case_of(democon).plan, PROFILE).rows if row.overlap_without or row.not_after]


def test_a_stamp_of_another_zone_is_read_in_that_of_the_conference() -> None:
    talk: dict[str, object] = {"title": "a", "date": "2024-07-26T01:00:00Z", "start": "08:00", "duration": "00:30"}
    found = of([day("2024-07-26", {"A": [talk]})], time_zone_name="Asia/Ho_Chi_Minh")

    assert ([], "08:00") == (told(found), found.conference.start)


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
