"""A choice for a wiki"""

from confplan.timetables.picks.markdown import render
from tests.timetables.picks.choices import listing


def test_a_name_cannot_break_the_table() -> None:
    told = render(listing(), "en")

    assert "## phường Thới An" in told
    assert "Trần | Bình" not in told
    assert "the title is not invited" in told
