"""What is said before a break: lengths and hours only where the plan states them, and what else the item holds"""

import pytest

from confplan.planning.link_lines import Line, Manner
from confplan.planning.link_texts import link
from tests.planning.test_link_texts import row_of, said

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


def test_note_parts_what_comes_before_the_break_from_the_break() -> None:
    lines = link(*row_of("{title: Thảo luận và giải lao, minutes: 30}"))

    assert [Line("Sau phần này", Manner.NOTE)] == [line for line in lines if line.manner is not Manner.SAID]


@pytest.mark.parametrize(
    ("item", "until"),
    [
        ("{title: Giải lao, minutes: 15}", " trong 15 phút. Kính mời quý vị đại biểu dùng nước và trở lại đúng giờ."),
        ("{title: Giải lao, minutes: 15, end: 8h15}", " trong 15 phút. Kính mời quý vị đại biểu dùng nước và trở lại lúc 08 giờ 15."),
        ("{title: Giải lao, start: 9h30}", ". Kính mời quý vị đại biểu dùng nước và trở lại lúc …… giờ ……."),
        ("{title: Giải lao, start: 9h30, end: 9h45}", ". Kính mời quý vị đại biểu dùng nước và trở lại lúc 09 giờ 45."),
        ("{title: Giải lao, start: 9h30-9h45}", ". Kính mời quý vị đại biểu dùng nước và trở lại lúc 09 giờ 45."),
        ("{title: Giải lao, start: 23h45, end: 0h15}", ". Kính mời quý vị đại biểu dùng nước và trở lại lúc 00 giờ."),
    ],
)  # fmt: skip
def test_hour_is_said_where_the_plan_states_it(item: str, until: str) -> None:
    assert [f"{REST}{until}"] == said(item)


def test_from_lunch_all_come_back_at_an_hour() -> None:
    assert [
        "Hội nghị xin tạm dừng để nghỉ trưa. Kính mời quý vị đại biểu trở lại lúc 13 giờ 30 để tiếp tục chương trình."
    ] == said("{title: Nghỉ trưa, start: 11h30-13h30}")
