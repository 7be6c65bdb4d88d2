"""The fields of one part, and of the parts that it holds as fields"""

import pytest

from confplan.comparing.change import Change, Kind, Nothing
from confplan.comparing.fields import Both, changes
from confplan.comparing.values import Side
from tests.comparing.cases import plan


def told(old: str, new: str) -> list[tuple[str, str, object, object]]:
    left, right = plan(old), plan(new)
    about = Change(kind=Kind.CHANGED, section="", part="Plan")
    found = changes(Side(left), Side(right), Both(left, right), about)
    return [(one.part, one.field, one.old, one.new) for one in found]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("conference: {venue: A}", "conference: {venue: {name: A, address: B}}", ("Venue", "address", Nothing.ABSENT, "B")),
        ("conference: {venue: A}", "conference: {mc: M, venue: A}", ("Conference", "mc", Nothing.ABSENT, "M")),
        ("conference: {venue: }", "conference: {venue: A}", ("Venue", "name", Nothing.ABSENT, "A")),
        ("conference: {mc: M, venue: }", "conference: {mc: M}", ("Conference", "venue", Nothing.UNDECIDED, Nothing.ABSENT)),
        ("conference: {hosts: [A, B]}", "conference: {hosts: [B, A]}", ("Conference", "hosts", ("A", "B"), ("B", "A"))),
        ("status: draft", "status: issued", ("Plan", "status", "draft", "issued")),
    ],
)  # fmt: skip
def test_field_is_told(old: str, new: str, expected: tuple[str, str, object, object]) -> None:
    assert expected in told(old + "\n", new + "\n")
    assert [] == told(old + "\n", old + "\n")


def test_field_of_a_part_is_told_once() -> None:
    assert 1 == len(told("conference: {venue: {name: A, seats: 10}}\n", "conference: {venue: {name: A, seats: 20}}\n"))
