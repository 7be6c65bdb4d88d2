"""A simulation as a terminal and a pipe show it"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confplan.terminal import columns
from confplan.timetables.simulated.table import lines, percent, render
from tests.timetables.simulated.simulations import OPEN, of


def test_ends_chances_and_tornado() -> None:
    assert render(of(OPEN), "vi").splitlines() == [
        "Hội nghị tổng kết",
        "26/7/2024",
        "",
        "                 1/2 xong trước  9/10 xong trước  kịp 08:35",
        "có mục “nếu có”           08:35            08:41       51 %",
        "bỏ mục “nếu có”           08:25            08:31      100 %",
        "",
        "Điều làm thay đổi giờ kết thúc, thử riêng từng điều",
        "08:25 08:45  ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒│███████████████  phường Hiệp Thành: Dài (10-30 phút)",
        "08:25 08:35  ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒│                 Giải lao (có hoặc không có)",
        "",
        "1.000 lần thử, số khởi tạo 1; thời lượng từng mục lấy ngẫu nhiên, độc lập nhau, theo phân bố PERT giữa ngắn nhất và dài nhất",
    ]


def test_days_have_their_headings_and_a_day_of_fixed_lengths_says_so() -> None:
    shown = render(of("agenda:\n  - {title: A, start: 8-9h}\n  - {title: B, day: 2, start: 8-9h}\n"), "en").splitlines()

    assert ["Day 1", "", "     half of runs  nine of ten  by 11:30"] == shown[:3]
    assert ["Nothing that is open moves the end", "", "Day 2"] == shown[5:8]


def test_agenda_without_a_start_says_why_there_is_no_end() -> None:
    shown = render(of("agenda:\n  - {title: A, minutes: 5}\n"), "vi")

    assert "Chưa có giờ bắt đầu nên chưa tính được giờ kết thúc" in shown


@given(st.sampled_from(["vi", "en"]), st.integers(60, 200))
def test_no_line_is_wider_than_the_terminal(language: str, width: int) -> None:
    shown = lines(of(OPEN.replace("Dài", "Dài " * 60)), "vi" if language == "vi" else "en", width)

    assert all(columns("".join(words for words, _ in line)) <= width for line in shown)


@pytest.mark.parametrize(
    ("share", "words"), [(0.0, "0 %"), (0.0001, "1 %"), (0.5, "50 %"), (0.9999, "99 %"), (1.0, "100 %")]
)
def test_what_is_not_sure_is_never_told_as_sure(share: float, words: str) -> None:
    assert words == percent(share)


def test_chance_below_all_is_marked() -> None:
    styles = {words: style for line in lines(of(OPEN), "vi") for words, style in line if words.endswith("%")}

    assert {"     51 %": "over", "    100 %": ""} == styles
