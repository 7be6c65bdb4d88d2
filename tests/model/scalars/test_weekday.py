"""The words beside a date"""

import pytest

from confplan.model.scalars.weekday import Remark, read_remark


@pytest.mark.parametrize(
    ("text", "weekday"),
    [
        ("thứ hai", 0),
        ("thứ 2", 0),
        ("t2", 0),
        ("thứ ba", 1),
        ("thứ tư", 2),
        ("thứ năm", 3),
        ("thứ sáu", 4),
        ("(thứ sáu)", 4),
        ("t6,", 4),
        ("thứ bảy", 5),
        ("thứ bẩy", 5),
        ("thứ 7", 5),
        ("chủ nhật", 6),
        ("chúa nhật", 6),
        ("cn", 6),
    ],
)
def test_a_weekday_counts_from_monday(text: str, weekday: int) -> None:
    assert Remark(weekday, None) == read_remark(text)


@pytest.mark.parametrize("session", ["sáng", "trưa", "chiều", "tối"])
def test_a_session_is_read(session: str) -> None:
    assert Remark(None, session) == read_remark(f" buổi {session}")


@pytest.mark.parametrize("text", ["(sáng thứ sáu)", "thứ sáu, sáng", "sáng, thứ 6", "buổi sáng t6"])
def test_both_stand_in_any_order(text: str) -> None:
    assert Remark(4, "sáng") == read_remark(text)


def test_no_words_are_no_remark() -> None:
    assert Remark() == read_remark("  ")


@pytest.mark.parametrize(
    "text", ["mai", "sáng mai", "thứ tám", "thứ 8", "t8", "sáng chiều", "thứ hai thứ ba", "sángtối", "t67", "cả ngày"]
)
def test_other_words_are_not_understood(text: str) -> None:
    assert read_remark(text) is None


@pytest.mark.parametrize(
    ("remark", "text"),
    [(Remark(), ""), (Remark(6), "Chủ nhật"), (Remark(None, "tối"), "tối"), (Remark(0, "sáng"), "sáng thứ Hai")],
)
def test_a_remark_prints_the_session_first(remark: Remark, text: str) -> None:
    assert text == str(remark)
