"""What a turn tells of itself"""

import pytest

from confplan.documents.parts.award_call_rows import Act, CallRow


def act(*rows: CallRow, seconds: int = 90, award: str = "Giấy khen") -> Act:
    return Act(
        award=award, number_of_decision=None, day_of_decision=None, is_gift=False, is_reading=False, number=1, of=1,
        start=None, seconds=seconds, kinds="cá nhân", rows=rows,
    )  # fmt: skip


def row(number: int | None, name: str | None = "Nguyễn Văn An", *, is_collective: bool = False) -> CallRow:
    return CallRow(number=number, position=number, name=name, is_collective=is_collective)


def test_seconds_are_told_in_minutes_and_the_rest() -> None:
    assert (1, 30) == (act(seconds=90).minutes, act(seconds=90).rest)


def test_first_and_last_are_the_top_and_the_bottom_of_the_stack() -> None:
    found = act(row(11), row(12), row(13))

    assert (11, 13, 3) == (found.first, found.last, found.people)


def test_nobody_counted_is_no_number() -> None:
    assert [(None, None, None)] * 2 == [(one.first, one.last, one.people) for one in (act(), act(row(None, None)))]


@pytest.mark.parametrize(
    ("several", "is_long"),
    [
        ([row(number) for number in range(1, 16)], False),
        ([row(number) for number in range(1, 41)], True),
        ([row(number, is_collective=True) for number in range(1, 16)], False),
        ([row(number, is_collective=True) for number in range(1, 26)], True),
        ([row(1, "Ánh " * 400)], True),
    ],
)
def test_turn_that_would_leave_much_of_a_page_empty_is_long(several: list[CallRow], *, is_long: bool) -> None:
    assert is_long == act(*several).is_long


def test_long_name_of_an_award_takes_room_too() -> None:
    assert act(row(1), award="Giấy khen " * 400).is_long
