"""The agenda on the clock, as tables and as facts that hold for every agenda"""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from confplan.model.agenda import Item
from confplan.planning.timing import Row, brief, timetable
from tests.planning.agendas import AGENDAS, PROFILE, clock, clocked, linked, minutes, plan_of, spans, times_of

ROOT = Path(__file__).resolve().parents[2]


def test_item_begins_when_the_one_before_it_ends() -> None:
    text = """
conference: {start: "08:00"}
agenda:
  - {title: Khai mạc, minutes: 10}
  - {title: Báo cáo, minutes: 20}
"""

    assert spans(text) == {"Khai mạc": "08:00-08:10", "Báo cáo": "08:10-08:30"}


def test_gap_that_must_be_kept_is_kept() -> None:
    text = """
conference: {start: "12:00"}
agenda:
  - {title: Một, minutes: 13, after_gap: 5}
  - {title: Hai, minutes: 10}
"""

    assert spans(text) == {"Một": "12:00-12:13", "Hai": "12:18-12:28"}


def test_gap_before_a_fixed_start_absorbs_an_overrun() -> None:
    (_, fixed, after) = times_of("""
conference: {start: "08:00"}
agenda:
  - {title: Một, minutes: 10-25}
  - {title: Hai, start: "08:20", minutes: 10}
  - {title: Ba, minutes: 10}
""").rows

    assert (clock(fixed.start), clock(fixed.latest_start)) == ("08:20", "08:25")
    assert (clock(after.start), clock(after.latest_start)) == ("08:30", "08:35")
    assert fixed.gap == 2


def test_ranges_span_the_earliest_and_the_latest() -> None:
    rows = times_of("""
conference: {start: "08:00"}
agenda:
  - {title: Một, minutes: 5-8}
  - {title: Hai, minutes: {min: 5, likely: 6, max: 15}}
  - {title: Ba, minutes: khoảng 7}
""").rows

    assert [(7, 5, 8), (6, 5, 15), (7, 7, 7)] == [
        (row.minutes, row.length.low, row.length.high) for row in rows if row.length
    ]
    assert ["08:20", "08:17", "08:30"] == [
        clock(one) for one in (rows[2].end, rows[2].earliest_end, rows[2].latest_end)
    ]
    assert not any(row.assumed for row in rows)


def test_unknown_length_is_assumed_and_never_nothing() -> None:
    (known, unknown, section, _) = times_of("""
agenda:
  - {title: Phát biểu, minutes: 5}
  - Phát biểu
  - {title: Phần, items: [Bế mạc]}
""").rows

    assert [False, True, True] == [row.assumed for row in (known, unknown, section)]
    assert (unknown.minutes, section.minutes) == (10, 5)


def test_end_that_is_fixed_leaves_what_is_left() -> None:
    (_, last) = times_of("""
conference: {start: "08:00"}
agenda:
  - {title: Một, minutes: 10-20}
  - {title: Thảo luận, end: "08:40"}
""").rows

    assert (clock(last.start), clock(last.end), last.minutes) == ("08:15", "08:40", 25)
    assert (clock(last.earliest_start), clock(last.earliest_end)) == ("08:10", "08:40")
    assert (clock(last.latest_start), clock(last.latest_end)) == ("08:20", "08:40")
    assert not last.assumed


def test_overrun_past_a_fixed_end_ends_when_it_begins() -> None:
    (_, last) = times_of("""
conference: {start: "08:00"}
agenda:
  - {title: Một, minutes: 50}
  - {title: Hai, end: "08:40"}
""").rows

    assert (clock(last.start), clock(last.end), last.over) == ("08:50", "08:50", 10)


def test_span_is_both_ends() -> None:
    assert spans("agenda:\n  - {title: Tập trung, start: 7-9h}\n") == {"Tập trung": "07:00-09:00"}


