"""Halls of every shape: how many seats, what they are called, and which are the best"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confplan.model.layout import Layout, OtherRows, Shape
from confplan.model.scalars import Count
from confplan.planning.seating_hall import Hall, hall, zone
from confplan.planning.seating_shapes import MOST_OF_A_ROW, honour
from confplan.timetables.seats.listing import LAST

SHAPES: tuple[Shape, ...] = ("rows", "classroom", "u", "tables")


def made(shape: Shape, rows: int, *blocks: int, chairs: int | None = None, blocked: tuple[str, ...] = ()) -> Hall:
    counts = tuple(Count(value=one) for one in blocks)
    seats = Count(value=chairs) if chairs is not None else None
    return hall(Layout(shape=shape, rows=Count(value=rows), blocks=counts, chairs=seats, blocked=blocked))


def best(of: Hall, most: int) -> list[str]:
    return [seat.label for seat in sorted(of.free, key=honour)[:most]]


def test_best_seat_of_a_u_is_the_middle_of_its_head_then_its_right() -> None:
    table = made("u", 1, 4, 3, 4)

    assert 11 == len(table.seats)
    assert ["A6", "A7", "A5", "A8", "A4"] == best(table, 5)
    assert 1 == table.blocks


def test_u_whose_sides_are_not_told_has_no_seats() -> None:
    assert () == made("u", 1, 8, 8).seats


def test_round_tables_have_their_chairs_and_are_blocks() -> None:
    tables = made("tables", 2, 1, 2, chairs=8, blocked=("B3", "A1.8"))

    assert ["A2.1", "A2.2"] == best(tables, 2)
    assert (48 - 9, 6) == (len(tables.free), tables.blocks)
    assert "bàn A2, ghế 1" == next(seat.said for seat in tables.seats if seat.label == "A2.1")
    assert (
        {"B1", "B2"} == {seat.heading for seat in zone(tables, "B")} == {seat.heading for seat in zone(tables, "B1-B2")}
    )


def test_tables_with_one_chair_are_blocks_too() -> None:
    assert 4 == made("tables", 2, 2, chairs=1).blocks


def test_hall_that_is_not_told_in_full_has_no_seats() -> None:
    halls = (made("tables", 2, 2), made("rows", 2), hall(Layout(blocks=(Count(value=4),))))

    assert [()] * 3 == [one.seats for one in halls]
    assert [0, 0, 0] == [one.blocks for one in halls]


def test_blocked_seats_that_are_not_there_are_told_and_the_others_stay_blocked() -> None:
    found = made("rows", 2, 4, blocked=("A1", "A4-A5", "Z9", "hàng B"))

    assert (("blocked", "A4-A5"), ("blocked", "Z9"), ("blocked", "hàng B")) == found.unknown
    assert {"A1", "A4"} == found.blocked


def test_other_rows_have_their_own_blocks_and_those_behind_the_last_are_told() -> None:
    counts, other = (Count(value=4),), (Count(value=2),)
    rows = (OtherRows(rows="B-C", blocks=other), OtherRows(rows="C-D", blocks=other))
    found = hall(Layout(rows=Count(value=3), blocks=counts, other_rows=rows))

    assert {0: (4,), 1: (2,), 2: (2,)} == found.widths
    assert (("other_rows", "C-D"),) == found.unknown


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("khối 2", ["A3", "A4", "B3", "B4"]),
        ("B khối 1", ["B1", "B2"]),
        ("B", ["B1", "B2", "B3", "B4"]),
        ("", []),
        ("gần sân khấu", []),
    ],
)
def test_zone_is_told_by_rows_and_blocks(written: str, expected: list[str]) -> None:
    assert expected == [seat.label for seat in zone(made("rows", 2, 2, 2), written)]


def test_seats_of_a_zone_may_be_named() -> None:
    assert ["A2", "A3"] == [seat.label for seat in zone(made("u", 1, 2, 2, 2), "A2-A3")]
    assert () == zone(made("u", 1, 2, 2, 2), "A2-A9")


@given(st.sampled_from(SHAPES), st.integers(0, 40), st.lists(st.integers(0, 400), max_size=4), st.integers(0, 50))
def test_every_seat_of_a_hall_has_a_name_of_its_own(shape: Shape, rows: int, blocks: list[int], chairs: int) -> None:
    found = made(shape, rows, *blocks, chairs=chairs)
    in_rows = [sum(seat.row == row for seat in found.seats) for row in range(found.rows)]

    assert len({seat.label for seat in found.seats}) == len(found.seats)
    assert all(count <= MOST_OF_A_ROW for count in in_rows)
    assert sorted(found.seats, key=lambda seat: seat.place) == list(found.seats)
    assert all(seat.place < LAST for seat in found.seats)
