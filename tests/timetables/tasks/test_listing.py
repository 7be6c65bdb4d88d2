"""All tasks or those of one unit, in groups"""

import pytest

from confplan.timetables.tasks.listing import Unclear, listing
from tests.documents.printing import case_of, case_with
from tests.timetables.tasks.listings import PLAN, of, real


def test_all_tasks_are_there_once_the_nearest_deadline_first() -> None:
    assert 22 == len(real().lines)
    assert 20 == real().lines[0].task.number
    assert [2, 1, 3, 4] == [line.task.number for line in of().lines]
    assert [0, 4, None, None] == [line.days for line in of().lines]


def test_groups_are_units_or_days() -> None:
    assert ["Các phòng", "Văn phòng", "Phòng Nội vụ", None] == [group.unit for group in of().groups]
    assert ["2024-07-01", "2024-07-05", "None"] == [str(group.day) for group in of(by="date").groups]


@pytest.mark.parametrize("written", ["NV", "phong noi", "PHÒNG NỘI VỤ"])
def test_one_unit_has_also_what_it_helps_with(written: str) -> None:
    found = of(unit=written)

    assert "Phòng Nội vụ" == found.unit
    assert [(2, "owner"), (1, "partner"), (3, "owner")] == [(line.task.number, line.role) for line in found.lines]
    assert 1 == len(found.groups)


def test_a_set_may_be_asked_for() -> None:
    assert [2] == [line.task.number for line in of(unit="các phòng").lines]


@pytest.mark.parametrize(("written", "near"), [("phòng", ("Phòng Nội vụ", "Phòng Y tế")), ("Phòng Nộivụ", ("Phòng Nội vụ",))])  # fmt: skip
def test_a_name_that_is_none_or_several_leads_to_the_nearest(written: str, near: tuple[str, ...]) -> None:
    found = listing(case_with(PLAN), unit=written)

    assert isinstance(found, Unclear)
    assert set(near) <= set(found.near)


def test_what_is_past_or_near_is_counted() -> None:
    assert (0, 2, 2) == tuple(of().counted(what) for what in ("past", "soon", "undated"))
    assert (1, 1, 2) == tuple(of(day=2).counted(what) for what in ("past", "soon", "undated"))
    assert 1 == listing_of_plan_on_its_day()


def listing_of_plan_on_its_day() -> int:
    found = listing(case_of("plan.yaml"))
    return 0 if isinstance(found, Unclear) else found.counted("later")
