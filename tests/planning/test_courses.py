"""Many mornings at once: each column agrees with the engine that places one morning"""

from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from confplan.model.agenda import Item
from confplan.model.scalars import Clock, Minutes, WhichDay
from confplan.planning.courses import Address, Column, Runs, courses
from confplan.planning.timing_lengths import Length, written_end
from confplan.planning.timing_parts import Part, flat, parts
from confplan.planning.timing_placing import Scenario, Slot, Which, place
from tests.planning.agendas import AGENDAS, PROFILE, linked, plan_of

HELD = st.sampled_from(["held", "without"])
EXTREMES: tuple[Which, ...] = ("low", "likely", "high")


def extremes(_address: Address, length: Length | Minutes) -> Column:
    return [float(length.low), float(length.likely), float(length.high)]


def engine_ends(prepared: tuple[Part, ...], slots: tuple[Slot, ...], left_out: frozenset[int]) -> dict[int, float]:
    held = [part for part in _held(prepared, left_out) if not part.children or written_end(part.item)]
    days = {part.day for part in held}
    found = {day: [slots[part.index].end for part in held if part.day == day] for day in days}
    return {
        day: float(max(end for end in ends if end is not None)) for day, ends in found.items() if set(ends) != {None}
    }


def _held(prepared: tuple[Part, ...], left_out: frozenset[int]) -> list[Part]:
    """Return the parts that are held: items, and sections in which some item is."""
    found: list[Part] = []
    for part in prepared:
        inside = _held(part.children, left_out)
        if part.index not in left_out and (inside or not part.children):
            found += [part, *inside]
    return found


@st.composite
def written(draw: st.DrawFn) -> tuple[Item, ...]:
    """Return an agenda in which some items have clocks, places and days of their own."""

    def dressed(item: Item, day: int) -> Item:
        start = draw(st.none() | st.integers(450, 700)) if draw(st.booleans()) else None
        end = start + draw(st.integers(1, 60)) if start is not None and not item.items and draw(st.booleans()) else None
        return replace(
            item,
            items=tuple(dressed(child, day) for child in item.items),
            parallel=False,
            start=None if start is None else Clock(minute=start),
            end=None if end is None else Clock(minute=end),
            day=WhichDay(number=day) if draw(st.booleans()) else None,
            venue=draw(st.sampled_from([None, "A", "B"])),
        )

    agenda = draw(AGENDAS)
    first = draw(st.integers(0, len(agenda)))
    return tuple(dressed(item, 1 if place < first else 2) for place, item in enumerate(agenda))


@st.composite
def in_places(draw: st.DrawFn) -> tuple[Item, ...]:
    """Return an agenda in which items, also those side by side, have places of their own, and no clocks."""

    def dressed(item: Item) -> Item:
        return replace(
            item, items=tuple(dressed(child) for child in item.items), venue=draw(st.sampled_from([None, "A", "B"]))
        )

    return tuple(dressed(item) for item in draw(AGENDAS))


@given(in_places(), HELD)
def test_items_in_several_places_end_as_the_engine_says(agenda: tuple[Item, ...], which: str) -> None:
    agree(agenda, with_optional=which == "held")


@given(AGENDAS, HELD)
def test_linked_items_end_as_the_engine_says(agenda: tuple[Item, ...], which: str) -> None:
    agree(agenda, with_optional=which == "held")


@given(written(), HELD)
def test_items_with_clocks_days_and_places_end_as_the_engine_says(agenda: tuple[Item, ...], which: str) -> None:
    agree(agenda, with_optional=which == "held")


def agree(agenda: tuple[Item, ...], *, with_optional: bool) -> None:
    prepared = parts(linked(agenda, 480), PROFILE, {})
    out = frozenset() if with_optional else frozenset(part.index for part in flat(prepared) if part.optional)
    columns = courses(prepared, 480, Runs(extremes, 3, out)).days
    planned = place(prepared, 480, Scenario(left_out=out))

    for run, which in enumerate(EXTREMES):
        slots = place(prepared, 480, Scenario(which, with_optional=with_optional, planned=planned))

        assert engine_ends(prepared, slots, out) == {day: column[run] for day, column in columns.items()}


def test_delay_is_absorbed_by_the_gap_before_a_fixed_start() -> None:
    plan = plan_of("agenda:\n  - {title: Một, minutes: 10-40}\n  - {title: Hai, start: '08:30', minutes: 10}\n")

    assert courses(parts(plan, PROFILE, {}), 480, Runs(extremes, 3)).days == {1: [520.0, 520.0, 530.0]}


def test_night_that_has_not_ended_goes_on_into_the_next_day() -> None:
    plan = plan_of("""
agenda:
  - {title: Giao thừa, start: "23:30", minutes: 60-90, after_gap: 5}
  - {title: Múa lân, minutes: 15, day: 2}
""")

    assert courses(parts(plan, PROFILE, {}), None, Runs(extremes, 3)).days == {
        1: [1470.0, 1485.0, 1500.0],
        2: [50.0, 65.0, 80.0],
    }


def test_day_without_a_clock_has_no_end() -> None:
    plan = plan_of("agenda:\n  - {title: Một, minutes: 10}\n")

    assert courses(parts(plan, PROFILE, {}), None, Runs(extremes, 3)).days == {}


def run(agenda: str, opening: int | None = 480, **more: Any) -> dict[int, Column]:
    return courses(parts(plan_of(f"agenda:\n{agenda}"), PROFILE, {}), opening, Runs(extremes, 3, **more)).days


def test_day_that_ends_at_midnight_does_not_begin_the_next() -> None:
    agenda = "  - {title: Giao thừa, start: '23:30', minutes: 30}\n  - {title: Múa lân, minutes: 15, day: 2}\n"

    assert run(agenda, None) == {1: [1440.0] * 3}


def test_changeover_comes_between_items_that_are_held() -> None:
    agenda = """
  - title: Phần
    changeover: 5
    items: [{title: Một, minutes: 10}, {title: Hai, minutes: 10}, {title: Ba, minutes: 10}]
"""

    assert [{1: [520.0] * 3}, {1: [505.0] * 3}] == [run(agenda, left_out=out) for out in (frozenset(), frozenset([1]))]


def test_written_end_is_kept_unless_the_item_begins_later() -> None:
    agenda = "  - {title: Một, minutes: 10-40}\n  - {title: Hai, end: '08:20'}\n"
    late = [float(max(500, 480 + minutes)) for minutes in (10, 25, 40)]

    assert late == run(agenda)[1]


def test_what_has_begun_does_not_end_before_now() -> None:
    agenda = "  - {title: Một, minutes: 10}\n  - {title: Hai, minutes: 5}\n"

    assert run(agenda, began={0: 490}, now=520) == {1: [525.0] * 3}
    assert run(agenda, began={0: 490}, now=495) == {1: [505.0] * 3}
    assert run(agenda, None, began={0: 490}) == {1: [505.0] * 3}


def test_written_end_of_a_section_is_its_end() -> None:
    assert run("  - {title: Phần, end: '09:00', items: [{title: Một, minutes: 10}]}\n") == {1: [540.0] * 3}
