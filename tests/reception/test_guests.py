"""Whom the desk expects"""

from dataclasses import fields
from datetime import date
from pathlib import Path

from confplan.loading import load
from confplan.reception.guests import Guest, guests

DAY = date(2024, 7, 1)


def test_people_of_the_lists_are_guests_of_their_ward(folder: Path) -> None:
    case = load(folder / "plan.yaml", today=DAY).case
    assert case is not None
    found = guests(case)

    assert 32 == len(found)
    assert {"phường A": 2, "phường B": 30} == {
        ward: sum(one.ward == ward for one in found) for ward in ("phường A", "phường B")
    }


def test_every_key_is_there_once_also_where_posts_have_no_names() -> None:
    case = load(Path(__file__).parents[2] / "plan.yaml", today=DAY).case
    assert case is not None
    keys = [one.key for one in guests(case)]

    assert len(keys) == len(set(keys)) > 200


def test_guest_has_no_field_for_a_telephone_or_a_year_of_birth() -> None:
    assert ["key", "name", "post", "unit", "group", "ward", "seat"] == [field.name for field in fields(Guest)]


def test_guest_of_a_list_has_the_seat_of_the_hall_and_others_none(folder: Path) -> None:
    case = load(folder / "plan.yaml", today=DAY).case
    assert case is not None
    seats = {one.name: one.seat for one in guests(case)}

    assert "hàng C, ghế 2" == seats["Nguyễn Thị Hòa"]
    assert len(seats) == len({seat for seat in seats.values() if seat})


def test_plan_that_tells_no_seats_gives_none() -> None:
    case = load(Path(__file__).parents[2] / "plan.yaml", today=DAY).case
    assert case is not None

    assert {""} == {one.seat for one in guests(case)}
