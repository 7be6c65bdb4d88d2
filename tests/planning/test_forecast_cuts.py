"""What must be cut to end in time"""

from confplan.planning.forecast import Standing, forecast
from confplan.planning.forecast_cuts import Rescue, rescue
from tests.planning.agendas import PROFILE, plan_of

MORNING = """
conference: {start: "08:00", end_by: "09:00"}
agenda:
  - {title: Mở, minutes: 10}
  - {title: Ngắn, minutes: 5, optional: true}
  - {title: Dài, minutes: 15, optional: true}
  - {title: Ít, minutes: 9-11}
  - {title: Nhiều, minutes: 5-15}
  - {title: Kết, minutes: 5}
"""


def rescued(text: str, now: int, *, began: int | None = None) -> Rescue:
    plan = plan_of(text)
    standing = Standing(plan.agenda[0].path, now if began is None else began, now)
    before = forecast(plan, PROFILE, standing)

    assert before

    return rescue(plan, PROFILE, standing, before)


def told(found: Rescue) -> list[tuple[str | None, int | None, int]]:
    return [(cut.row.item.title, cut.minutes, cut.saves) for cut in found.cuts]


def test_in_time_nothing_is_cut() -> None:
    assert told(rescued(MORNING, 480)) == []


def test_optional_item_that_saves_most_goes_first() -> None:
    found = rescued(MORNING, 490)

    assert ([("Dài", None, 15)], 0) == (told(found), found.after.over)


def test_optional_items_go_before_any_length_is_shortened() -> None:
    assert [("Dài", None, 15), ("Ngắn", None, 5), ("Nhiều", 5, 5)] == told(rescued(MORNING, 506))


def test_all_that_helps_is_named_where_it_does_not_suffice() -> None:
    found = rescued(MORNING, 520)

    assert [("Dài", None, 15), ("Ngắn", None, 5), ("Nhiều", 5, 5), ("Ít", 9, 1)] == told(found)
    assert 9 == found.after.over


def test_what_a_gap_would_take_is_not_cut() -> None:
    text = MORNING.replace("Kết, minutes: 5", "Kết, minutes: 20, start: '08:50'")

    assert told(rescued(text, 480)) == []
    assert 10 == rescued(text, 480).after.over


def test_item_that_is_on_is_not_shortened_below_what_has_gone() -> None:
    text = MORNING.replace("Mở, minutes: 10", "Mở, minutes: 10-40")
    late = rescued(text.replace("Dài, minutes: 15, optional: true", "Dài, minutes: 20"), 498, began=480)

    assert [("Ngắn", None, 5), ("Mở", 18, 7), ("Nhiều", 5, 5)] == told(late)


def test_item_that_is_on_is_not_dropped_though_it_is_optional() -> None:
    text = MORNING.replace("Mở, minutes: 10", "Mở, minutes: 10, optional: true")

    assert [("Dài", None, 15)] == told(rescued(text, 490))
