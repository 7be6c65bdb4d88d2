"""Putting items on the clock: what a delay does, and what stands aside"""

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
