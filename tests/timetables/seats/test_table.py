"""Seats for a terminal"""

from confplan.terminal import columns, unstyled
from confplan.timetables.seats.table import lines, render
from tests.timetables.seats.listings import PLAN, of


def test_people_stand_under_their_rows_and_slips_below() -> None:
    assert "Hàng B\n    B1  Phóng viên               Báo chí\n    B3  Người thứ 1, =Khu | phố\n" in render(of(), "vi")
    assert "delegates.2.quota: chưa có số người của “Khách” nên chưa xếp chỗ\n" in render(of(), "vi")


def test_whoever_has_no_seat_is_told() -> None:
    text = render(of(text=PLAN.replace("quota: 2", "quota: 11")), "vi")

    assert "Chưa có ghế\n     –  " in text
    assert "hội trường thiếu 2 ghế" in text


def test_no_line_is_wider_than_the_terminal() -> None:
    assert 60 >= max(map(columns, unstyled(lines(of(), "vi", 60)).splitlines()))
    assert 60 >= max(map(columns, unstyled(lines(of(text="conference: {name: A}"), "vi", 60)).splitlines()))
