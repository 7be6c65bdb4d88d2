"""The programme in the official plan"""

from confplan.model.scalars import Clock
from confplan.planning.paragraph import Kind
from confplan.planning.programme import programme
from tests.planning.plans import plan_of


def lines(text: str, times: dict[tuple[str | int, ...], Clock] | None = None) -> list[str]:
    return [one.printed for one in programme(plan_of(text), times or {})]


def test_hours_are_printed_only_where_the_plan_asks_for_them() -> None:
    items = "agenda:\n  - {title: Đón khách, start: 07:30, end: 08:00}\n  - {title: Khai mạc, start: dự kiến 08:00}\n  - Bế mạc\n"

    assert ["- Đón khách.", "- Khai mạc.", "- Bế mạc."] == lines(items)
    assert ["- 07 giờ 30 - 08 giờ: Đón khách.", "- dự kiến 08 giờ: Khai mạc.", "- Bế mạc."] == lines(
        f"document: {{programme: timed}}\n{items}"
    )


def test_hours_that_are_worked_out_can_be_given() -> None:
    text = "document: {programme: timed}\nagenda: [Khai mạc]\n"

    assert ["- 08 giờ - 08 giờ 15: Khai mạc."] == lines(text, {("agenda", 0): Clock(minute=480, until=495)})


def test_table_has_a_line_for_each_item_and_those_inside_it() -> None:
    text = "document: {programme: table}\nagenda: [{title: Tham luận, items: [Bài một]}, Bế mạc]\n"
    found = list(
        programme(plan_of(text), {("agenda", 0): Clock(minute=480), ("agenda", 0, "items", 0): Clock(minute=485)})
    )

    assert [("08 giờ", "Tham luận"), ("08 giờ 05", "– Bài một"), ("", "Bế mạc")] == [
        (one.mark, one.text) for one in found
    ]
    assert {Kind.ROW} == {one.kind for one in found}


def test_internal_items_are_not_in_the_official_plan() -> None:
    text = (
        "agenda: [{title: Tổng duyệt, visibility: internal}, {title: A, items: [{title: B, visibility: internal}]}]\n"
    )

    assert ["- A."] == lines(text)


def test_days_have_headings() -> None:
    text = (
        "conference: {date: [23/10/2025 (thứ Năm), 24/10/2025]}\nagenda: [A, {title: B, day: 2}, {title: C, day: 3}]\n"
    )

    assert [
        "a) Ngày 23 tháng 10 năm 2025 (thứ Năm)",
        "- A.",
        "b) Ngày 24 tháng 10 năm 2025",
        "- B.",
        "c) Ngày thứ 3",
        "- C.",
    ] == lines(text)


def test_item_that_holds_a_whole_day_is_its_heading() -> None:
    text = """
conference: {date: [23/10/2025, 24/10/2025]}
agenda:
  - {title: Ngày thứ nhất, items: [{title: A}, {title: B, items: [{title: C}]}]}
  - {title: Ngày thứ hai, day: 2, items: [{title: D}]}
"""

    assert [
        "a) Ngày thứ nhất, ngày 23 tháng 10 năm 2025",
        "- A.",
        "- B:",
        "+ C.",
        "b) Ngày thứ hai, ngày 24 tháng 10 năm 2025",
        "- D.",
    ] == lines(text)


def test_each_level_has_a_mark_of_its_own() -> None:
    text = "agenda: [{title: Thảo luận, items: [{title: Tổ một, items: [Bài một]}]}]\n"

    assert ["- Thảo luận:", "+ Tổ một:", "• Bài một."] == lines(text)
