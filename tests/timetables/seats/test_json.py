"""Seats for programs"""

import json

from confplan.timetables.seats.json import render
from tests.timetables.seats.listings import of


def test_people_have_their_seats_and_slips_their_place() -> None:
    found = json.loads(render(of(), "en"))

    assert (1, 11, 0) == (found["version"], found["seats"], found["without_seat"])
    assert ("A3", "A", 3, 2, "Lê An") == tuple(
        found["people"][0][key] for key in ("seat", "row", "number", "block", "name")
    )
    assert ["conference.venue.layout.fixed.A3", "delegates.2.quota"] == [slip["path"] for slip in found["slips"]]


def test_chair_of_a_table_is_told() -> None:
    plan = "conference: {venue: {name: Sảnh, layout: {shape: tables, rows: 1, blocks: [1], chairs: 4}}}\ndelegates: [{name: Báo chí, quota: 1}]"  # fmt: skip
    (one,) = json.loads(render(of(text=plan), "en"))["people"]

    assert ("A1.1", "A", 1, 1) == tuple(one[key] for key in ("seat", "row", "number", "chair"))


def test_without_a_layout_nothing_is_known() -> None:
    found = json.loads(render(of(text="conference: {name: A}"), "en"))

    assert (None, []) == (found["seats"], found["people"])
