"""The rest of a morning from where it has come"""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confplan.model.agenda import Item
from confplan.model.plan import Plan
from confplan.planning.forecast import Cuts, Forecast, Standing, forecast
from confplan.planning.timing import timetable
from tests.planning.agendas import AGENDAS, PROFILE, clock, linked, plan_of

MORNING = """
conference: {start: "08:00", end_by: "09:00"}
agenda:
  - {title: Một, minutes: 10}
  - {title: Hai, minutes: 10, optional: true}
  - {title: Ba, minutes: 10, after_gap: 2}
  - {title: Bốn, minutes: 5, start: "08:40"}
"""


def seen(plan: Plan, at: str, now: int, began: int | None = None) -> Forecast:
    row = next(row for row in timetable(plan, PROFILE).rows if row.item.title == at)
    found = forecast(plan, PROFILE, Standing(row.item.path, now if began is None else began, now))

    assert found

    return found


def spans(found: Forecast) -> dict[str | None, str]:
    return {one.row.item.title: f"{clock(one.start)}-{clock(one.end)}" for one in found.items}


def test_linked_items_move_and_a_gap_absorbs_the_delay() -> None:
    found = seen(plan_of(MORNING), "Hai", 8 * 60 + 16)

    assert {"Hai": "08:16-08:26", "Ba": "08:26-08:36", "Bốn": "08:40-08:45"} == spans(found)
    assert (6, [6, 6, 0]) == (found.late, [one.late for one in found.items])
    assert "Hai" == found.running.row.item.title


def test_delay_beyond_the_gap_moves_the_fixed_start_and_keeps_the_gap_asked_for() -> None:
    found = seen(plan_of(MORNING), "Ba", 8 * 60 + 35)

    assert {"Ba": "08:35-08:45", "Bốn": "08:47-08:52"} == spans(found)


def test_ahead_of_time_linked_items_come_early_and_a_fixed_start_waits() -> None:
    found = seen(plan_of(MORNING), "Hai", 8 * 60 + 5)

    assert {"Hai": "08:05-08:15", "Ba": "08:15-08:25", "Bốn": "08:40-08:45"} == spans(found)
    assert -5 == found.late


def test_item_that_is_on_is_not_over_before_now() -> None:
    found = seen(plan_of(MORNING), "Hai", 8 * 60 + 27, began=8 * 60 + 10)

    assert {"Hai": "08:10-08:27", "Ba": "08:27-08:37", "Bốn": "08:40-08:45"} == spans(found)
    assert 7 == found.late


def test_optional_item_that_is_on_is_held_and_those_to_come_count_both_ways() -> None:
    plan = plan_of(MORNING.replace('start: "08:40"', "optional: true"))
    found = seen(plan, "Hai", 8 * 60 + 10)

    assert ("08:37", "08:30") == (clock(found.end), clock(found.end_without))


def test_rest_of_an_optional_section_that_is_on_is_held() -> None:
    plan = plan_of("""
conference: {start: "08:00"}
agenda:
  - title: Phần
    optional: true
    items: [{title: A, minutes: 5}, {title: B, minutes: 5}, {title: C, minutes: 5, optional: true}]
  - {title: D, minutes: 5}
""")
    found = seen(plan, "A", 480)

    assert ("08:20", "08:15") == (clock(found.end), clock(found.end_without))


def test_section_that_is_on_has_come_to_its_first_item() -> None:
    plan = plan_of("agenda:\n  - {title: Phần, items: [{title: A, minutes: 7}, {title: B, minutes: 7}]}\n")
    section = plan.agenda[0]
    found = forecast(plan, PROFILE, Standing(section.path, 500, 500))

    assert found
    assert {"A": "08:20-08:27", "B": "08:27-08:34"} == spans(found)


