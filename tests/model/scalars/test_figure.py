"""Whole numbers as they are written in Vietnamese"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confplan.model.scalars.figure import Figure, dotted, read_figure, why_no_figure


@pytest.mark.parametrize(
    ("text", "value", "is_dotted"),
    [
        ("350", 350, False),
        ("02", 2, False),
        ("0", 0, False),
        ("1 000", 1000, False),
        ("12 345 678", 12345678, False),
        ("1.000", 1000, True),
        ("12.345.678", 12345678, True),
        ("9" * 30, 10**30 - 1, False),
    ],
)
def test_a_figure_is_read_with_its_grouping(text: str, value: int, *, is_dotted: bool) -> None:
    assert Figure(value=value, dotted=is_dotted) == read_figure(text)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("-5", "negative"),
        ("- 5", "negative"),
        ("300-350", "several-numbers"),
        ("300 đến 350", "several-numbers"),
        ("1.5", "fraction"),
        ("1,000", "fraction"),
        ("0.500", "fraction"),
        ("1.0000", "fraction"),
        ("1.000,5", "fraction"),
        ("12 3", "bad-groups"),
        ("1 0000", "bad-groups"),
        ("1.000 000", "bad-groups"),
        ("9" * 31, "too-many-digits"),
        ("ba", "unreadable"),
        ("1e3", "unreadable"),
        ("0x10", "unreadable"),
        ("1_000", "unreadable"),
        ("", "unreadable"),
    ],
)
def test_what_is_no_figure_has_its_reason(text: str, code: str) -> None:
    assert read_figure(text) is None
    assert code == why_no_figure(text)[0]


@given(st.integers(1000, 10**30 - 1))
def test_a_dotted_figure_reads_back(value: int) -> None:
    assert Figure(value=value, dotted=True) == read_figure(dotted(value))
