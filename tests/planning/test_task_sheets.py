"""Who has what to do, body by body"""

from datetime import date

import pytest

from confplan.planning.assignments import assignments
from confplan.planning.task_sheets import by_deadline, set_sheets, standing, task_sheets
from tests.documents.printing import case_of, case_with

PLANS = ("plan.yaml", "tests/plans/hybrid-168.yaml", "tests/plans/two-day-congress.yaml", "tests/plans/ward-half-day.yaml", "tests/plans/award-ceremony.yaml")  # fmt: skip


@pytest.mark.parametrize("name", PLANS)
def test_nothing_is_lost_and_nothing_stands_twice(name: str) -> None:
    plan = case_of(name).plan
    shares = [(sheet.unit, share.assignment.number) for sheet in task_sheets(plan) for share in sheet.shares]
    owned = {
        (s.unit, share.assignment.number) for s in task_sheets(plan) for share in s.shares if share.role == "owner"
    }

    assert len(shares) == len(set(shares))
    assert {(owner, one.number) for one in assignments(plan) for owner in one.owners or (None,)} == owned
    assert {(name, one.number) for one in assignments(plan) for name in (*one.partners, *one.through)} <= set(shares)


def test_a_joint_task_stands_with_each_body_that_shares_it() -> None:
    sheets = {sheet.unit: sheet for sheet in task_sheets(case_of("plan.yaml").plan)}
    home = [(share.assignment.number, share.role) for share in sheets["Phòng Nội vụ"].shares]

    assert [(3, "partner"), (4, "partner"), (7, "owner")] == home[:3]
    assert [(15, "owner"), (19, "partner"), (20, "owner")] == home[-3:]
    assert [20, 21, 22] == [share.assignment.number for share in sheets["Ủy ban nhân dân phường Thới An"].shares]
    assert 16 == len(sheets)


def test_who_only_receives_has_a_sheet_after_those_who_do_it() -> None:
    plan = case_with("tasks: [{text: a}, {unit: X, text: b, through: Y, with: Z}]").plan

    assert [(None, ["owner"]), ("X", ["owner"]), ("Z", ["partner"]), ("Y", ["through"])] == [
        (sheet.unit, [share.role for share in sheet.shares]) for sheet in task_sheets(plan)
    ]


def test_a_name_that_means_several_bodies_has_their_common_tasks() -> None:
    found = {sheet.unit: len(sheet.shares) for sheet in set_sheets(case_of("plan.yaml").plan)}

    assert {"Các đơn vị được chọn báo cáo tham luận": 1, "Ủy ban nhân dân phường": 2} == found


def test_two_bodies_are_several() -> None:
    plan = case_with(
        "units: [{name: Ủy ban nhân dân phường, each: phường}]\nlists: {phường: [phường A, phường B]}\n"
        "tasks: [{unit: Ủy ban nhân dân phường, text: a}]"
    ).plan

    assert ["Ủy ban nhân dân phường"] == [sheet.unit for sheet in set_sheets(plan)]


def test_what_is_due_first_stands_first_and_what_has_no_day_last() -> None:
    plan = case_with("tasks: [{text: a}, {text: b, until: 10/7/2024}, {text: c, until: 3/7/2024}, {text: d}]").plan

    assert ["c", "b", "a", "d"] == [one.words for one in by_deadline(assignments(plan))]


@pytest.mark.parametrize(
    ("day", "expected"),
    [(9, "soon"), (10, "past"), (2, "soon"), (1, "later")],
)
def test_a_day_before_which_counts_as_the_day_before(day: int, expected: str) -> None:
    (one,) = assignments(case_with("tasks: [{text: a, before: 10/7/2024}]").plan)

    assert expected == standing(one.deadline, date(2024, 7, day))
    assert "undated" == standing(None, date(2024, 7, day))
