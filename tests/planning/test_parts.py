"""All parts of a plan: in its order, by path, by id"""

from confplan.planning.parts import parts, positions
from tests.planning.plans import plan_of

PLAN = """
agenda:
  - id: tham-luan
    title: Tham luận
    items: [{id: tl-1, title: Bài một}]
tasks:
  - unit: Phòng Nội vụ
    do: [{id: viec, text: Làm}]
lists:
  phường: [{id: a, name: A}]
checks: {paper-over-limit: off}
"""


def test_every_part_is_found_by_its_path() -> None:
    by_path = parts(plan_of(PLAN)).by_path

    assert {("agenda", 0, "items", 0), ("tasks", 0, "do", 0), ("lists", "phường", 0)} <= by_path.keys()
    assert {("checks", "paper-over-limit"), ("conference",), ()} <= by_path.keys()


def test_every_part_with_an_id_is_found_by_it() -> None:
    assert {"tham-luan", "tl-1", "viec", "a"} == parts(plan_of(PLAN)).by_id.keys()


def test_of_two_parts_with_one_id_the_first_counts() -> None:
    plan = plan_of("agenda: [{id: x, title: A}, {id: X, title: B}]\n")

    assert ("agenda", 0) == parts(plan).by_id["x"].path


def test_lines_left_empty_count_for_the_place_of_those_after_them() -> None:
    plan = plan_of("document:\n  purposes:\n    -\n    - Một\n    -\n    - Hai\n")

    assert [1, 3] == list(positions(plan, ("document", "purposes"), 2))
