"""Putting items on the clock: what a delay does, and what stands aside"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confplan.model.agenda import Item
from confplan.planning.timing_parts import parts
from confplan.planning.timing_placing import Scenario, Slot, place
from tests.planning.agendas import AGENDAS, PROFILE, linked, plan_of


def placed(text: str, opening: int | None, scenario: Scenario) -> tuple[Slot, ...]:
    return place(parts(plan_of(text), PROFILE, {}), opening, scenario)


DELAYED = """
agenda:
  - {title: Một, minutes: 10-30}
  - {title: Hai, start: "08:15", minutes: 10}
"""


def test_delay_reaches_a_fixed_start_only_beyond_the_gap() -> None:
    planned = placed(DELAYED, 470, Scenario())
    late = placed(DELAYED, 470, Scenario("high", planned=planned))

    assert ((490, 495), (500, 500)) == ((planned[0].end, planned[1].start), (late[0].end, late[1].start))


def test_overlap_that_is_written_stays_and_a_delay_comes_on_top() -> None:
    planned = placed(DELAYED, 480, Scenario())
    late = placed(DELAYED, 480, Scenario("high", planned=planned))

    assert (500, 495, 5) == (planned[0].end, planned[1].start, planned[1].overlap)
    assert (510, 505) == (late[0].end, late[1].start)


def test_kept_gap_is_no_gap_that_absorbs() -> None:
    text = DELAYED.replace("10-30", "10-30, after_gap: 5")
    planned = placed(text, 470, Scenario())

    assert planned[1].linked == 495
    assert placed(text, 470, Scenario("high", planned=planned))[1].start == 505


def test_item_that_is_not_held_has_the_times_it_would_have() -> None:
    text = "agenda:\n  - {title: A, minutes: 5, optional: true, after_gap: 3}\n  - {title: B, minutes: 5}\n"
    first, second = placed(text, 0, Scenario(with_optional=False))

    assert (first.start, first.end, second.start) == (0, 5, 0)


def test_section_whose_items_all_fall_out_takes_no_time() -> None:
    text = "agenda:\n  - {title: A, items: [{title: B, minutes: 5, optional: true}]}\n"

    assert placed(text, 60, Scenario(with_optional=False))[0].minutes == 0


def test_section_with_an_end_holds_on_until_then() -> None:
    text = """
agenda:
  - {title: A, start: 8-9h, items: [{title: B, minutes: 40}]}
  - {title: C, minutes: 5}
"""
    section, _, after = placed(text, None, Scenario())

    assert (section.end, section.over, after.start) == (540, 0, 540)


def test_section_that_overruns_its_end_says_by_how_much() -> None:
    text = """
agenda:
  - {title: A, start: 8-9h, items: [{title: B, minutes: 70}]}
  - {title: C, minutes: 5}
"""
    section, _, after = placed(text, None, Scenario())

    assert (section.end, section.over, after.start) == (550, 10, 550)


def test_item_that_is_left_out_takes_no_time() -> None:
    text = "agenda:\n  - {title: A, minutes: 5}\n  - {title: B, minutes: 10}\n  - {title: C, minutes: 5}\n"

    assert placed(text, 60, Scenario(left_out=frozenset({1})))[2].start == 65


def test_night_that_has_not_ended_goes_on_into_the_next_day() -> None:
    text = """
agenda:
  - {title: Giao thừa, start: "23:30", minutes: 60, after_gap: 5}
  - {title: Múa lân, minutes: 15, day: 2}
  - {title: Chúc Tết, start: "01:00", minutes: 15, day: 2}
