"""The name of a place"""

from confplan.timetables.parts.venues import address, venue
from tests.timetables.programmes import of, of_file


def test_a_place_named_by_its_id_is_known_by_its_name() -> None:
    plan = of_file("hybrid-168").case.plan

    assert venue(plan, "CHINH").name == "Hội trường Thành phố"
    assert venue(plan, "sân trường").name == "sân trường"


def test_the_conference_has_its_own_place() -> None:
    plan = of("conference: {venue: {name: Hội trường 1, address: số 1}}\nagenda: [Họp]\n").case.plan

    assert "Hội trường 1, số 1" == address(venue(plan, None))
    assert "" == address(venue(of("agenda: [Họp]\n").case.plan, None))
