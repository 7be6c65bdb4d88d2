"""What keeps an invitation a draft, and what its labels do not hold"""

import pytest

from confplan.documents.parts.letter_gaps import is_open, label_notes, letter_gaps, without_quantity
from confplan.planning.invitees import Invitee
from tests.documents.printing import case_with


def one(unit: str, count: int | None = None, post: str | None = None) -> Invitee:
    return Invitee(group=unit, at=("delegates", 0), through=unit, unit=unit, count=count, post=post)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Khách mời (dự kiến 30 người)", "Khách mời"),
        ("Khách mời, dự kiến khoảng 30 người", "Khách mời"),
        ("Khách mời (dự kiến)", "Khách mời (dự kiến)"),
        ("Tổ góp ý dự kiến nhân sự", "Tổ góp ý dự kiến nhân sự"),
    ],
)
def test_how_many_are_expected_is_no_part_of_a_name(written: str, expected: str) -> None:
    assert expected == without_quantity(one(written)).unit


@pytest.mark.parametrize(
    ("written", "expected"),
    [("Sở Nội vụ (dự kiến)", True), ("dự kiến mời Sở Nội vụ", True), ("Tổ góp ý dự kiến nhân sự", False)],
)
def test_who_is_only_tentative_is_not_written_to(written: str, *, expected: bool) -> None:
    assert expected == is_open(one(written))


def test_each_tentative_guest_is_a_gap_and_so_is_what_is_missing() -> None:
    case = case_with("document: {signature: [Chủ tịch, Lê An]}\ninvitation: {number: 7/GM-UBND, date: 5/2/2026}\n")

    assert [] == list(letter_gaps(case, (one("Sở Nội vụ"),)))
    assert [("delegates", 0)] == [gap.at for gap in letter_gaps(case, (one("Sở Nội vụ (dự kiến)"),))]


def test_labels_that_are_too_few_are_said_once() -> None:
    notes = list(label_notes((one("phường A", 400, "Đại biểu"), one("phường B", 3, "Đại biểu"))))

    assert ["“Đại biểu” gets 400 invitations, but only 50 labels"] == [note.text.en for note in notes]
