"""Where the seats of a chart stand, and how its groups are marked"""

from confplan.documents.parts.seating_rows import close_ups, parties, rows
from confplan.planning.seating import Seats, seats
from tests.documents.printing import case_with

PLAN = """
conference:
  venue: {name: Hội trường, layout: {rows: 2, blocks: [3, 4, 3], other_rows: [{rows: A, blocks: [1, 2, 2]}], blocked: [B10], fixed: {A1: Lê An}}}
delegates: [{text: Khu phố, quota: 2}]
"""


def found() -> Seats:
    made = seats(case_with(PLAN))
    assert made
    return made


def test_narrow_rows_keep_to_the_aisles_and_the_middle() -> None:
    first, second = rows(found(), parties(found()))

    assert [2, 5, 6, 9, 10] == [seat.x for seat in first.seats]
    assert [0, 1, 2, 4, 5, 6, 7, 9, 10, 11] == [seat.x for seat in second.seats]
    assert [10] == [seat.number for seat in second.seats if seat.is_blocked]


def test_groups_are_numbered_as_they_sit() -> None:
    marks = parties(found())

    assert [(1, "Lê An", 1, "A1"), (2, "Khu phố", 2, "B4 – B5")] == [
        (one.number, one.name, one.people, one.seats) for one in marks
    ]
    assert [2, 2] == [seat.party for row in rows(found(), marks) for seat in row.seats if seat.party == 2]


def test_gaps_fill_the_width_with_the_seats() -> None:
    for row in rows(found(), parties(found())):
        assert 12 == sum(seat.gap + 1 for seat in row.seats) + row.gap


def test_seat_knows_its_colour_and_who_sits_there() -> None:
    first, second = rows(found(), parties(found()))
    fixed, taken, blocked = first.seats[0], second.seats[3], second.seats[9]

    assert ("A1", 1, "Lê An", "L. An") == (fixed.label, fixed.party, fixed.name, fixed.short)
    assert fixed.fill != taken.fill
    assert (None, None) == (taken.name, taken.short)
    assert (True, None, None) == (blocked.is_blocked, blocked.fill, blocked.name)


def test_only_blocks_with_a_name_are_drawn_alone() -> None:
    (only,) = close_ups(found(), parties(found()))

    assert ("khối 1", 3) == (only.name, only.columns)
    assert [("A", [1], 1), ("B", [0, 1, 2], 0)] == [
        (row.name, [seat.x for seat in row.seats], row.gap) for row in only.rows
    ]


def test_people_who_sit_apart_are_not_told_as_one_run() -> None:
    """Over the end of a row, and over a seat that nobody takes, a run goes on."""
    apart = """
conference:
  chair: ông Lê An, Chủ tịch phường
  venue: {name: Hội trường, layout: {rows: 3, blocks: [6], blocked: [C3], fixed: {A1: Khách mời, A3: Khách mời}}}
delegates: [{text: Khách mời, quota: 3}, {text: Khu phố, quota: 8}]
"""
    made = seats(case_with(apart))
    assert made

    assert {"Khách mời": "A1, A3, B1 – B3", "Chủ trì": "A4", "Khu phố": "B4 – C6"} == {
        one.name: one.seats for one in parties(made)
    }
