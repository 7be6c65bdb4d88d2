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


def test_line_is_approximate_by_its_own_quantity_or_by_what_is_counted() -> None:
    own, exact = (
        BudgetLine(text="A", quantity=Count.parse("khoảng 10")),
        BudgetLine(text="A", quantity=Count.parse("10")),
    )
    counting = BudgetLine(text="Nước uống", per="delegates")

    assert [True, False] == [line.is_approximate for line in worked_out(own, exact)]
    assert [True] == [line.is_approximate for line in worked_out(counting, expected="khoảng 350")]
    assert [False] == [line.is_approximate for line in worked_out(counting)]


@pytest.mark.parametrize(
    ("text", "norm", "is_misnamed"),
    [
        ("Cơm trưa", "guest-reception", True),
        ("Thuê xe", "guest-reception", True),
        ("Nước uống tiếp khách", "guest-reception", False),
        ("Cơm trưa", "guest-meal-commune", False),
    ],
)
def test_norm_for_receiving_guests_is_for_nothing_else(text: str, norm: str, *, is_misnamed: bool) -> None:
    (line,) = worked_out(BudgetLine(text=text, norm=norm))

    assert is_misnamed == line.is_misnamed_reception


def test_norm_is_named_where_there_is_one() -> None:
    known, unknown = worked_out(BudgetLine(text="X", norm="guest-meal-commune"), BudgetLine(text="X", norm="khong-co"))

    assert ("guest-meal-commune", None) == (known.norm_name, unknown.norm_name)


def test_what_has_no_id_cannot_be_counted_by() -> None:
    assert ("delegates",) == countable(Plan(delegates=(Group(),), awards=(Award(name="Quà"),)))


def test_delegates_are_those_of_the_groups_where_the_plan_says_no_number() -> None:
    known = (Group(quota=Count.parse("40")), Group(quota=Count.parse("khoảng 60")))

    assert Counted(100, is_approximate=True) == counted(Plan(delegates=known), "delegates")
    assert counted(Plan(delegates=(*known, Group(name="Khách"))), "delegates") is None
    assert counted(Plan(), "delegates") is None
