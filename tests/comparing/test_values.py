"""The value of a field, or the reason why there is none"""

from confplan.comparing.change import Nothing
from confplan.comparing.values import Side, held, is_untouched, named, sentences
from confplan.model.conference import Conference
from confplan.model.document import Head
from confplan.model.plan import Plan
from confplan.model.scalars import Clock
from confplan.model.shape import shape
from tests.comparing.cases import plan

SLOTS = shape(Conference)


def of(text: str, key: str) -> object:
    source = plan(text)
    return held(Side(source, frozenset({("conference", "mc")})), source.conference, SLOTS[key]).shown


def test_value_is_typed() -> None:
    assert Clock.parse("dự kiến 08:00") == of("conference: {start: dự kiến 8h}\n", "start")


def test_sentence_is_shown_as_it_prints_and_compared_as_it_is_written() -> None:
    source = plan("conference: {name: Hội nghị <conference.date>, date: 1/2/2024}\n")
    found = held(Side(source), source.conference, SLOTS["name"])

    assert ("Hội nghị <conference.date>", "Hội nghị ngày 01 tháng 02 năm 2024") == (found.written, found.shown)


def test_reasons_for_no_value_are_told_apart() -> None:
    text = "conference: {start: , hosts: [A]}\n"

    assert [Nothing.UNDECIDED, Nothing.ABSENT, Nothing.UNREADABLE] == [
        of(text, key) for key in ("start", "end_by", "mc")
    ]


def test_lines_that_are_begun_and_left_empty_stand_where_they_are() -> None:
    source = plan("document:\n  signature:\n    - Chủ tịch\n    -\n")
    found = held(Side(source), source.document, shape(Head)["signature"])

    assert ("Chủ tịch", Nothing.UNDECIDED) == found.shown


def test_sentences_and_tables_of_nothing_are_empty() -> None:
    side = Side(Plan())

    assert ((), {}) == (sentences(side, None, shape(Head)["purposes"]), named(side, None, shape(Head)["purposes"]))


def test_fields_written_alike_are_seen_at_a_glance() -> None:
    old, new = plan("conference: {start: 08:00}\n"), plan("conference: {start: 8h}\n")

    assert is_untouched(Side(old), Side(new), (old.conference, new.conference), SLOTS["start"])
    assert not is_untouched(Side(old), Side(new, frozenset({("conference", "start")})), (old.conference, new.conference), SLOTS["start"])  # fmt: skip
