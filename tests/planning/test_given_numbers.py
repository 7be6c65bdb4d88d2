"""The numbers of the plan's papers, and which two cannot stand side by side"""

from datetime import date

import pytest

from confplan.planning.given_numbers import given_numbers
from tests.planning.plans import plan_of, real_plan

PLAN = """
document:
  issuer: Ủy ban nhân dân Quận 12
  number: 07/KH-UBND
  date: 27/6/2024
  bases:
    - Quyết định số 3009/QĐ-UBND ngày 24 tháng 7 năm 2023 của Ủy ban nhân dân Thành phố về sắp xếp khu phố
    - Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022
awards:
  - {name: Giấy khen, decision: {number: 210/QĐ-UBND, date: 20/7/2024}}
invitation:
  number: 7 /KH-UBND
"""


def test_numbers_stand_with_their_days_in_the_order_of_the_format() -> None:
    found = [(one.kind, one.written, one.day) for one in given_numbers(plan_of(PLAN))]

    assert [
        ("own", "07/KH-UBND", date(2024, 6, 27)),
        ("basis", "3009/QĐ-UBND", date(2023, 7, 24)),
        ("decision", "210/QĐ-UBND", date(2024, 7, 20)),
        ("own", "7 /KH-UBND", None),
    ] == found


def test_spaces_and_zeros_make_no_other_number() -> None:
    first, *_, last = given_numbers(plan_of(PLAN))

    assert "7/kh-ubnd" == first.key == last.key
    assert first.clashes(last)


def test_numbers_of_two_years_and_of_two_bodies_may_be_the_same() -> None:
    plan = plan_of(
        PLAN.replace("invitation:\n", "invitation:\n  date: 2/1/2025\n").replace("3009/QĐ-UBND", "07/KH-UBND")
    )
    first, basis, _, last = given_numbers(plan)

    assert not first.clashes(last)
    assert not first.clashes(basis)


def test_in_the_real_plan_no_number_stands_twice() -> None:
    found = list(given_numbers(real_plan()))

    assert len(found) > 10
    assert not [one for place, one in enumerate(found) if any(one.clashes(other) for other in found[:place])]


SAME = PLAN.replace("3009/QĐ-UBND ngày 24 tháng 7 năm 2023 của Ủy ban nhân dân Thành phố", "07/KH-UBND ngày 24 tháng 1 năm 2024 của %s").replace("210/QĐ-UBND", "%s")  # fmt: skip


@pytest.mark.parametrize(
    ("issuer", "clashes"), [("Ủy ban nhân dân Quận 12", True), ("Ủy ban nhân dân Thành phố", False)]
)
def test_basis_of_the_same_body_cannot_have_the_number_of_the_plan(issuer: str, *, clashes: bool) -> None:
    own, basis, *_ = given_numbers(plan_of(SAME % (issuer, "210/QĐ-UBND")))

    assert clashes == own.clashes(basis) == basis.clashes(own)


def test_where_nobody_says_who_issues_the_plan_no_basis_clashes_with_it() -> None:
    text = (SAME % ("Ủy ban nhân dân Quận 12", "210/QĐ-UBND")).replace("  issuer: Ủy ban nhân dân Quận 12\n", "")
    own, basis, *_ = given_numbers(plan_of(text))

    assert not own.clashes(basis)


def test_decision_cannot_have_the_number_of_the_plan_and_two_awards_may_have_one_decision() -> None:
    own, _, decision, _ = given_numbers(plan_of(SAME % ("Ủy ban nhân dân Thành phố", "7/KH-UBND")))
    awards = "awards: [{name: A, decision: {number: 5/QĐ-UBND, date: 1/7/2024}}, {name: B, decision: {number: 05/QĐ-UBND, date: %s}}]"
    (one, same), (first, later) = (given_numbers(plan_of(awards % day)) for day in ("1/7/2024", "2/7/2024"))

    assert own.clashes(decision)
    assert not one.clashes(same)
    assert first.clashes(later)
