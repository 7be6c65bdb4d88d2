"""Stated, assumed, optional"""

from confplan.planning.timing_sums import Sum
from tests.planning.agendas import times_of


def test_stated_assumed_and_optional_minutes_are_told_apart() -> None:
    (day,) = times_of("""
agenda:
  - {title: Chiếu phim, minutes: 15}
  - Bế mạc
  - {title: Giải lao, minutes: 10, optional: true}
""").days

    assert day.sum == Sum(stated=25, assumed=5, optional=10)


def test_of_items_side_by_side_the_longest_counts() -> None:
    times = times_of("""
agenda:
  - title: Tổ
    parallel: true
    items:
      - {title: a, minutes: 20}
      - Văn nghệ
      - {title: b, minutes: 30}
""")

    assert times.days[0].sum == Sum(stated=30, assumed=0, optional=0)
    assert times.rows[0].sum == Sum(stated=30, assumed=0, optional=0)
    assert not times.rows[0].assumed


def test_each_day_has_its_own() -> None:
    times = times_of("""
agenda:
  - title: Tất cả
    items:
      - {title: a, minutes: 20}
      - {title: b, minutes: 30, day: 2}
""")

    assert [Sum(stated=20, assumed=0, optional=0), Sum(stated=30, assumed=0, optional=0)] == [
        day.sum for day in times.days
    ]
    assert times.rows[0].sum == Sum(stated=50, assumed=0, optional=0)


def test_what_is_left_until_a_fixed_end_is_not_assumed() -> None:
    times = times_of('conference: {start: "08:00"}\nagenda:\n  - {title: Thảo luận, end: "09:00"}\n')

    assert times.days[0].sum == Sum(stated=60, assumed=0, optional=0)
