"""The last day of each duty, and what waits for what"""

from datetime import date
from pathlib import Path

import pytest

from confplan.loading import load_content
from confplan.model.plan import Plan
from confplan.planning.deadlines import circles, duties, prerequisites, waits_for


def plan(tasks: str) -> Plan:
    case = load_content(f"tasks:\n{tasks}".encode(), "plan.yaml", Path(), today=date(2024, 7, 1)).case
    assert case
    return case.plan


def test_until_is_the_last_day_and_before_is_the_day_after_it() -> None:
    found = [
        (duty.task.text, duty.deadline.day, duty.deadline.is_exclusive)
        for duty in duties(plan("  - {text: a, until: 10/7/2024}\n  - {text: b, before: 10/7/2024}\n"))
        if duty.deadline
    ]

    assert [("a", date(2024, 7, 10), False), ("b", date(2024, 7, 9), True)] == found


def test_a_bullet_has_the_deadline_of_its_block_unless_it_states_its_own() -> None:
    block = """
  - unit: Phòng Nội vụ
    until: 20/7/2024
    do:
      - In giấy mời
      - {text: Gửi giấy mời, before: 15/7/2024}
"""
    found = [(duty.task.text, duty.unit, duty.deadline and duty.deadline.day) for duty in duties(plan(block))]

    assert [
        ("In giấy mời", "Phòng Nội vụ", date(2024, 7, 20)),
        ("Gửi giấy mời", "Phòng Nội vụ", date(2024, 7, 14)),
    ] == found


def test_a_heading_is_no_duty_of_its_own() -> None:
    assert ["a"] == [duty.task.text for duty in duties(plan("  - {unit: X, do: [{text: a}]}\n"))]
    assert [None] == [duty.task.text for duty in duties(plan("  - {unit: X}\n"))]


def test_the_id_of_a_block_means_all_of_its_duties() -> None:
    whole = plan("  - {id: phim, unit: X, do: [{text: quay}, {text: dựng}]}\n  - {text: duyệt, after: Phim}\n")
    *film, review = duties(whole)

    assert tuple(film) == prerequisites(whole, review)


def test_a_duty_waits_for_the_nearest_dated_ones() -> None:
    whole = plan("""
  - {id: a, text: a, until: 1/7/2024}
  - {id: b, text: b, until: 2/7/2024, after: a}
  - {id: c, text: c, after: [b, nowhere]}
  - {id: d, text: d, until: 4/7/2024, after: c}
""")

    assert [("b", date(2024, 7, 2))] == [
        (first.task.text, deadline.day) for first, deadline in waits_for(whole, duties(whole)[-1])
    ]


RINGS = {
    "  - {id: a, text: a, after: b}\n  - {id: b, text: b}\n": [],
    "  - {id: a, text: a, after: a}\n": [["a"]],
    "  - {id: a, text: a, after: b}\n  - {id: b, text: b, after: c}\n  - {id: c, text: c, after: a}\n": [
        ["a", "b", "c"]
    ],
    "  - {id: a, text: a, after: b}\n  - {id: b, text: b, after: a}\n  - {id: c, text: c, after: a}\n": [["a", "b"]],
    "  - {id: a, text: a, after: b}\n  - {id: b, text: b, after: [c, a]}\n  - {id: c, text: c, after: b}\n": [
        ["a", "b"],
        ["b", "c"],
    ],
}


@pytest.mark.parametrize(("tasks", "rings"), RINGS.items())
def test_each_ring_of_duties_is_found_once(tasks: str, rings: list[list[str]]) -> None:
    assert rings == [[duty.task.text for duty in ring] for ring in circles(plan(tasks))]


def test_the_id_of_a_paragraph_with_bullets_means_all_of_them() -> None:
    whole = plan("  - {id: phim, unit: X, text: chuẩn bị, do: [quay, dựng]}\n  - {text: duyệt, after: phim}\n")

    assert ["chuẩn bị", "quay", "dựng"] == [one.task.text for one in prerequisites(whole, duties(whole)[-1])]


def test_ring_of_duties_without_a_date_ends_nowhere() -> None:
    whole = plan("  - {id: a, text: a, after: b}\n  - {id: b, text: b, after: c}\n  - {id: c, text: c, after: b}\n")

    assert [] == list(waits_for(whole, duties(whole)[0]))
