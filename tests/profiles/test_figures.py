"""Figures as they are written in a profile or a plan"""

from fractions import Fraction

import pytest

from confplan.model.scalars import ScalarError
from confplan.profiles.figures import Kind, Value, printed, read


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        ("number", "5", 5),
        ("number", "10 %", 10),
        ("money", "20.000 đ", 20_000),
        ("money", "2,34 triệu", 2_340_000),
        ("clock", "11 giờ 30", "11:30"),
        ("factor", "0,3", Fraction(3, 10)),
        ("factor", "1.5", Fraction(3, 2)),
        ("word", "up", "up"),
    ],
)
def test_figure_is_read_by_its_kind(kind: Kind, text: str, value: Value) -> None:
    assert value == read(kind, text, ("up", "nearest"))


@pytest.mark.parametrize(
    ("kind", "text", "code"),
    [
        ("number", "mười", "count-unreadable"),
        ("money", "hai mươi nghìn", "money-unreadable"),
        ("clock", "trưa", "clock-unreadable"),
        ("factor", "ba phần mười", "factor-unreadable"),
        ("word", "lên", "word-unknown"),
    ],
)
def test_value_of_another_kind_is_refused(kind: Kind, text: str, code: str) -> None:
    with pytest.raises(ScalarError) as refused:
        read(kind, text, ("up", "nearest"))

    assert code == refused.value.code


def test_figures_print_as_people_write_them() -> None:
    assert "2.340.000 đ" == printed("money", 2_340_000)
    assert "0,15" == printed("factor", Fraction(3, 20))
    assert "11:30" == printed("clock", "11:30")
