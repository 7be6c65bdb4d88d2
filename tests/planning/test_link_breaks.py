"""What is said before a break: lengths and hours only where the plan states them, and what else the item holds"""

import pytest

from tests.planning.test_link_texts import said

REST = "Hội nghị xin nghỉ giải lao"


@pytest.mark.parametrize(
    ("title", "first"),
    [
        ("Thảo luận và giải lao", "thảo luận"),
        ("Chụp ảnh lưu niệm, giải lao", "chụp ảnh lưu niệm"),
        ("Thảo luận tổ, sau đó nghỉ giải lao", "thảo luận tổ"),
        ("Giải lao", None),
        ("Giải lao, tiệc trà", None),
        ("Nghỉ, giải lao và trưng bày sản phẩm", None),
    ],
)
def test_what_comes_before_the_break_in_its_item_is_led_over_to(title: str, first: str | None) -> None:
    lines = said(f'{{title: "{title}", kind: break, minutes: 30}}')

    assert lines[:-1] == ([f"Tiếp theo chương trình là phần {first}."] if first else [])
    assert lines[-1].startswith(REST)
    assert ("trong 30 phút" in lines[-1]) is (first is None)
