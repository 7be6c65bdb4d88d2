"""Who stands in several lists"""

from confplan.planning.listed_twice import elsewhere
from confplan.rosters import Person, Roster
from confplan.source.cells import Row
from tests.planning.plans import plan_of

PLAN = plan_of("delegates: [{name: Khách mời, roster: a.csv}, {name: Lãnh đạo, roster: b.csv}]\n")


def lists(*names: tuple[str, ...]) -> tuple[Roster, ...]:
    return tuple(_list(place, people) for place, people in enumerate(names))


def _list(place: int, names: tuple[str, ...]) -> Roster:
    file = f"{place}.csv"
    rows = [Row(file, number, []) for number, _ in enumerate(names, 1)]
    told = tuple(
        Person(name=name, title="Trưởng phòng", row=row, columns={"name": 0})
        for name, row in zip(names, rows, strict=True)
    )
    return Roster(file=file, group=PLAN.delegates[place].path, stem=str(place), at=rows[0].place(0), people=told)


def test_who_stands_in_two_lists_is_told_with_the_other_and_repeated_in_the_second() -> None:
    found = [(person.name, *told) for person, told in elsewhere(PLAN, lists(("Lê An", "Đỗ Út"), ("Lê An",)))]

    assert [("Lê An", ("Lãnh đạo",), False), ("Lê An", ("Khách mời",), True)] == found
