"""The numbers of the plan's papers, and which two cannot stand side by side"""

from datetime import date

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
