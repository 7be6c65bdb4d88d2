"""What goes on at one time in two places"""

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
