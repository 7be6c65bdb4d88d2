"""Who sits where, by seat, by name and by group, and who keeps a seat"""

import pytest

from confplan.timetables.seats.csv import render
from confplan.timetables.seats.listing import By, NotSeatsError
from tests.timetables.seats.listings import PLAN, of


@pytest.mark.parametrize(
    ("by", "groups"),
    [("seat", ["A", "B"]), ("name", [""]), ("group", ["=Khu | phố", "Báo chí", "Lê An"])],
)
def test_people_stand_under_rows_or_groups(by: By, groups: list[str]) -> None:
    assert groups == [name for name, _ in of(by=by).groups]


def test_those_with_a_name_are_sorted_by_it() -> None:
    assert "Lê An" == of(by="name").lines[0].guest.name
    assert ["A3", "B1", "B3", "B4"] == [line.seat.label for line in of().lines if line.seat]


def test_a_file_of_seats_keeps_everybody_where_they_are() -> None:
    before = of()
    more = of(text=PLAN.replace("quota: 2", "quota: 3"), keep="\ufeff" + render(before, "vi"))
    seats = {line.code: line.seat for line in more.lines}

    assert [] == [line for line in before.lines if seats[line.code] != line.seat]
    assert 5 == len(more.lines)


@pytest.mark.parametrize("text", ["", "Ghế,Họ và tên\nA1,An\n"])
def test_another_file_is_none(text: str) -> None:
    with pytest.raises(NotSeatsError):
        of(keep=text)


def test_without_a_layout_there_is_nobody() -> None:
    found = of(text="conference: {name: A}")

    assert (None, (), ()) == (found.seats, found.lines, found.slips)
