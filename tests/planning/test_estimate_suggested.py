"""What a plan without an estimate implies: by its tasks, its delegates, its awards; a price only where decrees leave no choice"""

from confplan.planning.estimate_suggested import suggested_rows
from confplan.planning.estimate_values import EstimateRow
from tests.documents.printing import case_with

AWARD = """
conference: {date: 26/7/2023}
awards: [{id: a, name: Giấy khen của Ủy ban nhân dân quận, for: collective, decision: {date: 20/7/2023}, winners: 3}]
"""


def of(text: str) -> tuple[EstimateRow, ...]:
    case = case_with(text)
    return suggested_rows(case.plan, case.profile)


def test_nothing_is_proposed_that_the_plan_does_not_imply() -> None:
    assert () == of("status: draft")
    assert ["Phông sân khấu"] == [row.text for row in of("tasks: [{unit: A, text: Dựng, makes: banner}]")]


def test_task_that_implies_it_is_named() -> None:
    (row,) = of("tasks: [{unit: A, text: Lo âm thanh và loa}]")

    assert row.remark
    assert ("theo việc “Lo âm thanh và loa”", None, None) == (row.remark.vi, row.quantity, row.price)


def test_reward_is_that_of_the_decrees_where_all_of_it_is_known() -> None:
    (row,) = of(AWARD)
    (rounded,) = of(f"{AWARD}profile: {{figures: {{award-rounding: up}}}}")
    (own,) = of(AWARD.replace("winners: 3", "winners: 3, amount: 500.000 đ"))

    assert ("tập thể", 3, 500_000, ()) == (own.unit, own.quantity, own.price, own.norms)
    assert ["hệ số tiền thưởng Giấy khen cấp huyện", "mức lương cơ sở"] == [norm.about.vi for norm in row.norms]
    assert 1_080_000 == rounded.price  # 0,3 × 1.800.000, twice for a collective


def test_gift_has_no_norm_and_nobody_else_who_pays() -> None:
    (row,) = of("awards: [{id: q, name: quà tri ân, kind: gift, winners: 5}]")

    assert ("Quà tri ân", "phần", 5, None, ()) == (row.text, row.unit, row.quantity, row.remark, row.norms)


def test_rows_are_numbered_on_and_are_all_proposals() -> None:
    found = of("tasks: [{unit: A, text: Dựng, makes: banner}]\nawards: [{name: quà, kind: gift, winners: 5}, {id: k, name: kỷ niệm chương, winners: 7}]")  # fmt: skip

    assert [(1, 1), (2, 5), (3, 7)] == [(row.number, row.quantity) for row in found]
    assert all(row.is_suggested for row in found)
    assert ["delegates"] == [row.figure for row in of("conference: {expected: 50}")]
