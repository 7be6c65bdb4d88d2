"""Holes that nobody would fill are found, and only those"""

import pytest

from confplan.planning.stray_holes import stray_holes
from tests.planning.agendas import plan_of

LISTS = "lists: {khu phố: [A, B]}\n"


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("{text: Trưởng <khu phố.count> khu phố}", ("khu-phố.count", True)),
        ("{text: Trưởng <khu  phố.count> khu phố}", ("khu-phố.count", True)),
        ("{name: Trưởng <khu-phố.count> khu phố}", ("khu-phố.count", False)),
        ("{name: Trưởng, units: [Tổ <khu phố.count>]}", ("khu-phố.count", False)),
        ("{name: Trưởng <quota>, quota: 5}", ("quota", False)),
    ],
)
def test_hole_that_would_print_as_it_is_comes_with_what_to_write(written: str, expected: tuple[str, bool]) -> None:
    found = list(stray_holes(plan_of(f"{LISTS}delegates: [{written}]")))

    assert [expected] == [(one.hole, one.is_sentence) for one in found]


@pytest.mark.parametrize(
    "written",
    [
        "{text: Trưởng <khu-phố.count> khu phố}",
        "{text: Trưởng <<khu phố.count> khu phố}",
        "{text: Trẻ < 5 tuổi và > 3 tuổi; <a b>; <không có>}",
        "{name: Nhóm <A> của <khu vực 1>}",
    ],
)
def test_what_is_filled_or_means_nothing_is_left_alone(written: str) -> None:
    assert [] == list(stray_holes(plan_of(f"{LISTS}delegates: [{written}]")))
