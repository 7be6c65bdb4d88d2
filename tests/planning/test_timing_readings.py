"""So many in all, or so many for each ward"""

from pathlib import Path

import pytest

from confplan.planning.timing_readings import readings
from tests.planning.agendas import PROFILE, clock, plan_of

ROOT = Path(__file__).resolve().parents[2]
PLAN = """
conference: {start: "08:00"}
agenda:
  - title: Phát biểu của khu phố
    speakers: 2
ITEM
units:
  - {name: Ủy ban nhân dân phường, each: phường}
  - Phòng Nội vụ
lists:
  phường:
    - Hiệp Thành
    - Thới An
  tổ:
    - Tổ 1
"""


def read(item: str) -> list[tuple[str, int, str]]:
    plan = plan_of(PLAN.replace("ITEM", item))

    return [(one.each, one.speakers, clock(one.day.end)) for one in readings(plan, PROFILE)]


def test_the_source_plans_two_readings_end_as_reckoned_by_hand() -> None:
    plan = plan_of((ROOT / "plan.yaml").read_text(encoding="utf-8").replace("\nformat: 1\n", "\n"))
    found = [
        (one.each, one.speakers, one.minutes, one.assumed, clock(one.day.end_without), clock(one.day.end))
        for one in readings(plan, PROFILE)
    ]

    assert [("conference", 2, 10, True, "10:12", "10:22"), ("phường", 22, 110, True, "11:52", "12:02")] == found


@pytest.mark.parametrize("each", ["", "    each:\n"])
def test_unit_of_every_ward_that_chooses_leaves_it_open(each: str) -> None:
    found = read(f"    chosen_by: Ủy ban nhân dân phường\n{each}")

    assert [("conference", 2, "08:10"), ("phường", 4, "08:20")] == found


def test_undecided_without_such_a_unit_is_tried_with_every_list_of_several() -> None:
    assert [("conference", 2, "08:10"), ("phường", 4, "08:20")] == read("    chosen_by: Phòng Nội vụ\n    each:\n")


@pytest.mark.parametrize(
    "item",
    [
        "    chosen_by: Ủy ban nhân dân phường\n    each: phường",
        "    chosen_by: Ủy ban nhân dân phường\n    each: conference",
        "    chosen_by: Phòng Nội vụ",
        "    by: Ủy ban nhân dân phường Thới An",
    ],
)
def test_what_is_said_has_one_reading(item: str) -> None:
    assert read(item) == []
