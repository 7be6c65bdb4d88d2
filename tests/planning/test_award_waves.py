"""What happens on the stage while awards are given, and that its time is the item's"""

from dataclasses import replace
from math import ceil

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from confplan.model.agenda import Item
from confplan.model.plan import Plan
from confplan.model.preparations import Award
from confplan.model.scalars import Count, Minutes
from confplan.planning.award_waves import Turn, decided_with, fitted, turns_of, usual_minutes, wave_count, winner_count
from confplan.planning.timing import timetable
from tests.planning.agendas import PROFILE, minutes, plan_of

AWARDS = """
awards:
  - {id: tap-the, name: Giấy khen cho tập thể, decision: 210/QĐ-UBND, winners: 5}
  - {id: giao-vien, name: Giấy khen cho giáo viên, decision: 211/QĐ-UBND, winners: 25}
  - {id: hoc-sinh, name: Giấy khen cho học sinh, decision: 211/QĐ-UBND, winners: 8 người}
  - {id: qua, name: Quà, kind: gift, winners: 12}
  - {id: huy-hieu, name: Huy hiệu}
"""


def told(agenda: str, place: int = 0) -> list[str]:
    """Return each turn of an item as `211: đọc` or `giao-vien: 11-20`."""
    plan = plan_of(f"agenda:\n{agenda}{AWARDS}")
    return [word(turn) for turn in turns_of(plan.agenda[place], plan, PROFILE)]


def word(turn: Turn) -> str:
    if turn.is_reading:
        return f"đọc {turn.award.decision.number if turn.award.decision else '?'}"
    return f"{turn.award.id} {turn.first}-{turn.last}"


def test_each_award_is_given_in_groups_after_its_decision_is_read() -> None:
    assert ["đọc 210/QĐ-UBND", "tap-the 1-5", "đọc 211/QĐ-UBND", "giao-vien 1-10", "giao-vien 11-20", "giao-vien 21-25"] == told(
        "  - {title: Trao thưởng, gives: [tap-the, giao-vien]}"
    )  # fmt: skip


def test_decision_is_read_once_in_the_whole_agenda_and_gifts_need_none() -> None:
    agenda = (
        "  - {title: Trao một, gives: giao-vien, wave: 30}\n  - {title: Trao hai, gives: [hoc-sinh, qua], wave: 30}"
    )

    assert ["đọc 211/QĐ-UBND", "giao-vien 1-25"] == told(agenda)
    assert ["hoc-sinh 1-8", "qua 1-12"] == told(agenda, 1)


def test_gift_that_is_only_counted_is_handed_over_in_one_turn() -> None:
    plan = plan_of(f"agenda:\n  - {{title: Trao, gives: [qua, giao-vien], minutes_each: 2}}{AWARDS}")

    assert ["qua 1-12", "đọc 211/QĐ-UBND", "giao-vien 1-10", "giao-vien 11-20", "giao-vien 21-25"] == told(
        "  - {title: Trao, gives: [qua, giao-vien]}"
    )
    assert (4, 8) == (wave_count(plan.agenda[0], plan, PROFILE), timetable(plan, PROFILE).rows[0].minutes)
    assert ["qua 1-5", "qua 6-10", "qua 11-12"] == told("  - {title: Trao, gives: qua, wave: 5}")


def test_decisions_read_in_an_item_of_its_own_are_not_read_again() -> None:
    agenda = "  - Công bố quyết định khen thưởng\n  - {title: Trao thưởng, gives: tap-the}"

    assert ["tap-the 1-5"] == told(agenda, 1)


def test_award_whose_winners_nobody_has_counted_is_one_group_of_nobody() -> None:
    agenda = "  - {title: Trao thưởng, gives: huy-hieu}"
    plan = plan_of(f"agenda:\n{agenda}{AWARDS}")

    assert ["đọc ?", "huy-hieu 1-0"] == told(agenda)
    assert (None, None) == (usual_minutes(plan.agenda[0], plan, PROFILE), wave_count(plan.agenda[0], plan, PROFILE))