def test_start_that_is_written_overlaps_what_still_runs() -> None:
    (first, second) = times_of("""
agenda:
  - {title: Một, start: "08:00", minutes: 30}
  - {title: Hai, start: "08:20", minutes: 10}
""").rows

    assert (second.gap, second.overlap, second.clash) == (-10, 10, first.item)


def test_item_overlaps_rather_with_one_that_is_not_optional() -> None:
    rows = times_of("""
conference: {start: "08:00"}
agenda:
  - {title: Một, minutes: 20}
  - {title: Hai, minutes: 15, optional: true}
  - {title: Ba, start: "08:10", minutes: 10}
""").rows

    assert (rows[2].overlap, rows[2].overlap_without, rows[2].clash) == (25, 10, rows[0].item)


def test_other_place_is_no_overlap() -> None:
    (_, second, third) = times_of("""
agenda:
  - {title: Một, start: "08:00", minutes: 60, venue: Hội trường}
  - {title: Hai, start: "08:20", minutes: 10, venue: Sân}
  - {title: Ba, minutes: 10, venue: Hội trường}
venues: [{name: Hội trường}, {name: Sân}]
""").rows

    assert (second.overlap, clock(third.start)) == (0, "09:00")


def test_section_is_its_children_and_the_changeovers_between_them() -> None:
    (section, *papers) = times_of("""
conference: {start: "08:00"}
agenda:
  - title: Báo cáo tham luận
    minutes_each: 7
    minutes: 40
    changeover: 1
    items:
      - Một
      - {title: Hai, minutes: 9}
      - Ba
""").rows

    assert ["08:00", "08:08", "08:18"] == [clock(paper.start) for paper in papers]
    assert (section.minutes, section.sum.stated, section.idle) == (25, 23, 2)
    assert section.item.minutes is not None
    assert section.item.minutes.likely == 40


def test_children_side_by_side_last_as_long_as_the_longest() -> None:
    text = """
conference: {start: "13:30"}
agenda:
  - title: Thảo luận
    parallel: true
    items:
      - {title: Tổ 1, minutes: 30}
      - title: Tổ 2
        items:
          - {title: a, minutes: 20}
          - {title: b, minutes: 25}
  - {title: Kết luận, minutes: 5}
"""

    assert spans(text) == {
        "Thảo luận": "13:30-14:15",
        "Tổ 1": "13:30-14:00",
        "Tổ 2": "13:30-14:15",
        "a": "13:30-13:50",
        "b": "13:50-14:15",
        "Kết luận": "14:15-14:20",
    }


def test_optional_item_counts_in_and_out() -> None:
    times = times_of("""
conference: {start: "08:00"}
agenda:
  - {title: Một, minutes: 10}
  - {title: Hai, minutes: 10, optional: true}
  - {title: Ba, minutes: 10}
""")
    (day,) = times.days

    assert ("08:30", "08:20") == (clock(day.end), clock(day.end_without))
    assert times.rows[2].earliest_start == times.rows[1].start
    assert times.has_optional


def test_days_go_on_by_themselves() -> None:
    times = times_of("""
conference:
  start: "13:30"
  date:
    - 26/7/2024
    - 27/7/2024
agenda:
  - title: Ngày thứ nhất
    items:
      - {title: Một, minutes: 60}
  - title: Ngày thứ hai
    day: 2
    items:
      - {title: Hai, start: "07:30", minutes: 30}
      - {title: Ba, minutes: 30}
""")

    assert ["13:30-14:30", "07:30-08:30"] == [f"{clock(day.start)}-{clock(day.end)}" for day in times.days]
    assert [1, 1, 2, 2, 2] == [row.day for row in times.rows]
    assert [26, 27] == [day.date.date.day for day in times.days if day.date]


def test_no_clock_is_invented() -> None:
    times = times_of("agenda:\n  - {title: Một, minutes: 10}\n  - {title: Hai, minutes: 5, after_gap: 1}\n")
    (day,) = times.days

    assert [None, None] == [row.start for row in times.rows]
    assert (day.end, day.slack, day.sum.stated) == (None, None, 15)


