"""The estimate under the conference's name"""

from tests.timetables.budget.listings import of, real


def test_listing_has_the_lines_and_the_name() -> None:
    found = of()

    assert "Hội nghị" == found.name
    assert 25_400_000 == found.estimate.total
    assert real().estimate.is_suggested
