"""Numbered districts and weekdays"""

import pytest

from confplan.model.agenda import Item
from confplan.model.plan import Plan
from confplan.planning.small_names import small_names


def small(text: str) -> list[tuple[str, str]]:
    plan = Plan(agenda=(Item(title=text, path=("agenda", 0)),))
    return [(one.words, one.right) for one in small_names(plan)]


@pytest.mark.parametrize(
    ("text", "words", "right"),
    [
        ("Tổng kết trên địa bàn quận 12", "quận 12", "Quận 12"),
        ("Lãnh đạo phường 5, quận 3", "phường 5", "Phường 5"),
        ("Lãnh đạo phường 5 quận Gò Vấp", "phường 5", "Phường 5"),
        ("Họp sáng thứ sáu, ngày 26 tháng 7 năm 2024", "thứ sáu", "thứ Sáu"),
        ("Họp ngày 28/7/2024 (chủ nhật)", "chủ nhật", "Chủ nhật"),
    ],
)
def test_name_without_its_capital_is_seen(text: str, words: str, right: str) -> None:
    assert (words, right) in small(text)


@pytest.mark.parametrize(
    "text",
    [
        "Trên địa bàn Quận 12",
        "Mời giúp mỗi phường 15 người",
        "Mỗi phường 15, mỗi quận 30",
        "Các phường 5, 6 và 7 của Quận 3",
        "Họp thứ Sáu, ngày 26 tháng 7 năm 2024",
        "Phiên thứ hai",
    ],
)
def test_names_with_capitals_counts_and_ordinals_are_left_alone(text: str) -> None:
    assert [] == small(text)