def test_clock_that_comes_later_begins_there() -> None:
    text = 'agenda:\n  - {title: Đón khách, minutes: 10}\n  - {title: Khai mạc, start: "08:00", minutes: 5}\n'

    assert spans(text) == {"Đón khách": "?-?", "Khai mạc": "08:00-08:05"}


def test_past_midnight_the_clock_goes_on() -> None:
    (row,) = times_of('agenda:\n  - {title: Giao thừa, start: "23:30", minutes: 60}\n').rows

    assert (row.start, row.end) == (23 * 60 + 30, 24 * 60 + 30)


def test_the_source_plan_ends_as_reckoned_by_hand() -> None:
    plan = plan_of((ROOT / "plan.yaml").read_text(encoding="utf-8").replace("\nformat: 1\n", "\n"))
    (day,) = timetable(plan, PROFILE).days

    assert (day.sum.stated, day.sum.assumed, day.sum.optional) == (15 + 6 * 7, 85, 10)
    assert (clock(day.end_without), clock(day.end)) == ("10:12", "10:22")
    assert day.is_tentative


STARTS = st.integers(0, 1200)


def _leaves(rows: tuple[Row, ...]) -> list[Row]:
    return [row for row in rows if not row.is_section]


@given(AGENDAS, STARTS, st.integers(0, 200))
def test_shifting_the_start_shifts_all(agenda: tuple[Item, ...], start: int, later: int) -> None:
    before = timetable(linked(agenda, start), PROFILE)
    after = timetable(linked(agenda, start + later), PROFILE)

    assert [_shifted(row, later) for row in before.rows] == [_shifted(row, 0) for row in after.rows]


def _shifted(row: Row, by: int) -> list[int | None]:
    moments = (row.start, row.end, row.earliest_start, row.earliest_end, row.latest_start, row.latest_end)
    return [row.minutes, *(None if moment is None else moment + by for moment in moments)]


@given(AGENDAS, STARTS | st.none())
def test_sums_agree(agenda: tuple[Item, ...], start: int | None) -> None:
    times = timetable(linked(agenda, start), PROFILE)
    (day,) = times.days
    whole = sum(row.minutes + (row.gap or 0) for row in times.rows if row.section is None)
    idle = sum(row.idle + (row.gap or 0) for row in times.rows if row.section is None)

    assert whole == day.sum.stated + day.sum.assumed + idle
    assert all(row.idle >= 0 and row.minutes > 0 for row in times.rows)
    if start is not None:
        assert day.end == start + whole


@given(AGENDAS, STARTS)
def test_nothing_overlaps_that_was_not_written_so(agenda: tuple[Item, ...], start: int) -> None:
    rows = timetable(linked(agenda, start), PROFILE).rows

    assert all(row.start is not None and row.end is not None for row in rows)
    assert all(row.overlap == row.over == 0 and (row.gap or 0) >= 0 for row in rows)


@given(AGENDAS, STARTS)
def test_order_is_kept(agenda: tuple[Item, ...], start: int) -> None:
    rows = timetable(linked(tuple(map(_in_turn, agenda)), start), PROFILE).rows
    leaves = _leaves(rows)

    assert [row.start or 0 for row in rows] == sorted(row.start or 0 for row in rows)
    assert all((row.end or 0) <= (next_.start or 0) for row, next_ in pairwise(leaves))


def _in_turn(item: Item) -> Item:
    return replace(item, parallel=False, items=tuple(map(_in_turn, item.items)))


@given(AGENDAS, STARTS)
def test_sections_hold_their_children(agenda: tuple[Item, ...], start: int) -> None:
    rows = timetable(linked(agenda, start), PROFILE).rows
    for row in _leaves(rows):
        for section in rows:
            if section.item is row.section:
                assert (section.start or 0) <= (row.start or 0) <= (row.end or 0) <= (section.end or 0)