def test_agenda_without_a_clock_has_one_from_now_on() -> None:
    plan = plan_of(
        'agenda:\n  - {title: A, minutes: 7}\n  - {title: B, minutes: 7}\n  - {title: C, start: "08:30", minutes: 5}\n'
    )
    found = seen(plan, "A", 8 * 60 + 20)

    assert {"A": "08:20-08:27", "B": "08:27-08:34", "C": "08:34-08:39"} == spans(found)
    assert found.late is None


def test_hard_out_shrinks_what_is_late_and_never_below_nothing() -> None:
    plan = plan_of(
        "conference: {start: '08:00'}\nagenda:\n"
        "  - {title: A, minutes: 20}\n  - {title: B, end: '08:50'}\n  - {title: C, minutes: 5}\n"
    )

    assert {"A": "08:15-08:35", "B": "08:35-08:50", "C": "08:50-08:55"} == spans(seen(plan, "A", 495))
    assert {"A": "08:40-09:00", "B": "09:00-09:00", "C": "09:00-09:05"} == spans(seen(plan, "A", 520))
    assert {"B": "08:30-08:58", "C": "08:58-09:03"} == spans(seen(plan, "B", 538, began=510))


def test_what_goes_on_beside_stays_as_planned() -> None:
    plan = plan_of("""
conference: {start: "08:00"}
agenda:
  - {title: Mở, minutes: 10}
  - title: Tổ
    parallel: true
    items: [{title: Tổ 1, minutes: 30, venue: A}, {title: Tổ 2, minutes: 30, venue: B}]
  - {title: Kết, minutes: 10}
""")

    assert {"Tổ 2": "08:25-08:55", "Tổ 1": "08:10-08:40", "Kết": "08:55-09:05"} == spans(seen(plan, "Tổ 2", 505))
    assert {"Tổ 1": "08:00-08:30", "Tổ 2": "08:10-08:40", "Kết": "08:40-08:50"} == spans(seen(plan, "Tổ 1", 480))


SIDE_BY_SIDE = """
conference: {start: "08:00"}
agenda:
  - {title: Mở, minutes: 10}
  - id: to
    title: Tổ
    parallel: true
    items: [{title: Tổ 1, minutes: 40, venue: A}, {title: Tổ 2, minutes: 60, venue: B}]
  - {title: Kết, minutes: 10}
"""


def test_section_whose_items_go_side_by_side_begins_with_all_of_them() -> None:
    plan = plan_of(SIDE_BY_SIDE)
    found = forecast(plan, PROFILE, Standing(plan.agenda[1].path, 510, 511))

    assert found
    assert {"Tổ 1": "08:30-09:10", "Tổ 2": "08:30-09:30", "Kết": "09:30-09:40"} == spans(found)


def test_what_is_still_on_beside_is_listed_behind_the_item_that_is_asked_for() -> None:
    found = spans(seen(plan_of(SIDE_BY_SIDE), "Tổ 2", 511, began=490))

    assert {"Tổ 2": "08:10-09:10", "Tổ 1": "08:10-08:50", "Kết": "09:10-09:20"} == found
    assert ["Tổ 2", "Tổ 1", "Kết"] == list(found)
    assert ["Tổ 2", "Kết"] == list(spans(seen(plan_of(SIDE_BY_SIDE), "Tổ 2", 530, began=490)))


@pytest.mark.parametrize(
    ("now", "began", "late", "end"),
    [(10, None, 40, "25:10"), (10, 23 * 60 + 50, 20, "24:50"), (23 * 60 + 50, None, 20, "24:50"), (10, 5, 35, "25:05")],
)
def test_clock_past_midnight_is_that_of_the_same_night(now: int, began: int | None, late: int, end: str) -> None:
    plan = plan_of('conference: {start: "22:30"}\nagenda:\n  - {title: A, minutes: 60}\n  - {title: B, minutes: 60}\n')
    found = seen(plan, "B", now, began)

    assert (late, end) == (found.items[0].late, clock(found.end))


