"""Rewards: factor, base salary of the day, rounding"""

from dataclasses import replace
from fractions import Fraction
from typing import Literal

import pytest

from confplan.model.preparations import Award, Decision
from confplan.model.scalars import Day
from confplan.planning.reward import basis, factor_name, rounded, salary_of
from confplan.profiles import load

OLD, NEW = 1_800_000, 2_340_000


def award(name: str, day: str, recipients: Literal["collective", "individual"] | None = "individual") -> Award:
    return Award(name=name, recipients=recipients, decision=Decision(date=Day.parse(day)))


@pytest.mark.parametrize(
    ("name", "figure"),
    [
        ("Bằng khen Thành phố", "award-factor-bang-khen-tinh"),
        ("Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh", "award-factor-bang-khen-tinh"),
        ("Giấy khen của Ủy ban nhân dân quận", "award-factor-giay-khen-huyen"),
        ("Giấy khen của Ủy ban nhân dân thị xã", "award-factor-giay-khen-huyen"),
        ("Giấy khen của Chủ tịch Ủy ban nhân dân phường", "award-factor-giay-khen-xa"),
        ("Bằng khen của Thủ tướng Chính phủ", None),
        ("Giấy khen của Giám đốc Sở", None),
        ("Thư khen của Ủy ban nhân dân quận", None),
    ],
)
def test_name_tells_the_level(name: str, figure: str | None) -> None:
    assert figure == factor_name(name)


@pytest.mark.parametrize(
    "one",
    [
        award("Thư khen của Ủy ban nhân dân quận", "28/6/2024"),
        replace(award("Giấy khen của Ủy ban nhân dân quận", "28/6/2024"), kind="gift"),
        Award(name="Giấy khen của Ủy ban nhân dân quận"),
        Award(name="Giấy khen của Ủy ban nhân dân quận", decision=Decision()),
    ],
)
def test_gift_and_award_without_a_level_or_a_day_of_decision_have_no_reward(one: Award) -> None:
    assert basis(one, load()) is None


def test_reward_follows_the_salary_of_the_day_of_the_decision() -> None:
    before = basis(award("Giấy khen của Ủy ban nhân dân quận", "28/6/2024"), load())
    after = basis(award("Giấy khen của Ủy ban nhân dân quận", "2/7/2024"), load())

    assert before
    assert after
    assert (OLD, NEW) == (before.salary.value, after.salary.value)


def test_collective_gets_twice_as_much() -> None:
    found = basis(award("Giấy khen của Ủy ban nhân dân phường", "1/12/2023", "collective"), load())

    assert found
    assert (540_000,) == found.amounts


def test_both_amounts_are_right_where_nobody_says_for_whom() -> None:
    found = basis(award("Giấy khen của Ủy ban nhân dân phường", "1/12/2023", None), load())

    assert found
    assert {270_000, 540_000} == set(found.amounts)


def test_figures_that_are_not_known_have_names() -> None:
    found = basis(award("Giấy khen của Ủy ban nhân dân phường", "1/12/2025", "collective"), load())

    assert found
    assert ("award-factor-giay-khen-xa", "award-collective-times") == found.unknown
    assert () == found.amounts


def test_rounding_to_the_nearest_goes_up_from_the_middle() -> None:
    assert [(700_000,), (710_000,), (710_000,)] == [
        rounded(Fraction(exact), "nearest") for exact in (704_000, 705_000, 706_000)
    ]


@pytest.mark.parametrize(
    ("rounding", "amounts"), [("up", (710_000,)), ("nearest", (700_000,)), (None, (700_000, 710_000, 702_000))]
)
def test_rounding_goes_to_ten_thousands(rounding: str | None, amounts: tuple[int, ...]) -> None:
    assert amounts == rounded(Fraction(702_000), rounding)


def test_amount_by_another_salary_is_seen() -> None:
    assert (NEW, "Nghị định 73/2024/NĐ-CP") == salary_of(702_000, OLD)
    assert (NEW, "Nghị định 73/2024/NĐ-CP") == salary_of(NEW, OLD)
    assert (NEW, "Nghị định 73/2024/NĐ-CP") == salary_of(NEW * 3 // 2, OLD)
    assert salary_of(540_000, OLD) is None
    assert salary_of(702_000, NEW) is None
    assert salary_of(1_234_567, OLD) is None
