"""What was tried, and what that does to the end"""

import pytest

from confplan.timetables.parts.tried import tried
from tests.timetables.programmes import FILM, trial

OPTIONAL = FILM + "  - {title: Giao lưu, minutes: 10, optional: true}\n"
TWO_DAYS = FILM + "  - {id: ket, title: Bế mạc, day: 2, start: 8-9h}\n"


def said(*settings: str, plan: str = FILM) -> tuple[str, str]:
    shown = trial(*settings, plan=plan)

    assert shown.trial

    vi, en = tried(shown, shown.trial)
    return vi, en


def test_ends_are_told_as_they_were_and_as_they_are() -> None:
    assert said("phim.minutes=20") == (
        "Thử phim.minutes: 15 → 20; kết thúc 08:15 → 08:20",
        "Trying phim.minutes: 15 → 20; ends 08:15 → 08:20",
    )


def test_several_changes_are_one_line() -> None:
    vi, _ = said("phim.minutes=khoảng 20", "conference.start=07:30")

    assert vi == "Thử phim.minutes: 15 → khoảng 20; conference.start: 08:00 → 07:30; kết thúc 08:15 → 07:50"


def test_optional_items_count_in_and_out() -> None:
    assert said("phim.minutes=20", plan=OPTIONAL)[1] == (
        "Trying phim.minutes: 15 → 20; ends 08:15 → 08:20 without the optional items, 08:25 → 08:30 with them"
    )


@pytest.mark.parametrize(
    ("setting", "plan", "expected"),
    [
        ("phim.by=Phòng Nội vụ", FILM, "Thử phim.by: (chưa ghi) → Phòng Nội vụ; giờ kết thúc không đổi: 08:15"),
        ("phim.minutes=", FILM, "Thử phim.minutes: 15 → (để trống); kết thúc 08:15 → 08:10"),
        ("ket.start=8-10h", TWO_DAYS, "Thử ket.start: 08:00-09:00 → 8-10h; ngày 2 kết thúc 09:00 → 10:00"),
        ("phim.by=A", TWO_DAYS, "Thử phim.by: (chưa ghi) → A; giờ kết thúc không đổi: 08:15, 09:00"),
        ("conference.start=", FILM, "Thử conference.start: 08:00 → (để trống); cộng lại 15 → 15 phút"),
        ("0.minutes=5", "agenda:\n  - {title: 0, minutes: 3}\n", "Thử agenda.0.minutes: 3 → 5; cộng lại 3 → 5 phút"),
    ],
)
def test_what_is_absent_unmoved_or_without_a_clock_is_told_so(setting: str, plan: str, expected: str) -> None:
    assert said(setting, plan=plan)[0] == expected
