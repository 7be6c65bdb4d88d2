"""A choice row by row"""

from confplan.timetables.picks.rows import rows
from tests.timetables.picks.choices import listing


def test_who_is_chosen_comes_first() -> None:
    found = [(one.name, one.why is None) for one in rows(listing().wards[0])]

    assert [("Lê An", True), ("Trần | Bình", True), ("=Vũ Chi", True), ("Hồ Em", False)] == found
