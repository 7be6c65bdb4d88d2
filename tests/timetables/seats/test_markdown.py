"""Seats for a wiki"""

from confplan.timetables.seats.markdown import render
from tests.timetables.seats.listings import of


def test_a_row_is_a_table_and_nothing_is_markup() -> None:
    text = render(of(), "vi")

    assert (
        "## Hàng B\n\n| Ghế | Họ và tên | Đơn vị |\n| --- | --- | --- |\n| B1 | Phóng viên | Báo chí |\n| B3 | Người thứ 1, =Khu \\| phố |  |\n"
        in text
    )
    assert text.endswith("\n\n4 người có ghế, còn trống 7 ghế\n")


def test_without_a_layout_it_says_what_to_write() -> None:
    assert "layout: {rows: 20, blocks:" in render(of(text="conference: {name: A}"), "en").replace("\\", "")
