"""Lanes of a strip"""

from confplan.planning.lanes import lanes, most
from confplan.planning.timing import timetable
from tests.documents.printing import case_of, case_with


def test_what_goes_on_at_once_has_lanes_of_its_own_and_the_rest_the_whole_height() -> None:
    case = case_of("tests/plans/hybrid-168.yaml")
    placed = lanes([row for row in timetable(case.plan, case.profile).rows if not row.is_section])
    found = {one.row.item.title: (one.lane, one.of) for one in placed}

    assert ((0, 1), (0, 3), (1, 3), (2, 3)) == tuple(
        found[name]
        for name in (
            "Nghỉ trưa",
            "Phiên 1 - Tổ chức bộ máy",
            "Phiên 2 - Dịch vụ công trực tuyến",
            "Phiên 3 - Biển đảo và nông thôn",
        )
    )
    assert 3 == most(placed)


def test_a_lane_is_taken_again_when_it_is_free() -> None:
    case = case_with("agenda:\n  - {title: A, start: 8h, end: 10h}\n  - {title: B, start: 8h30, end: 9h}\n  - {title: C, start: 9h, end: 9h30}\n")  # fmt: skip
    placed = lanes(timetable(case.plan, case.profile).rows)

    assert [(0, 2), (1, 2), (1, 2)] == [(one.lane, one.of) for one in placed]


def test_what_has_no_time_is_not_drawn() -> None:
    case = case_with("agenda:\n  - {title: A, minutes: 5}\n")

    assert () == lanes(timetable(case.plan, case.profile).rows)
    assert 1 == most(())


def test_lane_beside_one_that_is_taken_again_stays() -> None:
    case = case_with("agenda:\n  - {title: A, start: 8h, end: 8h30}\n  - {title: B, start: 8h, end: 10h}\n  - {title: C, start: 8h30, end: 9h}\n")  # fmt: skip
    placed = lanes(timetable(case.plan, case.profile).rows)

    assert [(0, 2), (1, 2), (0, 2)] == [(one.lane, one.of) for one in placed]
