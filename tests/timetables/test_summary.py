"""What is said below the times"""

from confplan.timetables.programme import Programme
from confplan.timetables.summary import sentences
from tests.timetables.programmes import of, of_the_source, trial


def said(programme: Programme) -> list[str]:
    return [text.vi for text, _ in sentences(programme)]


def test_the_source_plan_says_its_ends_its_sums_and_its_slack() -> None:
    assert said(of_the_source()) == [
        "Kết thúc lúc 10:12 nếu bỏ các mục “nếu có”, 10:22 nếu có đủ (sớm nhất 09:48, muộn nhất 10:41)",
        "57 phút đã ghi, 85 phút tạm tính; trong đó 10 phút là mục “nếu có”",
        "So với 11:30 (tạm lấy, kế hoạch chưa ghi giờ phải kết thúc, ô end_by): còn dư 68 phút; nếu bỏ các mục “nếu có”: còn dư 78 phút",
        "Giờ bắt đầu chỉ là dự kiến",
    ]


def test_overrun_is_told_as_one() -> None:
    found = list(sentences(of("conference: {start: '08:00', end_by: '08:30'}\nagenda:\n  - {title: A, minutes: 40}\n")))

    assert ("Against the end by 08:30: 10 minutes over", True) in [(text.en, over) for text, over in found]


def test_without_a_start_only_sums_are_told() -> None:
    assert said(of("agenda:\n  - {title: A, minutes: 40}\n")) == [
        "40 phút đã ghi, 0 phút tạm tính",
        "Chưa có giờ bắt đầu nên chưa tính được giờ",
    ]


def test_each_of_several_days_is_named() -> None:
    found = said(of("agenda:\n  - {title: A, start: 8-9h}\n  - {title: B, day: 2, start: 8-9h}\n"))

    assert "Ngày 2: kết thúc lúc 09:00" in found


def test_the_end_that_is_written_is_the_last_days() -> None:
    found = said(
        of(
            "conference: {end_by: '10:00'}\nagenda:\n  - {title: A, start: 13-14h}\n  - {title: B, day: 2, start: 8-9h}\n"
        )
    )

    assert "Ngày 1: so với 17:00 (tạm lấy, end_by chỉ tính cho ngày cuối): còn dư 180 phút" in found
    assert "Ngày 2: so với giờ phải xong 10:00: còn dư 60 phút" in found


def test_what_was_tried_is_told_first() -> None:
    first, *_ = said(trial("phim.minutes=20"))

    assert first.startswith("Thử phim.minutes: 15 → 20; kết thúc 08:15 → 08:20")