@given(clocked(), STARTS | st.none())
def test_whatever_clocks_are_written_leaving_out_ends_no_later_and_only_a_written_start_overlaps(
    agenda: tuple[Item, ...], start: int | None
) -> None:
    times = timetable(linked(agenda, start), PROFILE)

    assert all(row.item.start for row in times.rows if row.overlap or row.overlap_without)

    assume(not any(row.not_after or row.overlap or row.overlap_without or (row.gap or 0) < 0 for row in times.rows))

    assert all(_in_order(row.earliest_start, row.start, row.latest_start) for row in times.rows)
    assert all(_in_order(row.earliest_end, row.end, row.latest_end) for row in times.rows)
    assert all(_in_order(day.earliest_end, day.end_without, day.end, day.latest_end) for day in times.days)


def _in_order(*moments: int | None) -> bool:
    known = [moment for moment in moments if moment is not None]
    return known == sorted(known)


@given(AGENDAS, STARTS, st.data())
def test_day_ends_later_by_a_minute_more_of_what_is_critical_and_of_nothing_else(
    agenda: tuple[Item, ...], start: int, data: st.DataObject
) -> None:
    exact = tuple(map(_exact, agenda))
    rows = timetable(linked(exact, start), PROFILE).rows
    row = data.draw(st.sampled_from(_leaves(rows)))
    longer = timetable(linked(tuple(_longer(item, row.item) for item in exact), start), PROFILE)

    assert (longer.days[0].end == max(one.end or 0 for one in rows) + 1) == row.critical


def _exact(item: Item) -> Item:
    """Return the item with a length that is stated, equal to no other object: so that one can be told from the rest."""
    return replace(item, minutes=None if item.items else minutes(6), items=tuple(map(_exact, item.items)))


def _longer(item: Item, one: Item) -> Item:
    """Return the item with the one in it a minute longer."""
    if item is one:
        return replace(item, minutes=minutes(7))
    return replace(item, items=tuple(_longer(child, one) for child in item.items)) if item.items else item


TWO_DAYS = """
conference: {start: "08:00"}
lists: {phường: [Hiệp Thành, Thới An]}
agenda:
  - {title: Khai mạc, minutes: 5}
  - {title: Phát biểu, day: 2, start: "09:00", speakers: 2}
  - {title: Bế mạc, day: 2, minutes: 5}
"""


def test_row_of_an_item_is_found_by_its_path_and_the_last_day_at_the_end() -> None:
    times = times_of(TWO_DAYS)
    row = times.row(("agenda", 1))

    assert row
    assert ("Phát biểu", 2) == (row.item.title, times.last_day and times.last_day.number)
    assert times.row(("agenda", 9)) is None


@pytest.mark.parametrize(("entries", "expected"), [(1, (10, True, 2, "09:15")), (2, (20, True, 2, "09:25"))])
def test_item_is_tried_for_more_entries_than_the_plan_has_it(
    entries: int, expected: tuple[int, bool, int, str]
) -> None:
    tried = brief(plan_of(TWO_DAYS), PROFILE, ("agenda", 1), entries)

    assert expected == (tried.minutes, tried.assumed, tried.day.number, clock(tried.day.end))


def test_row_is_the_same_whatever_the_next_day_brings() -> None:
    longer = times_of(TWO_DAYS.replace("speakers: 2", "speakers: 3"))

    assert times_of(TWO_DAYS).rows[0] == longer.rows[0]
    assert times_of(TWO_DAYS).rows[1] != longer.rows[1]


def test_single_minute_that_is_assumed_counts_as_assumed() -> None:
    text = "agenda:\n  - {title: Phần, minutes: 2, items: [{title: Một}, {title: Hai, speakers: 2}]}\n"
    (_, first, second) = times_of(text).rows

    assert [(1, True), (1, True)] == [(row.minutes, row.assumed) for row in (first, second)]
    assert brief(plan_of(text), PROFILE, second.item.path, 2).assumed


def test_no_agenda_has_no_times() -> None:
    times = times_of('conference: {start: "08:00"}\n')

    assert (times.rows, times.days, times.last_day) == ((), (), None)
