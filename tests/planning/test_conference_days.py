"""The days of the conference"""

from confplan.model.scalars import WhichDay
from confplan.planning.conference_days import conference_days, date_of, number_of
from tests.planning.agendas import plan_of, times_of

PLAN = plan_of("conference: {date: [27/7/2024, 26/7/2024]}\n")
NAMED = """
agenda:
  - {title: Một, day: 27/7/2024, start: "07:30", minutes: 30}
  - {title: Hai, day: 26/7/2024, start: "09:00", minutes: 30}
  - title: Phần
    day: 27/7/2024
    items:
      - {title: Ba, minutes: 15}
"""


def test_days_are_in_order_and_dates_have_their_numbers() -> None:
    assert [str(day) for day in conference_days(PLAN)] == ["26/7/2024", "27/7/2024"]
    assert [number_of(PLAN, WhichDay.parse(text)) for text in ("27/7/2024", "28/7/2024", "2", "9")] == [2, None, 2, 9]
    assert [str(date_of(PLAN, number)) for number in (0, 1, 2, 3)] == ["None", "26/7/2024", "27/7/2024", "None"]
    assert number_of(PLAN, None) is None


def test_without_stated_days_those_of_the_items_count() -> None:
    times = times_of(NAMED)

    assert [2, 1, 2, 2] == [row.day for row in times.rows]
    assert ["26/7/2024", "27/7/2024"] == [str(day.date) for day in times.days]
    assert times.rows[3].start == 8 * 60
