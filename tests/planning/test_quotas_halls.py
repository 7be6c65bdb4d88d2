"""How many people come to each hall, and how sure that is"""

from datetime import date
from pathlib import Path

import pytest

from confplan.loading import load_content
from confplan.planning.quotas_halls import capacity, crowds

WARDS = "lists: {phường: [{name: a, quota: 30}, {name: b, quota: 40}], tổ: [a, b]}\n"


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
        (
            "conference: {venue: {name: H, seats: 9}, expected: 7}\ndelegates: [{name: A, quota: 5}, {name: B}]\n",
            [("H", 5, True), ("H", 7, True)],
        ),
        (
            "delegates: [{name: A, quota: 5, venue: G}, {name: B, quota: 3, venue: K}]\nvenues: [{name: G, seats: 5}, {name: K, seats: 5}]\n",
            [("G", 5, True), ("K", 3, True)],
        ),
        ("delegates: [{name: A, each: tổ, venue: G}]\nvenues: [{name: G, each: tổ, seats: 5}]\n", []),
    ],
)
def test_crowd_of_each_hall_with_counted_seats(text: str, expected: list[tuple[str, int, bool]]) -> None:
    assert expected == crowded(text)


def test_crowd_is_told_where_its_greatest_known_number_stands() -> None:
    text = "conference: {venue: {name: H, seats: 9}}\ndelegates: [{name: A}, {name: B, quota: 1}]\n"
    case = load_content(text.encode(), "plan.yaml", Path(), today=date(2024, 7, 1)).case
    assert case

    assert [("delegates", 1)] == [crowd.at for crowd in crowds(case.plan)]


def test_hall_holds_the_fewer_of_its_seats_and_of_what_is_drawn() -> None:
    text = "conference: {venue: {name: H, seats: %s, layout: {rows: 2, blocks: [3]}}}\n"
    cases = [
        load_content((text % seats).encode(), "plan.yaml", Path(), today=date(2024, 7, 1)).case for seats in (9, 4)
    ]

    assert [(6, "layout"), (4, "seats")] == [
        (found[0], found[1][-1])
        for case in cases
        if case and case.plan.conference.venue and (found := capacity(case.plan.conference.venue))
    ]
