"""Figures of speeches as they print"""

import pytest

from confplan.timetables.spoken.words import clocked, left, number, summary, takes
from tests.timetables.spoken.listings import of


@pytest.mark.parametrize(("seconds", "printed"), [(0, "0:00"), (61, "1:01"), (3600, "60:00")])
def test_time_is_minutes_and_seconds(seconds: int, printed: str) -> None:
    assert printed == clocked(seconds)


def test_numbers_have_the_marks_of_their_language() -> None:
    assert ("1.900", "1,900") == (number(1900, "vi"), number(1900, "en"))


def test_words_to_cut_or_their_room_are_told() -> None:
    entries = of().entries

    assert ["bớt 200 chữ", "còn 1.260 chữ", "không đọc được", "chưa rõ số phút", "vừa đủ"] == [
        left(one, "vi") for one in entries
    ]
    assert ["cut 200 words", "room for 1,260", "cannot be read", "no minutes", "just fits"] == [
        left(one, "en") for one in entries
    ]


def test_times_are_those_of_the_usual_pace_and_of_its_band() -> None:
    assert ["6:00 (5:00-6:40)", "0:42 (0:35-0:47)", ""] == [takes(one) for one in of().entries[:3]]


def test_summary_names_the_pace_and_what_could_not_be_read() -> None:
    assert (
        "4 bài (và 1 bài không đọc được), 3.740 âm tiết, đọc hết 18:42; mỗi phút đọc 200 (tạm tính), nhanh 240, chậm 180"
        == summary(of(), "vi").vi
    )
    assert (
        "4 in all (and 1 that cannot be read), 3,740 syllables, 18:42; at 200 a minute (assumed), fast 240, slow 180"
        == summary(of(), "en").en
    )
