"""Manuscripts on the clock: how long they take, what room an item has, how many words must go"""

import pytest

from confplan.findings import Text
from confplan.manuscripts import Manuscript
from confplan.model.agenda import Item
from confplan.model.own_profile import OwnFigure, OwnProfile
from confplan.model.plan import Plan
from confplan.model.scalars import Clock, Minutes
from confplan.planning.speeches import Slot, Speech, lasting, pace, speeches, told
from confplan.profiles import load

AT = ("agenda", 0)
SEVEN = Minutes.parse("7")


def counted(item: Item, words: int, *, inside: Item | None = None) -> Speech:
    manuscript = Manuscript(file="bai.txt", item=(inside or item).path, paragraphs=("một " * words,))
    (speech,) = speeches(Plan(agenda=(item,)), load(), (manuscript,))
    return speech


def of_minutes(words: int, minutes: Minutes | None = SEVEN) -> Speech:
    return counted(Item(path=AT, minutes=minutes), words)


def test_seven_minutes_are_fourteen_hundred_syllables() -> None:
    speech = of_minutes(1400)

    assert (1400, 1400, 0) == (speech.words, speech.syllables, speech.cut())
    assert [467, 420, 350] == [speech.seconds(rate) for rate in (180, 200, 240)]
    assert not speech.is_hopeless()


@pytest.mark.parametrize(
    ("words", "cut", "hopeless"), [(1300, -100, False), (1401, 1, False), (1680, 280, False), (1681, 281, True), (1900, 500, True)]
)  # fmt: skip
def test_what_is_over_the_usual_pace_must_go_and_fast_reading_saves_little(
    words: int, cut: int, *, hopeless: bool
) -> None:
    speech = of_minutes(words)

    assert (cut, hopeless) == (speech.cut(), speech.is_hopeless())


def test_spare_seconds_make_room() -> None:
    assert 0 == of_minutes(1500).cut(30)
    assert not of_minutes(1800).is_hopeless(30)


def test_words_to_cut_are_written_words_not_syllables() -> None:
    manuscript = Manuscript(file="bai.txt", item=AT, paragraphs=("UBND - " * 400,))
    (speech,) = speeches(Plan(agenda=(Item(path=AT, minutes=SEVEN),)), load(), (manuscript,))

    assert (400, 1600, 50) == (speech.words, speech.syllables, speech.cut())


def test_item_without_minutes_has_no_room_to_fill() -> None:
    speech = of_minutes(5000, None)

    assert (None, None, False) == (speech.slot, speech.cut(), speech.is_hopeless())


def test_unread_manuscript_is_not_counted() -> None:
    manuscript = Manuscript(file="bai.txt", item=AT, paragraphs=None)
    (speech,) = speeches(Plan(agenda=(Item(path=AT, minutes=SEVEN),)), load(), (manuscript,))

    assert (0, None) == (speech.syllables, speech.cut())


def test_empty_manuscript_has_room_for_all() -> None:
    manuscript = Manuscript(file="bai.txt", item=AT, paragraphs=())
    (speech,) = speeches(Plan(agenda=(Item(path=AT, minutes=SEVEN),)), load(), (manuscript,))

    assert -1400 == speech.cut()


def test_minutes_come_from_the_item_itself_then_from_its_section() -> None:
    timed = Item(path=AT, start=Clock.parse("08:00"), end=Clock.parse("08:10"))
    each = Item(path=AT, minutes_each=Minutes.parse("3-5"))
    paper = Item(path=(*AT, "items", 0))
    section = Item(path=AT, minutes_each=SEVEN, items=(paper,))

    assert Slot(10, (*AT, "end"), of_section=False) == counted(timed, 1).slot
    assert Slot(5, (*AT, "minutes_each"), of_section=False) == counted(each, 1).slot
    assert Slot(7, (*AT, "minutes_each"), of_section=True) == counted(section, 1, inside=paper).slot


def test_rates_of_a_plan_keep_their_order_and_are_never_nothing() -> None:
    figures = {"speech-syllables-per-minute": "300", "speech-syllables-per-minute-slow": "0"}
    own = OwnProfile(source="thử", figures={name: OwnFigure(value=value) for name, value in figures.items()})
    rates = pace(load(plans=own))

    assert (1, 300, 300, False) == (rates.slow, rates.usual, rates.fast, rates.is_assumed)
    assert pace(load()).is_assumed


def test_nobody_reads_less_than_one_syllable_a_minute() -> None:
    names = ("speech-syllables-per-minute", "speech-syllables-per-minute-slow", "speech-syllables-per-minute-fast")
    own = OwnProfile(source="thử", figures={name: OwnFigure(value="0") for name in names})
    rates = pace(load(plans=own))

    assert (1, 1, 1) == (rates.slow, rates.usual, rates.fast)


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (0, ("0 giây", "0 s")),
        (59, ("59 giây", "59 s")),
        (60, ("1 phút", "1 min")),
        (570, ("9 phút 30 giây", "9 min 30 s")),
    ],
)
def test_time_is_said_in_minutes_and_seconds(seconds: int, said: tuple[str, str]) -> None:
    assert Text(*said) == lasting(seconds)


def test_what_is_told_of_a_speech_names_both_times() -> None:
    assert Text(
        "bài viết có 1.900 âm tiết: mỗi phút đọc 200 (tạm tính) thì mất 9 phút 30 giây, đọc nhanh 240 thì mất 7 phút 55 giây",
        "the manuscript has 1,900 syllables: 9 min 30 s at 200 a minute (assumed), 7 min 55 s read fast at 240",
    ) == told(of_minutes(1900))