def test_other_days_are_not_forecast() -> None:
    plan = plan_of(MORNING + "  - {title: Năm, day: 2, start: '08:00', minutes: 5}\n")

    assert "Năm" not in spans(seen(plan, "Một", 485))


def test_cuts_shorten_and_drop() -> None:
    plan = plan_of(MORNING.replace("Ba, minutes: 10", "Ba, minutes: 4-16"))
    found = forecast(plan, PROFILE, Standing(plan.agenda[0].path, 480, 480), Cuts(frozenset([2]), frozenset([1])))

    assert found
    assert {"Một": "08:00-08:10", "Ba": "08:10-08:14", "Bốn": "08:40-08:45"} == spans(found)


def test_path_without_an_item_has_no_forecast() -> None:
    assert forecast(plan_of(MORNING), PROFILE, Standing(("agenda", 9), 480, 480)) is None


@pytest.mark.parametrize(("now", "over"), [(530, 0), (531, 1), (540, 10)])
def test_over_counts_from_the_limit(now: int, over: int) -> None:
    assert over == seen(plan_of(MORNING.replace('end_by: "09:00"', 'end_by: "08:55"')), "Bốn", now).over


@given(AGENDAS, st.data(), st.integers(-30, 90))
def test_linked_agenda_moves_as_a_whole(agenda: tuple[Item, ...], data: st.DataObject, late: int) -> None:
    plan = linked(tuple(replace(item, parallel=False, items=()) for item in agenda), 480)
    rows = timetable(plan, PROFILE).rows
    plan = replace(plan, agenda=tuple(replace(item, path=("agenda", n)) for n, item in enumerate(plan.agenda)))
    on = data.draw(st.sampled_from(rows))

    assert on.start is not None

    found = forecast(plan, PROFILE, Standing(("agenda", on.index), on.start + late, on.start + late))

    assert found
    assert {late} == {one.late for one in found.items}
    assert len(rows) - on.index == len(found.items)


def test_rest_is_listed_as_the_programme_has_it() -> None:
    plan = plan_of("""
conference: {start: "08:00"}
agenda:
  - title: Tổ
    parallel: true
    items:
      - {title: Tổ 1, items: [{title: A, minutes: 20}, {title: B, minutes: 20}]}
      - {title: Tổ 2, items: [{title: C, minutes: 20}, {title: D, minutes: 20}]}
""")

    assert ["A", "B", "C", "D"] == list(spans(seen(plan, "A", 480)))


def test_items_side_by_side_without_a_clock_have_one_from_now_on() -> None:
    plan = plan_of(SIDE_BY_SIDE.replace('conference: {start: "08:00"}\n', ""))

    assert {"Tổ 2": "08:10-09:10", "Kết": "09:10-09:20"}.items() <= spans(seen(plan, "Tổ 2", 490)).items()


def test_what_has_just_begun_has_taken_no_time() -> None:
    assert [0, 0, 5] == [Standing(("agenda", 0), 480, now).elapsed for now in (470, 480, 485)]


def test_clock_of_the_afternoon_before_an_evening_is_that_of_the_same_day() -> None:
    plan = plan_of('conference: {start: "22:30"}\nagenda:\n  - {title: A, minutes: 60}\n')

    assert -8 * 60 - 30 == seen(plan, "A", 14 * 60).items[0].late


def test_day_without_a_limit_is_never_over_it() -> None:
    found = seen(plan_of('conference: {start: "22:30"}\nagenda:\n  - {title: A, minutes: 60}\n'), "A", 23 * 60)

    assert (None, 0) == (found.day.limit, found.over)


def test_day_is_that_of_the_item_that_is_on() -> None:
    plan = plan_of(MORNING + "  - {title: Năm, day: 2, start: '08:00', minutes: 5}\n")

    assert (2, "08:15") == (seen(plan, "Năm", 490).day.number, clock(seen(plan, "Năm", 490).end))
