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


def test_annex_is_told_in_the_words_and_the_figures_of_its_sentence() -> None:
    first, *others = annexes(plan_of("document:\n  requirements:\n    - Theo Phụ lục I - III, Phụ lục số 1 đến 3\n"))

    assert {("II", 2, True), ("I", 1, True), ("III", 3, True), ("2", 2, False), ("1", 1, False), ("3", 3, False)} == {
        (one.written, one.number, one.is_roman) for one in (first, *others)
    }
    assert {"Phụ lục I - III", "Phụ lục số 1 đến 3"} == {one.words for one in (first, *others)}


def test_range_of_figures_is_as_long_as_it_says() -> None:
    assert list(range(1, 26)) == numbers("Phụ lục 1 đến 25")


def test_annex_that_a_basis_names_is_that_of_the_basis() -> None:
    plan = plan_of("document:\n  bases:\n    - Phụ lục II kèm theo Quy chế làm việc\n    - text: Căn cứ Phụ lục II\n")

    assert [] == list(annexes(plan))


def test_number_of_another_document_may_begin_the_sentence() -> None:
    assert [] == numbers("3/KH-UBND, Phụ lục II")
