"""A forecast as a terminal and a pipe show it"""

from hypothesis import given
from hypothesis import strategies as st

from confplan.terminal import columns
from confplan.timetables.expected.table import lines, render
from tests.timetables.expected.outlooks import MORNING, of


def test_rest_of_the_day_stands_beside_the_plan_with_what_to_cut() -> None:
    assert render(of(8 * 60 + 25, began=8 * 60 + 20), "vi").splitlines() == [
        "Hội nghị tổng kết",
        "26/7/2024, 08:25",
        "",
        "Dự kiến      Kế hoạch     Chậm  Nội dung",
        "08:20-08:30  08:00-08:10   +20  Khai mạc",
        "08:30-08:50  08:10-08:30   +20  Báo cáo",
        "08:50-09:00  08:30-08:40   +20  Giải lao",
        "09:00-09:05  08:40-08:45   +20  Bế mạc",
        "",
        "Kết thúc lúc 08:55 nếu bỏ các mục “nếu có”, 09:05 nếu có đủ; so với 09:00: trễ 5 phút",
        "1. Bỏ “Giải lao”: bớt 10 phút",
        "Khi đó kết thúc lúc 08:55, kịp giờ",
    ]


def test_cuts_that_do_not_suffice_say_so() -> None:
    assert [
        "Ends at 09:15 without the optional items, at 09:25 with them; against 09:00: 25 minutes over",
        "1. Leave out “Giải lao”: saves 10 minutes",
        "2. Keep “Báo cáo” to 10 minutes: saves 10",
        "It then ends at 09:05, still 5 minutes over",
    ] == render(of(520), "en").splitlines()[-4:]


def test_nothing_left_to_cut_is_said() -> None:
    text = MORNING.replace("10-30", "20").replace(", optional: true", "")

    assert [
        "Kết thúc lúc 09:25; so với 09:00: trễ 25 phút",
        "Không có gì mà cắt đi thì kết thúc sớm hơn",
    ] == render(of(520, text=text), "vi").splitlines()[-2:]


def test_in_time_or_without_an_end_to_keep_nothing_is_cut() -> None:
    assert render(of(480), "vi").splitlines()[-1].endswith("so với 09:00: còn dư 15 phút")
    evening = MORNING.replace(', end_by: "09:00"', "").replace("08:00", "19:00")
    assert (
        "Ends at 19:35 without the optional items, at 19:45 with them"
        == render(of(1140, text=evening), "en").splitlines()[-1]
    )


def test_agenda_that_had_no_clock_is_not_late() -> None:
    text = MORNING.replace(', start: "08:00", end_by: "09:00"', "")

    assert "08:20-08:30" in render(of(500, text=text), "vi")
    assert "+" not in render(of(500, text=text), "vi")


def test_delay_and_overrun_are_marked() -> None:
    marked = {words.strip() for line in lines(of(520), "vi") for words, style in line if style == "over"}

    assert {"+40", "Khi đó kết thúc lúc 09:05, vẫn trễ 5 phút"} < marked


@given(st.sampled_from(["vi", "en"]), st.integers(60, 160))
def test_no_line_is_wider_than_the_terminal(language: str, width: int) -> None:
    shown = lines(of(520, text=MORNING.replace("Báo cáo", "Báo cáo " * 30)), "vi" if language == "vi" else "en", width)

    assert all(columns("".join(words for words, _ in line)) <= width for line in shown)
