"""Hours for guests: nothing begins before its hour, hours never run back, no end stands before a beginning"""

import pytest

from confplan.planning.guest_hours import guest_hours, uncertain
from confplan.planning.timing import Row, timetable
from confplan.profiles import load
from tests.planning.plans import plan_of

DAY = load(None)


def rows_of(items: str, start: str = "08:00") -> list[Row]:
    plan = plan_of(f"conference: {{start: {start}}}\nagenda:\n{items}")
    return [row for row in timetable(plan, DAY).rows if row.section is None]


def told(items: str, start: str = "08:00") -> list[tuple[str, int]]:
    """Return each slot as it prints, and how many items share it."""
    return [(f"{_clock(one.start)}-{_clock(one.end)}", len(one.rows)) for one in guest_hours(rows_of(items, start))]


def _clock(minute: int | None) -> str:
    return "" if minute is None else f"{minute // 60}:{minute % 60:02}"


def items(*minutes: int) -> str:
    return "".join(f"  - {{title: Mục {place}, minutes: {one}}}\n" for place, one in enumerate(minutes))


def test_hours_are_rounded_down_and_each_slot_ends_where_the_next_begins() -> None:
    assert [("8:00-8:05", 1), ("8:05-8:15", 1), ("8:15-8:30", 1)] == told(items(7, 12, 7))


def test_short_items_share_an_hour() -> None:
    assert [("8:00-8:05", 3), ("8:05-8:20", 1)] == told(items(2, 1, 3, 14))


def test_the_last_end_is_rounded_up() -> None:
    assert [("8:00-8:05", 1)] == told(items(1))


def test_a_wait_of_five_minutes_and_more_is_left_between() -> None:
    waiting = "  - {title: A, minutes: 12}\n  - {title: B, start: 8h30, minutes: 10}\n"

    assert [("8:00-8:15", 1), ("8:30-8:40", 1)] == told(waiting)


def test_items_side_by_side_stand_in_order_of_time_with_their_own_ends() -> None:
    both = "  - {title: A, start: 9:00-10:30, venue: X}\n  - {title: B, start: 8:40-9:10, venue: Y}\n"

    assert [("8:40-9:10", 1), ("9:00-10:30", 1)] == told(both)


@pytest.mark.parametrize("minutes", [(1, 1, 1, 1, 1), (3, 9, 4, 31, 2, 2), (59, 1, 5, 5), (4,), (11, 13, 17)])
def test_nothing_begins_before_its_hour_and_hours_never_run_back(minutes: tuple[int, ...]) -> None:
    slots = guest_hours(rows_of(items(*minutes), "07:58"))
    starts = [one.start for one in slots if one.start is not None]

    assert starts == sorted(set(starts))
    assert all(0 <= (row.start or 0) - (one.start or 0) < 5 for one in slots for row in one.rows)
    assert all(one.end is None or one.start is None or one.start < one.end for one in slots)


def test_without_a_clock_there_is_an_order_and_no_hour() -> None:
    assert [("-", 1), ("-", 1)] == told(items(7, 7), "")


def test_hours_are_certain_until_a_length_is_not() -> None:
    some = items(7, 8) + "  - Bế mạc\n  - {title: Sau, minutes: 5}\n  - {title: Chốt, start: 10:00, minutes: 5}\n"

    assert ["Sau"] == [row.item.title for row in uncertain(rows_of(some))]


@pytest.mark.parametrize("loose", ["minutes: khoảng 7", "minutes: 7-9", "minutes: 7, optional: true"])
def test_what_follows_a_loose_length_is_uncertain(loose: str) -> None:
    some = f"  - {{title: Đầu, {loose}}}\n" + items(5)

    assert ["Mục 0"] == [row.item.title for row in uncertain(rows_of(some))]


def test_hour_that_is_only_tentative_is_uncertain() -> None:
    some = "  - {title: Đầu, start: dự kiến 9:00, minutes: 5}\n"

    assert ["Đầu"] == [row.item.title for row in uncertain(rows_of(some))]


def test_wait_of_exactly_five_minutes_is_left_between() -> None:
    assert [("8:00-8:10", 1), ("8:15-8:20", 1)] == told(
        "  - {title: A, minutes: 10}\n  - {title: B, start: 8h15, minutes: 5}\n"
    )


def test_items_side_by_side_from_midnight_on_stand_in_order_of_time() -> None:
    both = "  - {title: A, start: 0:01-0:30, venue: X}\n  - {title: B, start: 0:00-0:20, venue: Y}\n"
    (slot,) = guest_hours(rows_of(both))

    assert ["B", "A"] == [row.item.title for row in slot.rows]
