"""Titles as they print"""

from tests.timetables.programmes import SHORT, of


def test_paper_says_whose_it_is_and_nothing_else_does() -> None:
    titles = [line.title for line in of(SHORT).lines]

    assert [
        "Báo cáo [1] | *mới*",
        "Báo cáo tham luận",
        "phường Hiệp Thành: =Kinh nghiệm",
        "Giải lao",
        "Bế mạc",
    ] == titles


def test_holes_of_a_title_are_filled() -> None:
    programme = of("agenda:\n  - {title: Chiếu phim (<minutes> phút), minutes: 15}\n")

    assert [line.title for line in programme.lines] == ["Chiếu phim (15 phút)"]


def test_days_keep_their_own_lines() -> None:
    programme = of("agenda:\n  - {title: A, minutes: 5}\n  - {title: B, minutes: 5, day: 2}\n")

    assert [["A"], ["B"]] == [[line.title for line in programme.of_day(day.number)] for day in programme.days]
