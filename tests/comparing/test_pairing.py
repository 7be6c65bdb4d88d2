"""The same part is found again by id, by name, by likeness; and from either side the same"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confplan.comparing.pairing import Candidate, likeness, pairs


def found(old: list[Candidate[str]], new: list[Candidate[str]], *, by_likeness: bool = True) -> set[tuple[str, str]]:
    return {(one.thing, other.thing) for one, other in pairs(old, new, by_likeness=by_likeness)}


def of(*labels: str) -> list[Candidate[str]]:
    return [Candidate(label, label, place=place) for place, label in enumerate(labels)]


def test_id_goes_before_the_name() -> None:
    old = [Candidate("a", "Chiếu phim", "phim"), Candidate("b", "Bế mạc")]
    new = [Candidate("c", "Bế mạc", "phim"), Candidate("d", "Chiếu phim")]

    assert {("a", "c")} == found(old, new)


def test_name_is_compared_folded() -> None:
    assert {("Hòa giải", "HOÀ GIẢI")} == found(of("Hòa giải"), of("HOÀ GIẢI"))


def test_an_id_that_was_renamed_does_not_part_what_has_one_name() -> None:
    assert {("a", "b")} == found([Candidate("a", "Bế mạc", "x")], [Candidate("b", "Bế mạc", "y")])


def test_of_several_with_one_name_those_in_the_same_section_come_first() -> None:
    old = [Candidate("a", "Giải lao", above="Sáng"), Candidate("b", "Giải lao", above="Chiều")]
    new = [Candidate("c", "Giải lao", above="Chiều"), Candidate("d", "Giải lao", above="Sáng")]

    assert {("a", "d"), ("b", "c")} == found(old, new)


def test_a_title_with_a_word_more_is_the_same_part() -> None:
    assert ("Bế mạc", "Bế mạc hội nghị") in found(of("Chào cờ", "Bế mạc"), of("Chào cờ", "Bế mạc hội nghị"))


def test_titles_that_share_little_are_two_parts() -> None:
    assert set() == found(of("Chào cờ"), of("Bế mạc"))


def test_names_of_people_need_to_be_the_same() -> None:
    assert set() == found(of("Nguyễn Văn An"), of("Nguyễn Văn Anh"), by_likeness=False)


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [("a b", "a b", 1.0), ("a b", "c d", 0.0), ("", "a", 0.0), ("a a b", "a c", 0.4), ("Thới An", "thoi an", 1.0)],
)
def test_likeness_counts_shared_words(first: str, second: str, expected: float) -> None:
    assert expected == pytest.approx(likeness(first, second))


LABELS = st.lists(st.text(alphabet="ab ", max_size=6), max_size=6)


@given(LABELS, LABELS)
def test_pairs_are_the_same_from_either_side(left: list[str], right: list[str]) -> None:
    old = [Candidate(f"{place}", label, place=place) for place, label in enumerate(left)]
    new = [Candidate(f"{place}", label, place=place) for place, label in enumerate(right)]

    assert found(old, new) == {(one, other) for other, one in found(new, old)}
