"""Pointers at annexes"""

import pytest

from confplan.planning.annexes import annexes
from tests.planning.plans import plan_of, real_plan


def numbers(text: str) -> list[int]:
    return sorted(one.number for one in annexes(plan_of(f"document:\n  requirements:\n    - {text}\n")))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Theo Phụ lục II kèm theo", [2]),
        ("Các Phụ lục I, II và Phụ lục IV", [1, 2, 4]),
        ("Phụ lục I - IV", [1, 2, 3, 4]),
        ("Phụ lục 1 đến 3", [1, 2, 3]),
        ("PHỤ LỤC SỐ 02", [2]),
    ],
)
def test_numbers_of_the_plans_own_annexes(text: str, expected: list[int]) -> None:
    assert expected == numbers(text)


@pytest.mark.parametrize(
    "text",
    [
        "Phụ lục kèm theo",
        "Phụ lục I Nghị định 30/2020/NĐ-CP",
        "Phụ lục II (ban hành kèm theo Thông tư số 01/2024/TT-BNV)",
        "Nghị định 30/2020/NĐ-CP, Phụ lục II",
        "Phụ lục 30/2020",
        "Phụ lục Ia",
    ],
)
def test_annexes_of_other_documents_and_none(text: str) -> None:
    assert [] == numbers(text)


def test_the_real_plan_has_no_annex() -> None:
    assert not list(annexes(real_plan()))
