"""Each day as a whole"""

from tests.planning.agendas import clock, times_of

TWO_DAYS = """
conference:
  start: dự kiến 08:00
  end_by: "10:00"
  date: [26/7/2024, 27/7/2024]
agenda:
  - {title: Một, minutes: 30-40}
  - {title: Hai, day: 2, start: "09:00", minutes: 50}
  - {title: Ba, day: 2, minutes: 20, optional: true}
"""


def test_stated_end_is_the_last_days() -> None:
    first, second = times_of(TWO_DAYS).days

    assert (first.limit and first.limit.figure) == "morning-ends"
    assert (clock(second.end), second.slack, second.slack_without) == ("10:10", -10, 10)


def test_start_keeps_its_hedge() -> None:
    first, second = times_of(TWO_DAYS).days

    assert (first.is_tentative, second.is_tentative) == (True, False)


def test_ends_span_from_the_shortest_to_the_longest() -> None:
    first, second = times_of(TWO_DAYS).days

    assert ["08:30", "08:35", "08:40"] == [clock(one) for one in (first.earliest_end, first.end, first.latest_end)]
    assert (clock(second.earliest_end), clock(second.end_without)) == ("09:50", "09:50")


def test_day_whose_first_item_has_no_clock_has_no_start() -> None:
    (day,) = times_of('agenda:\n  - {title: A, minutes: 5}\n  - {title: B, start: "08:00", minutes: 5}\n').days

    assert (day.start, clock(day.end), day.limit and day.limit.figure) == (None, "08:05", "morning-ends")


def test_section_over_two_days_ends_neither() -> None:
    days = times_of("""
agenda:
  - title: Tất cả
    items:
      - {title: a, start: "08:00", minutes: 20}
      - {title: b, start: "07:00", minutes: 30, day: 2}
""").days

    assert ["08:20", "07:30"] == [clock(day.end) for day in days]


def test_each_day_begins_with_its_own_first_item() -> None:
    first, second = times_of(TWO_DAYS).days

    assert [("08:00", "dự kiến 08:00"), ("09:00", "09:00")] == [
        (clock(day.start), str(day.begins)) for day in (first, second)
    ]


def test_day_is_the_same_whatever_the_next_one_brings() -> None:
    longer = times_of(TWO_DAYS.replace("minutes: 50", "minutes: 55"))

    assert times_of(TWO_DAYS).days[0] == longer.days[0]
    assert times_of(TWO_DAYS).days[1] != longer.days[1]
