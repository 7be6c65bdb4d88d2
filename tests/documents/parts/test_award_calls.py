"""The turns of an item as they stand on the call list"""

import pytest

from confplan.documents.parts.award_calls import OPEN_ROWS, giving_items, givings
from tests.documents.printing import case_with

PLAN = """
conference: {name: Lễ trao thưởng, start: 08:00}
agenda:
  - title: Trao thưởng
    by: Phòng Nội vụ
    items:
      - {title: Trao một, gives: [tap-the, ca-nhan], wave: 10, minutes: 10, by: Chủ tịch}
      - {title: Trao hai, gives: ai-do, by: Phòng Nội vụ}
awards:
  - {id: tap-the, name: Giấy khen tập thể, for: collective, decision: {number: 1/QĐ-UBND, date: 2/5/2026}, winners: 5}
  - {id: ca-nhan, name: Giấy khen cá nhân, for: individual, decision: {number: 1/QĐ-UBND, date: 2/5/2026}, winners: 15}
  - {id: ai-do, name: Huy hiệu}
units: [Phòng Nội vụ]
"""


def test_turns_follow_each_other_on_the_clock_and_fill_the_item() -> None:
    first = givings(case_with(PLAN))[0]

    assert [480, 481, 484, 487] == [act.start for act in first.acts]
    assert (600, 10, False) == (sum(act.seconds for act in first.acts), first.minutes, first.is_usual)
    assert (3, 20) == (first.waves, first.people)


def test_decision_of_several_awards_names_them_all() -> None:
    acts = givings(case_with(PLAN))[0].acts

    assert [True, False, False, False] == [act.is_reading for act in acts]
    assert ("Giấy khen tập thể; Giấy khen cá nhân", "1/QĐ-UBND") == (acts[0].award, acts[0].number_of_decision)


@pytest.mark.parametrize(("place", "kinds"), [(1, "tập thể"), (2, "cá nhân")])
def test_those_called_are_spoken_of_as_what_they_are(place: int, kinds: str) -> None:
    assert kinds == givings(case_with(PLAN))[0].acts[place].kinds


def test_body_hands_over_by_somebody_who_stands_for_it() -> None:
    first, second = givings(case_with(PLAN))

    assert [(False, "Phòng Nội vụ"), (True, "Phòng Nội vụ")] == [
        (one.is_by_body, one.section_by) for one in (first, second)
    ]


def test_nobody_counted_is_a_few_rows_to_fill_in() -> None:
    second = givings(case_with(PLAN))[1]
    act = second.acts[-1]

    assert [None] * OPEN_ROWS == [row.number for row in act.rows]
    assert (None, None, None, "tập thể, cá nhân") == (act.people, second.people, second.waves, act.kinds)


def test_items_that_give_nothing_are_none_of_them() -> None:
    assert ["Trao một", "Trao hai"] == [item.title for item in giving_items(case_with(PLAN))]


def test_gift_that_is_only_counted_is_one_turn_without_names() -> None:
    plan = PLAN.replace(
        "{id: ai-do, name: Huy hiệu}", "{id: ai-do, name: Quà, kind: gift, for: individual, winners: 60}"
    )
    one = givings(case_with(plan))[1]
    (act,) = one.acts

    assert (1, 60) == (one.waves, one.people)
    assert ((), 60, None) == (act.rows, act.nameless, act.first)


def test_who_gets_a_gift_of_which_nothing_is_told_is_people() -> None:
    plan = PLAN.replace("{id: ai-do, name: Huy hiệu}", "{id: ai-do, name: Quà Tết, kind: gift, winners: 40}")

    assert "người" == givings(case_with(plan))[1].acts[0].kinds
