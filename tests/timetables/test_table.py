"""The table of a terminal and of a pipe"""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confplan.timetables.table import lines, render
from tests.timetables.programmes import SHORT, of, of_the_source

SOURCE = of_the_source()


def test_programme_is_a_tree_with_its_stated_minutes() -> None:
    assert render(of(SHORT, timing=False), "vi").splitlines() == [
        "Hội nghị tổng kết",
        "26/7/2024",
        "",
        " Phút  Nội dung",
        "20-30  Báo cáo [1] | *mới*",
        "    7  Báo cáo tham luận",
        "    7    phường Hiệp Thành: =Kinh nghiệm",
        "  15*  Giải lao (nếu có)",
        "       Bế mạc",
    ]


def test_times_come_with_a_strip_and_what_is_assumed_is_marked() -> None:
    shown = render(of(SHORT), "en").splitlines()

    assert shown[4] == "08:00-08:25  20-30  ██                        Báo cáo [1] | *mới*"
    assert shown[8] == "08:47-08:52     ~5       ▒                    Bế mạc"
    assert shown[-1] == "~ assumed from usual lengths; * optional; █ stated, ▒ assumed, ░ optional"


def test_readings_stand_side_by_side_in_columns() -> None:
    assert render(SOURCE, "vi").splitlines()[-5:-1] == [
        "Chưa rõ mục “Phát biểu của đại diện khu phố mới” có mấy người phát biểu; 2 cách hiểu:",
        "  Cách hiểu                      Phút  Bỏ “nếu có”  Có đủ         Còn lại",
        "  tất cả 2 người                  ~10        10:12  10:22  còn dư 68 phút",
        "  mỗi phường 2, tất cả 22 người  ~110        11:52  12:02     trễ 32 phút",
    ]


def test_readings_stand_below_each_other_where_columns_have_no_room() -> None:
    shown = ["".join(words for words, _ in line) for line in lines(SOURCE, "en", 60)]

    assert "- 2 in all: Min ~10, No optional 10:12, With all 10:22, 68" in shown


def test_reading_that_ends_too_late_is_marked() -> None:
    late = [style for line in lines(SOURCE, "vi", 100) for words, style in line if "trễ 32 phút" in words]

    assert late == ["over"]


@given(st.sampled_from(["vi", "en"]), st.integers(40, 200))
def test_no_line_is_wider_than_the_terminal(language: str, width: int) -> None:
    shown = lines(SOURCE, "vi" if language == "vi" else "en", width)

    assert all(len("".join(words for words, _ in line)) <= width for line in shown)


def test_pipe_cuts_no_title() -> None:
    shown = render(SOURCE, "vi")

    assert all(line.title in shown for line in SOURCE.lines)
    assert "…" not in shown


def test_overlap_is_marked() -> None:
    shown = of("agenda:\n  - {title: A, start: 8-9h}\n  - {title: B, start: 8h30-9h}\n")
    styles = {style for line in lines(shown, "vi") for words, style in line if words.startswith("08:30")}

    assert styles == {"over"}


def test_days_have_their_headings() -> None:
    shown = render(of("agenda:\n  - {title: A, start: 8-9h}\n  - {title: B, day: 2, start: 8-9h}\n"), "vi")

    assert [line for line in shown.splitlines() if line.startswith("Ngày") and len(line) < 8] == ["Ngày 1", "Ngày 2"]


@pytest.mark.parametrize(("letter", "kept"), [("ệ", 22), ("界", 11), ("\u0301", 40)])
def test_width_counts_columns_not_letters(letter: str, kept: int) -> None:
    programme = of("agenda:\n  - {title: Họp, minutes: 5}\n", timing=False)
    (line,) = programme.lines
    long = replace(programme, lines=(replace(line, title=letter * 40),))
    title = list(lines(long, "vi", 29))[-1][-1][0]

    assert kept == title.count(letter)


@pytest.mark.parametrize(
    "text",
    [
        "conference: {start: '13:30', end_by: '11:30'}\nagenda:\n  - {title: A, minutes: 10}\n",
        "conference: {start: '07:30', end_by: '11:00'}\nagenda:\n  - {title: A, minutes: 10}\n  - {title: B, day: 2, start: '13:30', minutes: 10}\n",
        "conference: {start: '22:30', end_by: '01:00'}\nagenda:\n  - {title: A, minutes: 60}\n",
    ],
)
def test_end_to_keep_that_lies_before_the_start_breaks_no_strip(text: str) -> None:
    assert "A" in render(of(text), "vi")
