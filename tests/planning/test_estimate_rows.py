"""The estimate with what the plan counts: an unknown price is no 0, and proposals come only where there are no lines"""

from confplan.planning.estimate_rows import Estimate, estimate
from tests.documents.printing import case_of, case_with


def of(text: str) -> Estimate:
    case = case_with(text)
    return estimate(case.plan, case.profile)


def test_sum_is_of_what_is_known_and_none_where_nothing_is() -> None:
    half = of("budget: {lines: [{text: A, quantity: 2, price: 5.000 đ, times: 3}, {text: B}]}")

    assert (30_000, 1, False) == (half.total, len(half.unknown), half.is_complete)
    assert ("quantity", "price") == half.unknown[0].missing
    assert of("budget: {lines: [{text: B}]}").total is None


def test_amount_that_does_not_follow_is_a_lump_and_one_that_follows_is_not() -> None:
    lump, plain = of(
        "budget: {lines: [{text: A, amount: 9.000 đ}, {text: B, quantity: 2, price: 5.000 đ, amount: 10.000 đ}]}"
    ).rows

    assert (9_000, 9_000, ()) == (lump.lump, lump.amount, lump.missing)
    assert (None, 10_000) == (plain.lump, plain.amount)


def test_quantity_that_the_plan_counts_is_said_where_a_line_has_none() -> None:
    (row,) = of("conference: {expected: 50}\nbudget: {lines: [{text: Nước uống, price: 5.000 đ}]}").rows

    assert row.remark
    assert ("kế hoạch đếm được 50", None) == (row.remark.vi, row.quantity)


def test_figures_are_all_that_lines_may_be_counted_by() -> None:
    plan = case_of("tests/plans/award-ceremony.yaml")
    figures = {one.name: (one.label, one.number) for one in estimate(plan.plan, plan.profile).figures}

    assert ("Đại biểu dự kiến", 340) == figures["delegates"]
    assert ("Cha mẹ học sinh: mỗi trường 50 người", 200) == figures["phu-huynh"]
    assert ("Số trường", 4) == figures["trường"]
    assert 90 == figures["gk-hoc-sinh"][1]


def test_rows_are_numbered_and_say_by_what_they_are_counted() -> None:
    found = of("""
conference: {expected: 50}
budget: {lines: [{text: A, per: delegates}, {text: B, per: delegates, quantity: 3}, {text: C, per: khong-co}, {text: D}]}
""")

    assert [1, 2, 3, 4] == [row.number for row in found.rows]
    assert ["delegates", None, None, None] == [row.figure for row in found.rows]
    assert not found.is_suggested


def test_plan_without_lines_has_proposed_ones() -> None:
    assert of("tasks: [{unit: A, text: Dựng, makes: banner}]").is_suggested


def test_figure_that_nobody_knows_is_not_about_right() -> None:
    (delegates,) = of("status: draft").figures

    assert (None, False) == (delegates.number, delegates.is_approximate)
