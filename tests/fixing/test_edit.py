import pytest
from hypothesis import given
from hypothesis import strategies as st

from confplan.fixing.edit import Edit, Offsets, Taken, applied
from confplan.places import Span
from confplan.source.data import NEWLINE


def test_edits_are_made_wherever_they_stand_in_the_order() -> None:
    assert "xbcyz" == applied("abcd", [Edit(0, 1, "x"), Edit(4, 4, "z"), Edit(3, 4, "y")])


def test_edit_moves_with_what_stands_before_it() -> None:
    assert Edit(5, 6, "x") == Edit(2, 3, "x").moved(3)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (Edit(0, 2, "x"), Edit(1, 3, "y"), True),
        (Edit(0, 2, "x"), Edit(2, 3, "y"), False),
        (Edit(1, 1, "x"), Edit(1, 1, "y"), True),
        (Edit(0, 9, "x"), Edit(4, 4, "y"), True),
        (Edit(0, 0, "x"), Edit(1, 1, "y"), False),
    ],
)
def test_edits_touch_when_they_share_letters_or_one_place(one: Edit, other: Edit, *, expected: bool) -> None:
    assert expected is one.touches(other) is other.touches(one)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_span_is_told_in_letters_whatever_ends_the_lines(end: str) -> None:
    text = f"một{end}hai ba{end}bốn"
    edit = Offsets(text).edit(Span(2, 5, 3, 2), "X")

    assert f"ba{end}b" == text[edit.start : edit.end]


@given(text=st.text("ab ộ\r\n", max_size=30), places=st.tuples(st.integers(0, 30), st.integers(0, 30)))
def test_place_of_an_edit_leads_back_to_it(text: str, places: tuple[int, int]) -> None:
    inside = [min(place, len(text)) for place in places]
    start, end = sorted(place - 1 if text[place - 1 : place + 1] == "\r\n" else place for place in inside)
    edit = Edit(start, end, "x")
    offsets = Offsets(text)

    assert edit == offsets.edit(offsets.span(edit), "x")
    assert offsets.span(edit).end_line <= len(NEWLINE.split(text))


EDITS = st.builds(lambda start, length: Edit(start, start + length, ""), st.integers(0, 12), st.integers(0, 3))


@given(edits=st.lists(EDITS, max_size=8), one=EDITS)
def test_edit_that_touches_any_is_known_from_its_neighbours(edits: list[Edit], one: Edit) -> None:
    taken = Taken()
    chosen: list[Edit] = []
    for edit in edits:
        if not taken.touches(edit):
            taken.add([edit])
            chosen.append(edit)

    assert any(one.touches(edit) for edit in chosen) is taken.touches(one)
