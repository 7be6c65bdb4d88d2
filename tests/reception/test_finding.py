"""A few letters at the desk, and the counts"""

from confplan.reception.finding import Count, counts, find
from confplan.reception.guests import Guest
from confplan.reception.store import Attendant


def attendant(name: str, *, ward: str = "", walk_in: bool = False, arrived: str | None = None) -> Attendant:
    guest = Guest(key=name, name=name, post="Trưởng khu phố", unit="", group="Khách", ward=ward)
    return Attendant(guest=guest, is_walk_in=walk_in, arrived=arrived)


HOA, HOAN, DUC = attendant("Nguyễn Thị Hòa"), attendant("Nguyễn Hoan"), attendant("Trần Đức", ward="phường An Phú")


def found(typed: str) -> list[str]:
    return [one.guest.name for one in find((HOAN, HOA, DUC), typed)]


def test_letters_without_marks_find_the_name() -> None:
    assert ["Trần Đức"] == found("duc tr")


def test_both_places_of_a_tone_find_the_name_before_who_is_only_like_it() -> None:
    assert ["Nguyễn Thị Hòa", "Nguyễn Hoan"] == found("hoà")


def test_words_of_ward_and_post_find_too() -> None:
    assert ["Trần Đức"] == found("an phu")
    assert ["Trần Đức"] == found("truong duc")


def test_long_name_of_a_group_brings_nobody() -> None:
    assert [] == found("khach")


def test_nothing_typed_is_everybody_and_an_unknown_word_nobody() -> None:
    assert ["Nguyễn Hoan", "Nguyễn Thị Hòa", "Trần Đức"] == found("  ")
    assert [] == found("xyz")


def test_walk_ins_are_counted_apart() -> None:
    people = (
        attendant("A", ward="P", arrived="t"),
        attendant("B", ward="P"),
        attendant("C", walk_in=True, arrived="t"),
    )

    assert [Count("P", 1, 2, 0)] == counts(people, by_ward=True)
    assert [Count("Khách", 1, 2, 1)] == counts(people, by_ward=False)
