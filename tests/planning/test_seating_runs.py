"""Groups in runs of seats: small ones in one block, large ones at tables beside each other, and a U from its middle"""

from hypothesis import given, settings
from hypothesis import strategies as st

from confplan.model.layout import Layout, Shape
from confplan.model.scalars import Count
from confplan.planning.seating_hall import hall
from confplan.planning.seating_runs import runs
from confplan.planning.seating_shapes import Seat


def seats(shape: Shape, rows: int, *blocks: int, chairs: int = 4) -> tuple[Seat, ...]:
    counts = tuple(Count(value=one) for one in blocks)
    return hall(Layout(shape=shape, rows=Count(value=rows), blocks=counts, chairs=Count(value=chairs))).seats


def tables(sizes: list[int], free: tuple[Seat, ...]) -> list[list[str]]:
    found = runs(sizes, free).seats
    return [sorted({seat.heading for seat in found[group]}) for group in range(len(sizes))]


def around(sizes: list[int], *sides: int) -> list[list[str]]:
    found = runs(sizes, seats("u", 1, *sides), is_around=True).seats
    return [[seat.label for seat in found[group]] for group in range(len(sizes))]


def test_group_of_several_tables_has_neighbouring_ones_though_small_groups_came_first() -> None:
    small, large, last = tables([2, 7, 2], seats("tables", 1, 5))

    assert ["A3"] == small == last
    assert ["A4", "A5"] == large


def test_small_group_shares_the_last_table_of_a_large_one() -> None:
    large, small = tables([6, 2], seats("tables", 1, 2))

    assert [["A1", "A2"], ["A1"]] == [large, small]


def test_tables_of_a_group_lie_behind_each_other_rather_than_across_the_hall() -> None:
    assert [["A2"], ["A3", "B3"]] == tables([3, 8], seats("tables", 2, 3))


def test_group_that_no_whole_tables_can_hold_takes_what_is_free() -> None:
    assert [["A2"], ["A3"], ["A1", "A2", "A3"]] == tables([3, 3, 6], seats("tables", 1, 3))


def test_run_goes_forth_and_back_through_the_rows() -> None:
    found = runs([8], seats("rows", 4, 2)).seats[0]

    assert ["A1", "A2", "B2", "B1", "C1", "C2", "D2", "D1"] == [seat.label for seat in found]


def test_one_alone_sits_in_the_block_nearest_to_the_middle() -> None:
    assert ["A5"] == [seat.label for seat in runs([1], seats("rows", 1, 4, 2)).seats[0]]


def test_group_that_would_be_parted_is_placed_before_smaller_ones() -> None:
    found = runs([2, 2, 4], seats("rows", 2, 2, 2))

    assert () == found.split
    assert 1 == len({seat.block for seat in found.seats[2]})


def test_groups_share_a_block_that_they_fill_rather_than_part_another() -> None:
    assert () == runs([4, 3, 3], seats("rows", 2, 2, 3)).split


def test_group_that_must_be_parted_is_told_and_takes_most_of_the_emptier_table() -> None:
    found = runs([3, 2, 3], seats("tables", 1, 2))

    assert (2,) == found.split
    assert ["A1", "A1", "A2"] == [seat.heading for seat in found.seats[2]]


def test_group_as_large_as_the_largest_block_is_told_when_it_is_parted() -> None:
    assert (2,) == runs([4, 4, 4], seats("rows", 1, 4, 4, 2, 2)).split


def test_group_that_finds_no_seats_is_not_parted() -> None:
    full, none = runs([4, 4], seats("rows", 1, 4)), runs([1, 2], ())

    assert ((), ()) == (full.split, full.seats[1])
    assert ((), {0: (), 1: ()}) == (none.split, none.seats)


@settings(max_examples=100)
@given(st.lists(st.integers(0, 13), max_size=9), st.integers(1, 3), st.integers(1, 4), st.sampled_from(["rows", "tables", "u"]))  # fmt: skip
def test_everybody_has_one_seat_as_long_as_there_are_any(sizes: list[int], rows: int, width: int, shape: Shape) -> None:
    free = seats(shape, rows, *[width] * 3)
    found = runs(sizes, free, is_around=shape == "u").seats
    taken = [seat.label for group in found.values() for seat in group]

    assert len(set(taken)) == len(taken) == min(sum(sizes), len(free))
    assert all(len(found[group]) <= size for group, size in enumerate(sizes))


@given(st.integers(5, 24), st.integers(1, 3), st.integers(2, 5))
def test_large_group_that_comes_first_takes_no_more_tables_than_it_needs_and_all_beside_each_other(size: int, rows: int, width: int) -> None:  # fmt: skip
    free = seats("tables", rows, width)
    (group,) = runs([size], free).seats.values()
    chosen = {(seat.row, seat.number) for seat in group}
    alone = [one for one in chosen if not any(abs(one[0] - row) + abs(one[1] - number) == 1 for row, number in chosen)]

    assert min(-(-size // 4), rows * width) == len(chosen)
    assert [] == alone or len(chosen) == 1


def test_groups_at_a_u_begin_at_the_middle_of_its_head_and_go_down_its_arms_by_turns() -> None:
    assert [["A4", "A5"], ["A3", "A2"], ["A6", "A7"], ["A1"]] == around([2, 2, 2, 1], 2, 3, 2)


def test_group_larger_than_one_side_of_a_u_sits_around_its_head() -> None:
    assert [["A4", "A5", "A6", "A7", "A3", "A2"]] == around([6], 2, 3, 2)
