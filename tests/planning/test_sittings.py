"""How long people sit at a stretch"""

from confplan.planning.sittings import sittings
from confplan.planning.timing import timetable
from confplan.profiles import load
from tests.planning.plans import plan_of


def minutes(agenda: str, start: str = "") -> list[int]:
    plan = plan_of(f"conference: {{start: {start}}}\nagenda:\n{agenda}")
    return [sitting.minutes for sitting in sittings(timetable(plan, load()), load())]


def test_break_parts_two_sittings() -> None:
    assert [70, 40] == minutes("""
  - {title: Báo cáo, minutes: 30}
  - {title: Phát biểu, minutes: 40}
  - {title: Giải lao, minutes: 15}
  - {title: Thảo luận, minutes: 40}
""")


def test_wait_of_ten_minutes_is_as_good_as_a_break() -> None:
    assert [30, 30] == minutes(
        "  - {title: Báo cáo, start: 8h-8h30}\n  - {title: Thảo luận, start: 8h40-9h10}\n", "08:00"
    )
    assert [60] == minutes("  - {title: Báo cáo, start: 8h-8h30}\n  - {title: Thảo luận, start: 8h35-9h05}\n", "08:00")


def test_shortest_lengths_count_and_optional_items_do_not() -> None:
    assert [50] == minutes("""
  - {title: Báo cáo, minutes: 40-60}
  - {title: Phát biểu của lãnh đạo, minutes: 90, optional: true}
  - {title: Phát biểu của Bí thư}
""")


def test_another_day_another_place_and_tracks_part_sittings() -> None:
    assert [60, 50] == minutes("  - {title: A, minutes: 60}\n  - {title: B, minutes: 50, day: 2}\n")
    assert [60, 50] == minutes("  - {title: A, minutes: 60}\n  - {title: B, minutes: 50, venue: Phòng họp}\n")
    assert [60, 50] == minutes("""
  - {title: A, minutes: 60}
  - title: Ba phiên
    parallel: true
    items:
      - {title: Phiên 1, minutes: 200}
      - {title: Phiên 2, items: [{title: Bài 1, minutes: 90}, {title: Bài 2, minutes: 90}]}
  - {title: B, minutes: 50}
""")


def test_what_only_the_crew_does_is_no_sitting() -> None:
    assert [30] == minutes("""
  - {title: Kiểm tra đường truyền, minutes: 60, visibility: internal}
  - {title: Điểm danh, minutes: 60, roll_call: true}
  - {title: Báo cáo, minutes: 30}
""")
