"""A choice on a terminal"""

from confplan.terminal import columns
from confplan.timetables.picks.table import lines, render
from tests.timetables.picks.choices import listing


def test_each_ward_says_whom_it_sends_or_why_nobody() -> None:
    told = render(listing(), "vi")

    assert "✓ phường Thới An: đã chọn 3 người từ 3/3 khu phố" in told
    assert "✗ phường Thạnh Lộc: chưa có danh sách" in told
    assert "không chọn 1 dòng: chức danh không được mời" in told


def test_no_line_is_wider_than_the_terminal() -> None:
    for width in (80, 120):
        assert width >= max(columns("".join(words for words, _ in line)) for line in lines(listing(), "vi", width))
