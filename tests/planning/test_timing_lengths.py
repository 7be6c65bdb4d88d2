"""Where an item's length comes from"""

from dataclasses import replace

import pytest

from confplan.model.agenda import Item
from confplan.model.plan import Plan
from confplan.model.scalars import Clock, Count
from confplan.planning.timing_lengths import Length, assumed, exactly, stated, turns, written_end
from tests.planning.agendas import PROFILE, minutes, plan_of

AWARDS = plan_of("""
awards:
  - {id: bang-khen, name: Bằng khen, winners: 25}
  - {id: giay-khen, name: Giấy khen, winners: 8 người}
  - {id: huy-hieu, name: Huy hiệu, winners: huy-hieu/*.csv}
lists:
  phường:
    - Hiệp Thành
    - Thới An
    - Tân Thới Nhất
""")


def said(item: Item, section: Item | None = None) -> Length | None:
    return stated(item, section, AWARDS, PROFILE, {})


def at(clock: str) -> Clock:
    return Clock.parse(clock)


def test_minutes_are_the_length() -> None:
    assert Length(5, 6, 7, ("minutes",)) == said(Item(minutes=minutes(5, 7)))


def test_two_ends_go_before_minutes() -> None:
    assert exactly(30, ("end",)) == said(Item(start=at("8:00"), end=at("8:30"), minutes=minutes(20)))


def test_span_is_a_length() -> None:
    assert exactly(120, ("start",)) == said(Item(start=at("7-9h")))


def test_section_gives_each_child_the_same() -> None:
    section = Item(path=("agenda", 3), minutes_each=minutes(7))

    assert exactly(7, ("agenda", 3, "minutes_each")) == said(Item(), section)
    assert exactly(9, ("minutes",)) == said(Item(minutes=minutes(9)), section)


def test_minutes_each_count_for_every_speaker_and_entry() -> None:
    item = Item(minutes_each=minutes(5), speakers=Count(value=2), each="phường")

    assert exactly(30, ("minutes_each",)) == said(item)


def test_minutes_each_of_nobody_counted_are_given_once() -> None:
    assert exactly(7, ("minutes_each",)) == said(Item(minutes_each=minutes(7)))


def test_nothing_said_is_nothing_stated() -> None:
    assert said(Item(title="Văn nghệ")) is None


def test_usual_length_of_the_kind_is_assumed() -> None:
    assert Length(10, 15, 15, None, "performance") == assumed(Item(), "performance", AWARDS, PROFILE, {})


def test_speakers_are_assumed_one_after_another_with_the_changeovers_between() -> None:
    item = Item(speakers=Count(value=3), changeover=minutes(1))

    assert Length(11, 17, 23, None, "speaker") == assumed(item, "speech", AWARDS, PROFILE, {})


def test_awards_take_their_groups_and_the_reading_of_each_decision() -> None:
    item = Item(path=("agenda", 0), gives=("bang-khen", "giay-khen"))
    plan = replace(AWARDS, agenda=(item,))

    assert exactly(8, None, "wave") == assumed(item, "awards", plan, PROFILE, {})


def test_minutes_each_of_awards_count_for_every_group() -> None:
    assert exactly(9, ("minutes_each",)) == said(Item(gives=("bang-khen",), minutes_each=minutes(3)))


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        (Item(), None),
        (Item(each="phường"), 3),
        (Item(each="conference"), None),
        (Item(speakers=Count(value=2)), 2),
        (Item(speakers=Count(value=2), each="conference"), 2),
        (Item(speakers=Count(value=2), each="phường"), 6),
        (Item(speakers=Count(value=0)), None),
    ],
)
def test_turns_are_speakers_times_entries(item: Item, expected: int | None) -> None:
    assert expected == turns(item, AWARDS, {})


def test_another_number_of_entries_can_be_tried() -> None:
    assert turns(Item(path=("a",), speakers=Count(value=2)), Plan(), {("a",): 11}) == 22


def test_end_before_the_start_is_no_end() -> None:
    assert written_end(Item(start=at("9:00"), end=at("8:30"))) is None
    assert written_end(Item(start=at("9:00"), end=at("9:00"))) is None
    assert written_end(Item(end=at("8:30"))) == 510
