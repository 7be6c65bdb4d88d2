"""How a deadline prints"""

from confplan.timetables.tasks.words import heading, left, stated, summary
from tests.timetables.tasks.listings import of


def test_a_deadline_is_said_as_it_is_written() -> None:
    said = [stated(line.task) for line in of().lines]

    assert ["trước ngày 02/07/2024", "đến hết ngày 05/07/2024", None, None] == [one and one.vi for one in said]


def test_what_is_left_is_said_for_each_case() -> None:
    assert ["hôm nay", "còn 4 ngày", "chưa có hạn", "chưa có hạn"] == [left(line).vi for line in of().lines]
    assert ["1 day past", "3 days left"] == [left(line).en for line in of(day=2).lines[:2]]


def test_a_heading_is_a_unit_or_a_day() -> None:
    units, days = of(), of(by="date")

    assert ["Các phòng (2)", "Văn phòng", "Phòng Nội vụ", "Nobody's yet"] == [
        heading(units, one).en for one in units.groups
    ]
    assert ["01/07/2024, thứ Hai", "05/07/2024, thứ Sáu", "Chưa có thời hạn"] == [
        heading(days, one).vi for one in days.groups
    ]


def test_tasks_are_counted() -> None:
    assert "4 việc: 0 đã qua hạn, 2 đến hạn trong 7 ngày, 2 chưa có thời hạn (tính đến 01/07/2024)" == summary(of()).vi