def test_people_of_a_wave_may_be_written() -> None:
    plan = plan_of(f"agenda:\n  - {{title: Trao, gives: [giao-vien, tap-the], wave: 5}}{AWARDS}")

    assert 6 == wave_count(plan.agenda[0], plan, PROFILE)


@pytest.mark.parametrize(
    ("award", "count"),
    [
        (Award(name="a", winners="12 người"), 12),
        (Award(name="a", winners="ds.csv"), None),
        (Award(name="a", winners="ds.csv", called=9), 9),
        (Award(name="a", winners="0"), None),
        (Award(name="a"), None),
    ],
)
def test_winners_are_counted_in_the_list_else_as_written(award: Award, count: int | None) -> None:
    assert count == winner_count(award)


def test_minutes_of_each_group_leave_none_for_the_decision() -> None:
    plan = plan_of(f"agenda:\n  - {{title: Trao, gives: tap-the, minutes_each: 3}}{AWARDS}")

    assert [0, 90] == [turn.seconds for turn in turns_of(plan.agenda[0], plan, PROFILE)]


def test_turns_without_any_time_share_the_minutes_evenly() -> None:
    turns = (Turn(award=Award(name="a"), seconds=0),) * 3

    assert ([20, 20, 20], False) == ([turn.seconds for turn in fitted(turns, 1)[0]], fitted(turns, 1)[1])
    assert ((), True) == fitted((), 7)


COUNTS = st.none() | st.integers(1, 200).map(str)
GIVING = st.builds(
    Item,
    title=st.just("Trao"),
    gives=st.lists(st.sampled_from(["a", "b", "c"]), min_size=1, max_size=3).map(tuple),
    wave=st.none() | st.integers(1, 30).map(lambda people: Count(value=people)),
    minutes=st.none() | st.integers(1, 90).map(minutes),
    minutes_each=st.none() | st.integers(1, 5).map(lambda one: Minutes(low=one, likely=one, high=one)),
)


@given(st.lists(COUNTS, min_size=3, max_size=3), st.lists(GIVING, min_size=1, max_size=4))
@settings(max_examples=40)
def test_turns_together_take_the_minutes_that_the_agenda_gives_the_item(
    winners: list[str | None], items: list[Item]
) -> None:
    awards = tuple(
        Award(path=("awards", place), id=name, name=name, winners=number)
        for place, (name, number) in enumerate(zip("abc", winners, strict=True))
    )
    agenda = tuple(replace(item, path=("agenda", place)) for place, item in enumerate(items))
    plan = Plan(agenda=agenda, awards=awards)

    for row in timetable(plan, PROFILE).rows:
        usual = turns_of(row.item, plan, PROFILE)
        turns, is_usual = fitted(usual, row.minutes)

        assert row.minutes == ceil(sum(turn.seconds for turn in turns) / 60)
        assert is_usual or row.minutes * 60 == sum(turn.seconds for turn in turns)
        assert row.assumed is False or usual_minutes(row.item, plan, PROFILE) in {None, row.minutes}


def test_turns_of_an_award_are_numbered() -> None:
    plan = plan_of(f"agenda:\n  - {{title: Trao, gives: giao-vien}}{AWARDS}")

    assert [(1, 3), (2, 3), (3, 3)] == [
        (turn.number, turn.of) for turn in turns_of(plan.agenda[0], plan, PROFILE) if not turn.is_reading
    ]


def test_award_that_nobody_declared_is_not_given() -> None:
    assert ["đọc 210/QĐ-UBND", "tap-the 1-5"] == told("  - {title: Trao, gives: [khong-co, tap-the]}")


def test_awards_of_one_decision_are_told_together_and_those_of_none_alone() -> None:
    plan = plan_of(f"agenda: []{AWARDS}")

    assert [["tap-the"], ["giao-vien", "hoc-sinh"], ["qua"], ["huy-hieu"]] == [
        [one.id for one in decided_with(plan.awards[place], plan)] for place in (0, 1, 3, 4)
    ]
