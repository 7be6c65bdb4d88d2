"""What goes on at one time in two places"""

import pytest

from confplan.planning.meetings import torn
from confplan.planning.timing import timetable
from confplan.profiles import load
from tests.planning.plans import plan_of

TRACKS = """
conference: {start: 08:00, venue: sanh}
venues: [{id: sanh, name: Sảnh chính}, {id: a, name: Phòng A}]
agenda:
  - title: Hai phiên
    parallel: true
    items:
      - {title: Phiên 1, minutes: 30, by: Ông Nguyễn Văn An}
      - {title: Phiên 2, minutes: 30, venue: a, by: Nguyễn Văn An}
"""


def found(text: str) -> list[tuple[str, int | None]]:
    plan = plan_of(text)
    return [(one.name, one.start) for one in torn(plan, timetable(plan, load()))]


def test_two_tracks_are_two_places_at_once() -> None:
    assert [("Nguyễn Văn An", 480)] == found(TRACKS)


def test_items_of_one_place_in_turn_are_not() -> None:
    assert [] == found(TRACKS.replace("parallel: true", "parallel: false"))


def test_overlap_in_one_hall_under_its_two_names_is_no_matter_of_people() -> None:
    hall = """
conference: {start: 08:00, venue: sanh}
venues: [{id: sanh, name: Sảnh chính}]
agenda:
  - {title: Báo cáo, start: 8h-9h, by: Ông Nguyễn Văn An}
  - {title: Thảo luận, start: 8h30-9h, venue: Sảnh chính, by: Ông Nguyễn Văn An}
"""

    assert [] == found(hall)
    assert [("Ông Nguyễn Văn An", 510)] == found(hall.replace("venue: Sảnh chính,", "venue: Phòng B,"))


def test_chair_of_a_section_and_speaker_inside_it_is_in_one_place() -> None:
    assert [] == found("""
agenda:
  - {title: Tham luận, chair: Ông Nguyễn Văn An, items: [{title: Bài 1, minutes: 7, by: Ông Nguyễn Văn An}]}
""")


def test_mc_stays_in_the_main_hall() -> None:
    assert [("Nguyễn Văn An", 480)] == found(
        TRACKS.replace("venue: sanh}", "venue: sanh, mc: Nguyễn Văn An}").replace("by: Ông Nguyễn Văn An", "by: Các tổ")
    )


AN = "Ông Nguyễn Văn An"
ROOMS = "venues: [{id: sanh, name: Sảnh chính}, {id: a, name: Phòng A}, {id: b, name: Phòng B}]\n"


def test_who_stands_nearest_to_an_item_is_not_torn_from_it_by_its_own_section() -> None:
    assert [] == found(f"""
conference: {{start: 08:00, venue: sanh}}
{ROOMS}agenda:
  - {{title: Tham luận, chair: {AN}, venue: a, items: [{{title: Bài 1, minutes: 7, venue: b, by: {AN}}}]}}
""")


def test_two_places_on_two_days_are_not_at_one_time() -> None:
    days = "conference: {{date: [5/1/2027, 6/1/2027], start: 08:00, venue: sanh}}\n{rooms}agenda:\n  - {{title: A, day: 5/1/2027, start: 8h-9h, venue: a, by: {an}}}\n  - {{title: B, day: {day}/1/2027, start: 8h-9h, venue: b, by: {an}}}\n"

    assert [] == found(days.format(rooms=ROOMS, an=AN, day=6))
    assert [(AN, 480)] == found(days.format(rooms=ROOMS, an=AN, day=5))


@pytest.mark.parametrize(
    ("hours", "starts"), [("9h-10h", []), ("8h-9h", [480]), ("8h59-10h", [539]), ("0h-8h", []), ("0h-8h01", [480])]
)
def test_items_that_only_touch_are_not_at_one_time(hours: str, starts: list[int]) -> None:
    assert [(AN, start) for start in starts] == found(f"""
conference: {{start: 0h, venue: sanh}}
{ROOMS}agenda:
  - {{title: A, start: 8h-9h, venue: a, by: {AN}}}
  - {{title: B, start: {hours}, venue: b, by: {AN}}}
""")


def test_item_before_tracks_and_an_item_on_one_of_them_are_in_one_hall() -> None:
    assert [] == found(f"""
conference: {{start: 08:00, venue: sanh}}
{ROOMS}agenda:
  - {{title: Mở đầu, start: 8h-9h, by: {AN}}}
  - title: Hai phiên
    start: 8h30
    parallel: true
    items: [{{title: Phiên 1, minutes: 30, by: {AN}}}, {{title: Phiên 2, minutes: 30, venue: a}}]
""")


def test_hall_is_known_by_the_name_that_the_conference_gives_it_or_not_at_all() -> None:
    items = f"agenda:\n  - {{title: A, start: 8h-9h, by: {AN}}}\n  - {{title: B, start: 8h30-9h, venue: Hội trường 1, by: {AN}}}\n"

    assert [] == found("conference: {start: 08:00, venue: {name: Hội trường 1}}\n" + items)
    assert [(AN, 510)] == found("conference: {start: 08:00}\n" + items)


MC = f"conference: {{start: 08:00, venue: sanh, mc: {AN}}}\n{ROOMS}agenda:\n"


@pytest.mark.parametrize(
    "agenda",
    [
        f"  - {{title: A, start: 8h-9h, venue: a, by: {AN}}}\n  - {{title: B, start: 8h-9h, venue: b}}\n",
        f"  - {{title: A, start: 8h-9h}}\n  - {{title: B, start: 9h-10h, venue: a, by: {AN}}}\n",
        f"  - {{title: A, start: 8h, venue: a, by: {AN}, items: [{{title: B, minutes: 30, venue: sanh}}]}}\n",
    ],
)
def test_mc_may_be_elsewhere_while_nothing_goes_on_in_the_main_hall(agenda: str) -> None:
    assert [] == found(MC + agenda)


def test_mc_is_not_torn_by_what_others_do_elsewhere() -> None:
    assert [] == found(
        MC + "  - {title: A, start: 8h-9h}\n  - {title: B, start: 8h-9h, venue: a, by: Bà Lê Thị Bình}\n"
    )


WITHOUT_HOURS = f"""
{ROOMS}agenda:
  - title: Hai phiên
    parallel: true
    items: [{{title: Phiên 1, venue: a, by: {AN}}}, {{title: Phiên 2, venue: b, by: {AN}}}]
"""


def test_without_hours_two_tracks_are_at_one_time_and_two_places_in_turn_are_not() -> None:
    assert [(AN, None)] == found(WITHOUT_HOURS)
    assert [] == found(WITHOUT_HOURS.replace("parallel: true", "parallel: false"))


def test_without_hours_items_inside_two_tracks_may_follow_each_other() -> None:
    deep = f"""
{ROOMS}agenda:
  - title: Hai phiên
    parallel: true
    items:
      - {{title: Phiên 1, venue: a, items: [{{title: Bài 1, by: {AN}}}]}}
      - {{title: Phiên 2, venue: b, items: [{{title: Bài 2, by: {AN}}}]}}
"""

    assert [] == found(deep)
