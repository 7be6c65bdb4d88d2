"""Seats are told to guests only once no list that is to come can move them"""

from pathlib import Path

import pytest

from confplan.case import Case
from confplan.loading import load
from confplan.planning.seating import seat_of, seats
from confplan.planning.told_seats import is_settled, told_seats
from tests.documents.printing import TODAY

PLAN = """\
format: 1
conference: {name: Hội nghị, venue: {name: Hội trường A, layout: {rows: 2, blocks: [3]}}}
delegates:
  - {name: Khu phố, roster: khu-pho.csv}
"""

AWAITED = "  - {name: Báo chí, quota: 2}\n"
UNCOUNTED = "  - {name: Báo chí}\n"
CROWDED = PLAN.replace("rows: 2, blocks: [3]", "rows: 1, blocks: [1]")
FIXED = PLAN.replace("blocks: [3]", "blocks: [3], fixed: {B2: Lê Văn Út}") + AWAITED


def case_of(folder: Path, plan: str) -> Case:
    (folder / "plan.yaml").write_text(plan, encoding="utf-8")
    people = "Họ và tên,Chức danh\nLê Văn Út,Trưởng khu phố\nTrần Thị Ánh,Bí thư Chi bộ\n"
    (folder / "khu-pho.csv").write_text(people, encoding="utf-8")
    found = load(folder / "plan.yaml", today=TODAY).case
    assert found
    return found


def told(case: Case) -> dict[str, str]:
    people = [one for roster in case.rosters or () for one in roster.people]
    return {one.name: seat.label for one in people if (seat := told_seats(case, people).get(id(one)))}


def test_when_all_lists_are_there_everybody_is_told_the_seat_of_the_chart(tmp_path: Path) -> None:
    case = case_of(tmp_path, PLAN)
    found = seats(case)
    own = {
        one.name: seat.label for roster in case.rosters or () for one in roster.people if (seat := seat_of(case, one))
    }

    assert found
    assert is_settled(case, found)
    assert {"Lê Văn Út", "Trần Thị Ánh"} == own.keys()
    assert own == told(case)


@pytest.mark.parametrize("plan", [PLAN + AWAITED, PLAN + UNCOUNTED, CROWDED])
def test_while_people_or_seats_are_missing_nobody_is_told_one(tmp_path: Path, plan: str) -> None:
    assert {} == told(case_of(tmp_path, plan))


def test_seat_that_the_plan_fixes_is_told_at_any_time(tmp_path: Path) -> None:
    assert {"Lê Văn Út": "B2"} == told(case_of(tmp_path, FIXED))


def test_plan_without_a_layout_tells_no_seats(tmp_path: Path) -> None:
    assert {} == told(case_of(tmp_path, "format: 1\ndelegates: [{name: Khu phố, roster: khu-pho.csv}]\n"))
