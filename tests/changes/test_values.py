"""Values are shown as official papers print them"""

import pytest

from confplan.changes.values import hour, is_missing, shown
from confplan.comparing.change import Nothing, Spot, Value
from confplan.model.scalars import Clock, Count, Day, DocumentNumber, Minutes


@pytest.mark.parametrize(
    ("value", "field", "vi", "en"),
    [
        (Day.parse("2024-07-26"), "date", "26/7/2024", "26/7/2024"),
        (Clock.parse("8h30"), "start", "08 giờ 30", "08:30"),
        (Clock.parse("dự kiến 08:00"), "start", "dự kiến 08 giờ", "dự kiến 08:00"),
        (Clock.parse("14:00-15:30"), "start", "từ 14 giờ đến 15 giờ 30", "14:00-15:30"),
        (Minutes.parse("khoảng 7"), "minutes", "khoảng 7 phút", "khoảng 7 minutes"),
        (Minutes.parse("5-7"), "minutes", "5-7 phút", "5-7 minutes"),
        (Minutes.parse("1"), "minutes", "1 phút", "1 minute"),
        (Count.parse("khoảng 350"), "expected", "khoảng 350", "khoảng 350"),
        (Count.parse("3"), "titles", "03 người", "3"),
        (Count.parse("3"), "quota", "03", "3"),
        (DocumentNumber.parse("4639 /KH-UBND"), "number", "4639 /KH-UBND", "4639 /KH-UBND"),
        (True, "optional", "có", "yes"),
        (Nothing.UNDECIDED, "start", "chưa quyết định", "not decided"),
        (("A", Nothing.UNDECIDED), "hosts", "A, chưa quyết định", "A, not decided"),
        (Spot(3), "", "3", "3"),
    ],
)
def test_value_is_shown(value: Value, field: str, vi: str, en: str) -> None:
    assert (vi, en) == (shown(value, "Group", field, "vi"), shown(value, "Group", field, "en"))


@pytest.mark.parametrize(("minute", "expected"), [(None, "…"), (505, "08 giờ 25"), (1450, "00 giờ 10 (+1)")])
def test_hour_is_shown(minute: int | None, expected: str) -> None:
    assert expected == hour(minute, "vi")


def test_what_was_not_written_is_missing() -> None:
    assert [True, True, False, False] == [
        is_missing(one) for one in (Nothing.ABSENT, Nothing.UNDECIDED, Nothing.PRIVATE, "")
    ]
