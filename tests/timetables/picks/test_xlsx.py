"""A choice for Excel"""

from confplan.timetables.picks.xlsx import render
from tests.timetables.picks.choices import listing


def test_wards_those_chosen_and_those_left_out_have_a_sheet_each() -> None:
    wards, people, others = render(listing(), "en").sheets

    assert [("phường Thới An", 3, 3, "3/3", "")] == [tuple(row.cells) for row in wards.rows[:1]]
    assert 1 == len(wards.rows[1].faults)
    assert (3, 1) == (len(people.rows), len(others.rows))
