"""Where a morning stands, from what is typed"""

import pytest

from confplan.planning.forecast import Standing
from confplan.planning.setting_names import Unclear
from confplan.planning.standing import standing
from tests.planning.agendas import plan_of

PLAN = plan_of("""
conference: {start: "08:00"}
agenda:
  - {id: phim, title: Chiếu phim, minutes: 15}
  - title: Tham luận
    items: [{title: Thu hồi đất, minutes: 7}, {title: Phòng cháy, minutes: 7}]
""")


@pytest.mark.parametrize(
    ("at", "path"),
    [
        ("phim", ("agenda", 0)),
        ("agenda.1", ("agenda", 1)),
        ("agenda.1.1", ("agenda", 1, "items", 1)),
        ("Phòng", ("agenda", 1, "items", 1)),
    ],
)
def test_item_is_found_by_id_position_or_the_beginning_of_its_title(at: str, path: tuple[str | int, ...]) -> None:
    assert Standing(path, 582, 582) == standing(PLAN, at, "09:42")


def test_item_may_have_begun_before() -> None:
    assert Standing(("agenda", 0), 575, 582) == standing(PLAN, "phim", "9h42", "9 giờ 35")


def test_item_may_have_begun_before_midnight() -> None:
    assert Standing(("agenda", 0), 1430, 10) == standing(PLAN, "phim", "0h10", "23:50")


@pytest.mark.parametrize(
    ("at", "now", "began", "words"),
    [
        ("phin", "09:42", None, "phim"),
        ("conference", "09:42", None, "is not an item of the agenda"),
        ("phim.minutes", "09:42", None, "is not an item of the agenda"),
        ("phim", "25:00", None, "“25:00” is not a time"),
        ("phim", "dự kiến 09:42", None, "is not a time"),
        ("phim", "9h-10h", None, "is not a time"),
        ("phim", "09:42", "sớm", "“sớm” is not a time"),
        ("phim", "09:42", "09:43", "it began at 09:43, later than now (09:42)"),
    ],
)
def test_what_cannot_be_is_told(at: str, now: str, began: str | None, words: str) -> None:
    found = standing(PLAN, at, now, began)

    assert isinstance(found, Unclear)
    assert words in found.text.en
