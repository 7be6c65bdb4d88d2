"""What every format of a simulation is made from"""

import pytest

from confplan.findings import Text
from confplan.planning.chances_causes import Cause, What
from confplan.timetables.simulated.simulation import extent
from tests.planning.agendas import plan_of
from tests.timetables.simulated.simulations import OPEN, of

ITEM = plan_of("agenda:\n  - {title: A, minutes: 5}\n").agenda[0]


def test_causes_come_by_day_with_the_titles_that_print() -> None:
    shown = of(OPEN)

    assert ["phường Hiệp Thành: Dài", "Giải lao"] == [shown.title(one) for one in shown.of_day(shown.days[0].day)]


@pytest.mark.parametrize(
    ("what", "words"),
    [
        ("minutes", Text("2-6 phút", "2-6 minutes")),
        ("after_gap", Text("nghỉ sau đó 2-6 phút", "2-6 minutes of gap after it")),
        ("changeover", Text("chuyển tiếp trước đó 2-6 phút", "2-6 minutes of changeover before it")),
        ("optional", Text("có hoặc không có", "left out or held")),
        ("reading", Text("2 hay 6 người", "2 or 6 people")),
    ],
)
def test_extent_says_what_is_open(what: What, words: Text) -> None:
    assert words == extent(Cause(ITEM, 1, what, 2, 6, 480, 490))
