"""How many people come to each hall, and how sure that is"""

from datetime import date
from pathlib import Path

import pytest

from confplan.loading import load_content
from confplan.planning.quotas_halls import crowds

WARDS = "lists: {phường: [{name: a, quota: 30}, {name: b, quota: 40}]}\n"


def crowded(text: str) -> list[tuple[str | None, int, bool]]:
    case = load_content((text + WARDS).encode(), "plan.yaml", Path(), today=date(2024, 7, 1)).case
    assert case
    return [(crowd.venue.name, crowd.people, crowd.is_firm) for crowd in crowds(case.plan)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "conference: {venue: {name: H, seats: 9}}\ndelegates: [{name: A, quota: 5}, {name: B, quota: 3}]\n",
            [("H", 8, True)],
        ),
        ("conference: {venue: {name: H, seats: 9}}\ndelegates: [{name: A, quota: khoảng 5}]\n", [("H", 5, False)]),
        ("conference: {venue: {name: H, seats: 9}, expected: khoảng 7}\n", [("H", 7, False)]),
        ("conference: {venue: {name: H}, expected: 7}\n", []),
        ("conference: {venue: {name: H, layout: {rows: 2, blocks: [3]}}, expected: 7}\n", [("H", 7, True)]),
        ("conference: {venue: {name: H, layout: {rows: 2}}, expected: 7}\n", []),
        ("conference: {venue: H, expected: 7}\nvenues: [{name: G, seats: 5}]\n", []),
        (
            """
conference: {venue: {name: H, seats: 9}, expected: 90}
delegates: [{name: A, quota: 5}, {name: B, quota: 50, venue: g}]
venues: [{id: g, name: G, seats: 5}]
""",
            [("H", 5, True), ("G", 50, True)],
        ),
        (
            "delegates: [{name: A, each: phường, venue: G}]\nvenues: [{name: G, each: phường, seats: 5}]\n",
            [("G", 40, True)],
        ),
    ],
)
def test_crowd_of_each_hall_with_counted_seats(text: str, expected: list[tuple[str, int, bool]]) -> None:
    assert expected == crowded(text)
