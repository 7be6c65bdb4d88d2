"""When a day has to be over"""

import pytest

from confplan.planning.timing_ends import Limit
from tests.planning.agendas import times_of

MORNING, AFTERNOON = Limit(690, figure="morning-ends"), Limit(1020, figure="afternoon-ends")
ITEM = "agenda:\n  - {title: Báo cáo, minutes: 30}\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("conference: {start: '08:00', end_by: '11:00'}\n" + ITEM, Limit(660, ("conference", "end_by"))),
        ("conference: {start: '08:00', end_by: 10-11h}\n" + ITEM, Limit(660, ("conference", "end_by"))),
        ("conference: {start: '08:00-11:15'}\n" + ITEM, Limit(675, ("conference", "start"))),
        ("conference: {start: '08:00'}\n" + ITEM, MORNING),
        ("conference: {start: '13:30'}\n" + ITEM, AFTERNOON),
        ("conference: {start: '19:00'}\n" + ITEM, None),
        ("conference: {start: '12:00'}\n" + ITEM, AFTERNOON),
        ("conference: {start: '17:00'}\n" + ITEM, None),
        ("conference: {start: '17:00', end_by: '01:00'}\n" + ITEM, Limit(1500, ("conference", "end_by"))),
        ("conference: {start: '19:00', end_by: '12:00'}\n" + ITEM, Limit(720, ("conference", "end_by"))),
        ("conference: {start: '22:30', end_by: '01:00'}\n" + ITEM, Limit(1500, ("conference", "end_by"))),
        ("conference: {start: '13:30', end_by: '11:00'}\n" + ITEM, Limit(660, ("conference", "end_by"))),
        ("conference: {date: 26/7/2024 (chiều)}\n" + ITEM, AFTERNOON),
        ("conference: {date: 26/7/2024 (sáng)}\n" + ITEM, MORNING),
        ("conference: {date: 26/7/2024 (tối)}\n" + ITEM, None),
        (ITEM, None),
        ("conference: {start: '08:00'}\n" + ITEM + "  - Nghỉ trưa\n", AFTERNOON),
        ("conference: {start: '08:00'}\n" + ITEM + "  - {title: Thảo luận, start: '12:00'}\n", AFTERNOON),
        ("conference: {start: '08:00'}\n" + ITEM + "  - {title: Thảo luận, end: '14:00'}\n", AFTERNOON),
    ],
)
def test_day_ends_as_stated_else_as_its_session_does(text: str, expected: Limit | None) -> None:
    (day,) = times_of(text).days

    assert expected == day.limit
