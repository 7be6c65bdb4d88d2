"""The speeches that have a manuscript"""

from tests.timetables.spoken.listings import NONE, of


def test_speeches_stand_in_the_order_of_the_agenda_with_their_speakers() -> None:
    found = of()

    assert "Hội nghị tổng kết" == found.name
    assert [
        ("Khai mạc [1] | *mới*", "Quận 12", True),
        ("=Tuyên truyền", "phường Hiệp Thành", True),
        ("An ninh", "", False),
        ("Đáp từ", "", True),
        ("Bế mạc", "", True),
    ] == [(one.title, one.by, one.is_read) for one in found.entries]


def test_sums_count_what_could_be_read() -> None:
    assert (3740, 1122) == (of().syllables, of().seconds)


def test_plan_without_manuscripts_lists_none() -> None:
    assert () == of(NONE).entries