"""
    night, dance, wishes = placed(text, None, Scenario())

    assert (night.end, dance.start, dance.gap, wishes.gap) == (24 * 60 + 30, 35, 5, 10)


def test_day_after_an_evening_that_ends_before_midnight_has_no_clock_of_its_own() -> None:
    text = "agenda:\n  - {title: A, start: 22-23h}\n  - {title: B, minutes: 15, day: 2}\n"

    assert placed(text, None, Scenario())[1].start is None


@given(AGENDAS, st.integers(0, 600) | st.none())
def test_every_item_is_placed_once(agenda: tuple[Item, ...], opening: int | None) -> None:
    prepared = parts(linked(agenda, opening), PROFILE, {})

    assert {len(place(prepared, opening, Scenario(with_optional=held))) for held in (True, False)} == {
        len(place(prepared, opening, Scenario("high")))
    }


def test_item_that_follows_another_is_told_by_all_that_is_known_of_it() -> None:
    first, second = placed(
        "agenda:\n  - {title: A, minutes: 10, after_gap: 5}\n  - {title: B, minutes: 20}\n", 480, Scenario()
    )

    assert Slot(480, 490, 10, linked=480, gap=None, kept=0, overlap=0, clash=None) == first._replace(gap=None)
    assert Slot(495, 515, 20, linked=495, gap=5, kept=5, overlap=0, clash=None) == second


def test_optional_items_are_held_unless_it_is_said() -> None:
    text = "agenda:\n  - {title: A, minutes: 10, optional: true}\n  - {title: B, minutes: 20}\n"

    assert placed(text, 480, Scenario())[1].start == 490


def test_first_item_with_an_end_alone_begins_its_usual_length_before() -> None:
    first, second = placed(
        'agenda:\n  - {title: A, minutes: 20-30, end: "08:00"}\n  - {title: B, minutes: 5}\n', None, Scenario("low")
    )

    assert (first.start, first.end, first.rest, first.over, second.start) == (455, 480, False, 0, 480)


@pytest.mark.parametrize(("first", "expected"), [(30, (510, 520, 10, 0)), (50, (530, 530, 0, 10))])
def test_item_with_a_fixed_end_has_what_is_left_until_then(first: int, expected: tuple[int, ...]) -> None:
    slot = placed(f'agenda:\n  - {{title: A, minutes: {first}}}\n  - {{title: B, end: "08:40"}}\n', 480, Scenario())[1]

    assert (*expected, True) == (slot.start, slot.end, slot.minutes, slot.over, slot.rest)


def test_delay_that_the_gap_absorbs_moves_no_fixed_start() -> None:
    planned = placed(DELAYED, 460, Scenario())

    assert placed(DELAYED, 460, Scenario("high", planned=planned))[1].start == 495


def test_overlap_of_a_minute_is_one_and_a_start_on_the_minute_is_none() -> None:
    text = """
agenda:
  - {title: A, start: "08:00", minutes: 11}
  - {title: B, start: "08:10", minutes: 10}
  - {title: C, start: "08:20", minutes: 10}
"""
    first, second, third = parts(plan_of(text), PROFILE, {})
    slots = place((first, second, third), None, Scenario())

    assert [(0, None), (1, first), (0, None)] == [(slot.overlap, slot.clash) for slot in slots]


SECTION = """
agenda:
  - title: Phần
    changeover: 5
    items:
      - {title: A, minutes: 10}
      - {title: B, minutes: 20}
      - {title: C, minutes: 30}
  - {title: D, minutes: 5}
"""
SIDE_BY_SIDE = SECTION.replace("changeover: 5", "parallel: true").replace("minutes: 30", "minutes: 15")


def test_section_lasts_as_long_as_its_items_and_what_lies_between_them() -> None:
    section, *items = placed(SECTION, 480, Scenario())

    assert (480, 550, 70, 0, False) == (section.start, section.end, section.minutes, section.over, section.rest)
    assert [480, 495, 520, 550] == [item.start for item in items]


def test_section_side_by_side_lasts_as_long_as_its_longest_item() -> None:
    section, *items = placed(SIDE_BY_SIDE, 480, Scenario())

    assert (480, 500, 20) == (section.start, section.end, section.minutes)
    assert [480, 480, 480, 500] == [item.start for item in items]


def test_what_follows_goes_on_from_what_was_side_by_side_whatever_still_runs() -> None:
    text = """
agenda:
  - {title: A, start: "08:00", minutes: 40}
  - title: Phần
    parallel: true
    items:
      - {title: B, start: "08:10", minutes: 20}
      - {title: C, start: "08:10", minutes: 10}
  - {title: D, minutes: 5}
"""

    assert placed(text, None, Scenario())[4].start == 510


def test_item_side_by_side_with_none_is_followed_as_any_other() -> None:
    text = "agenda:\n  - {title: A, parallel: true, items: [{title: B, minutes: 20}]}\n  - {title: C, minutes: 5}\n"

    assert placed(text, 480, Scenario())[2].start == 500


@pytest.mark.parametrize(("text", "expected"), [(SECTION, 70), (SIDE_BY_SIDE, 20)])
def test_section_without_a_clock_is_as_long_as_with_one(text: str, expected: int) -> None:
    section = placed(text, None, Scenario())[0]

    assert (None, None, expected) == (section.start, section.end, section.minutes)


def test_section_over_two_days_is_the_sum_of_what_is_in_it() -> None:
    text = """
agenda:
  - title: Tất cả
    items:
      - {title: A, start: "08:00", minutes: 20}
      - {title: B, start: "07:00", minutes: 30, day: 2}
"""
    assert placed(text, None, Scenario())[0].minutes == 50


def test_section_begins_at_its_own_start_else_with_its_first_item_or_the_earliest_beside_it() -> None:
    items = "items: [{title: A, start: '08:20', minutes: 5}, {title: B, start: '08:30', minutes: 5}]"
    turned = "items: [{title: A, start: '08:30', minutes: 5}, {title: B, start: '08:20', minutes: 5}]"
    starts = [
        placed(f"agenda:\n  - {{title: Phần, {section}}}\n", None, Scenario())[0].start
        for section in (f"start: '08:10', {items}", items, f"parallel: true, {turned}", turned)
    ]

    assert [490, 500, 500, 510] == starts
