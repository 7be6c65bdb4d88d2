"""The place that an item names"""

from confplan.planning.venues import own_place, venue_of
from tests.timetables.programmes import of, of_file


def test_a_listed_place_is_found_by_its_id_or_name_in_any_writing() -> None:
    plan = of_file("hybrid-168").case.plan

    assert venue_of(plan, "CHINH") is venue_of(plan, "hội trường thành phố")
    assert venue_of(plan, "chinh") is not None


def test_a_place_that_is_not_listed_is_none_and_nothing_written_is_the_conferences_own() -> None:
    plan = of("conference: {venue: Hội trường 1}\nagenda: [Họp]\n").case.plan

    assert venue_of(plan, "sân trường") is None
    assert venue_of(plan, None) is plan.conference.venue


def test_who_gathers_elsewhere_is_told_where_and_by_what_they_meet() -> None:
    plan = of(
        "conference: {venue: tt}\n"
        "venues:\n  - {id: tt, name: Hội trường}\n"
        "  - {id: xa, name: Điểm cầu cấp xã, address: trụ sở, online: VNPT Meeting}\nagenda: [Họp]\n"
    ).case.plan

    assert "Điểm cầu cấp xã, trụ sở (trực tuyến: VNPT Meeting)" == own_place(plan, "xa")
    assert "Sân trường" == own_place(plan, "Sân trường")
    assert own_place(plan, None) is own_place(plan, "tt") is own_place(plan, "hội trường") is None
