"""Greetings at the beginning of a speech"""

import pytest

from confplan.planning.greetings import greetings


@pytest.mark.parametrize(
    ("paragraphs", "count"),
    [
        ((), 0),
        (("Hôm nay chúng ta họp.", "Nội dung"), 0),
        (("BÀI PHÁT BIỂU", "Kính thưa hội nghị!", "Hôm nay", "Kính thưa các đồng chí!"), 1),
        (("Kính thưa đồng chí Chủ tịch, kính thưa các đồng chí, thưa toàn thể hội nghị!", "Hôm nay"), 3),
        (("Kính thưa:", "- Đồng chí Bí thư;", "– Đồng chí Chủ tịch;", "Các đồng chí đại biểu.", "Kính thưa hội nghị!"), 4),
        (("Kính thưa hội nghị!", "- Một là"), 1),
        (("Kính thưa đồng chí Chủ tịch UBND TP. Hồ Chí Minh; kính thưa hội nghị! Năm qua ổn. Kính thưa các đồng chí.",), 2),
        (("x",) * 12 + ("Kính thưa hội nghị!",), 0),
    ],
)  # fmt: skip
def test_greetings_in_an_unbroken_row_are_counted(paragraphs: tuple[str, ...], count: int) -> None:
    assert count == greetings(paragraphs)
