"""The words of a choice"""

from confplan.timetables.picks.words import not_needed, summary, told
from tests.timetables.picks.choices import listing


def test_numbers_are_told_in_both_languages() -> None:
    found = listing()

    assert "3 people chosen in 1 of 4 wards" == summary(found).en
    assert "chọn được 3 người ở 1/4 đơn vị" == summary(found).vi
    assert "3 people chosen from 3 of 3 neighbourhoods" == told(found.wards[0]).en
    left = not_needed(found.wards[0])
    assert left
    assert "1 row left out: the title is not invited" == left.en
