"""How money and norms print"""

from confplan.timetables.budget.words import details, figures, summary
from tests.timetables.budget.listings import PLAN, of, real


def test_norm_says_its_source_and_since_when_it_holds() -> None:
    first, *_ = of().estimate.rows

    assert (
        "giải khát giữa giờ, mỗi đại biểu mỗi buổi: 20.000 đ, Nghị quyết 05, từ 01/01/2025" == next(details(first)).vi
    )
    assert "từ" not in next(details(first)).en


def test_what_is_not_known_is_no_zero_and_a_lump_needs_no_price() -> None:
    rows = of().estimate.rows

    assert [
        ("120", "1", "20.000", "2.400.000"),
        ("15", "2", "700.000", "21.000.000"),
        ("4", "1", "…", "…"),
        ("", "1", "", "2.000.000"),
    ] == [figures(row) for row in rows]


def test_sum_says_whether_it_is_all_and_the_plans_own() -> None:
    assert "Tổng cộng: 25.400.000 đ (chưa đủ: 1 khoản chưa có số liệu; kế hoạch ghi 30.000.000 đ)" == summary(of()).vi
    assert "Total: incomplete: 13 lines not known" == summary(real()).en
    assert "(complete)" in summary(of(PLAN.replace("quantity: 4", "quantity: 4, price: 1.150.000 đ"))).en
    assert "plan says" not in summary(of(PLAN.replace("quantity: 4", "quantity: 4, price: 1.150.000 đ"))).en
