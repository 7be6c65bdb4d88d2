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


def test_lines_left_empty_elsewhere_move_nothing() -> None:
    plan = plan_of("document:\n  purposes:\n    - Một\n    - Hai\n  recipients:\n    -\n    - Như trên\n")

    assert [0, 1] == list(positions(plan, ("document", "purposes"), 2))


def test_words_and_other_values_are_told_by_their_places() -> None:
    found = parts(
        plan_of(
            "conference: {expected: 350}\n"
            "document: {purposes: [Một, Hai]}\n"
            "delegates: [{name: Khu phố, titles: {Trưởng khu phố: 3}}]\n"
        )
    )

    texts = [
        (("document", "purposes", 0), "Một"),
        (("document", "purposes", 1), "Hai"),
        (("delegates", 0, "name"), "Khu phố"),
    ]
    assert set(texts) <= set(found.texts)
    assert {("conference", "expected"), ("delegates", 0, "titles", "Trưởng khu phố")} == {at for at, _ in found.values}


def test_fields_with_holes_or_names_are_marked_once() -> None:
    found = parts(plan_of("agenda: [{title: Tham luận, by: Phường A}]\n"))

    (item,) = (node for node in found.by_path.values() if node.path == ("agenda", 0))
    assert {"title", "by"} == {slot.key for node, slot, _ in found.marked if node is item}
