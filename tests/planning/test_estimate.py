"""Lines of the estimate"""

from datetime import date

import pytest

from confplan.model.budget import Budget, BudgetLine
from confplan.model.conference import Conference
from confplan.model.delegates import Group
from confplan.model.directory import Entry
from confplan.model.names import Named
from confplan.model.plan import Plan
from confplan.model.preparations import Award
from confplan.model.scalars import Count, Money
from confplan.planning.estimate import Counted, Line, cost_of, countable, counted, lines, total
from confplan.profiles import load

PROFILE = load(date(2024, 7, 26))
PLAN = Plan(
    conference=Conference(expected=Count.parse("khoảng 350")),
    delegates=(Group(id="khu-pho", quota=Count.parse("40")), Group(id="bao-chi")),
    awards=(Award(id="giay-khen", name="Giấy khen", winners="24"), Award(id="qua", name="Quà", winners="qua.csv")),
    lists=Named({"phường": (Entry(name="A"), Entry(name="B"))}),
)


def money(text: str) -> Money:
    return Money.parse(text)


def worked_out(*nodes: BudgetLine, expected: str | None = "350") -> tuple[Line, ...]:
    plan = Plan(conference=Conference(expected=Count.parse(expected) if expected else None), budget=Budget(lines=nodes))
    return lines(plan, PROFILE)


@pytest.mark.parametrize(
    ("per", "number"),
    [
        ("delegates", Counted(350, is_approximate=True)),
        ("khu-pho", Counted(40)),
        ("bao-chi", None),
        ("giay-khen", Counted(24)),
        ("qua", None),
        ("phường", Counted(2)),
        ("xã", None),
    ],
)
def test_plan_counts_delegates_groups_winners_and_entries(per: str, number: Counted | None) -> None:
    assert number == counted(PLAN, per)


def test_everything_that_can_be_counted_has_a_name() -> None:
    assert ("delegates", "khu-pho", "bao-chi", "giay-khen", "qua", "phường") == countable(PLAN)


def test_quantity_comes_from_the_plan_and_price_from_the_norm() -> None:
    (line,) = worked_out(
        BudgetLine(text="Cơm trưa", per="delegates", times=Count.parse("2"), norm="guest-meal-commune")
    )

    assert (350, 2, 100_000, 70_000_000) == (line.quantity, line.times, line.price, line.amount)


def test_written_values_go_before_those_worked_out() -> None:
    node = BudgetLine(
        text="Cơm trưa", per="delegates", quantity=Count.parse("10"), price=money("50.000 đ"), amount=money("1 triệu")
    )
    (line,) = worked_out(node)

    assert (500_000, 1_000_000) == (line.product, line.amount)


def test_line_of_words_alone_has_no_amount() -> None:
    (line,) = worked_out(BudgetLine(text="Nước uống"))

    assert line.amount is None
    assert Counted(350) == line.counted
    assert line.quantity is None


def test_words_tell_what_is_paid_for() -> None:
    water, guests = cost_of("Nước uống đại biểu"), cost_of("Nước uống tiếp khách")

    assert water
    assert guests
    assert ("break-refreshments", "guest-reception") == (water.name, guests.name)
    assert cost_of("Thuê âm thanh") is None


def test_total_says_whether_it_is_whole() -> None:
    known, unknown = BudgetLine(text="Âm thanh", amount=money("3 triệu")), BudgetLine(text="Hoa")

    assert (3_000_000, True) == total(Plan(budget=Budget(lines=(known,))), PROFILE)
    assert (3_000_000, False) == total(Plan(budget=Budget(lines=(known, unknown))), PROFILE)
