"""What the schema says of a value's look is never stricter than its reader, in any writing"""

import re
from typing import Any

import pytest
import regress
from hypothesis import given
from hypothesis import strategies as st

from confplan.model.measures import _LENGTH, _PIXELS, _SIZE, Length, Pixels, Size
from confplan.model.scalars import (
    Clock,
    Count,
    Day,
    Minutes,
    Money,
    Scalar,
    ScalarError,
    WhichDay,
    clock,
    count,
    day,
    figure,
    minutes,
    money,
    which_day,
)

WRITINGS: dict[type[Scalar], list[re.Pattern[str]]] = {
    Clock: [clock.SINGLE, clock.PAIR],
    Count: [figure.PLAIN, figure.SPACED, figure.DOTTED, re.compile(rf"[0-9]{{1,4}}(?:{count.COUNTED.pattern})")],
    Day: [day.DATE],
    Minutes: [minutes.LENGTH, minutes.RANGE, re.compile(r"[1-9]{1,2}h?-[1-9][0-9]h?( \(thường [1-9]{1,2}\))?")],
    Money: [money.AMOUNT],
    WhichDay: [which_day.NUMBER, day.DATE],
    Length: [_LENGTH],
    Size: [_SIZE],
    Pixels: [_PIXELS],
}
HEDGES = ["", "dự kiến ", "khoảng ", "Dự Kiến Khoảng  ", "  "]
REMARKS = ["", " (sáng thứ 6)", ", thứ Hai", " T7", " "]


def is_taken(kind: type[Scalar], text: str) -> bool:
    try:
        kind.parse(text)
    except ScalarError:
        return False
    return True


@st.composite
def written(draw: st.DrawFn) -> tuple[type[Scalar], str]:
    """Return a kind of value with a text in its writing: right, or nearly so."""
    kind = draw(st.sampled_from(list(WRITINGS)))
    writing = draw(st.sampled_from(WRITINGS[kind]))
    core = draw(st.from_regex(re.compile(writing.pattern, writing.flags), fullmatch=True))
    text = draw(st.sampled_from(HEDGES)) + core + draw(st.sampled_from(REMARKS))
    changes: dict[str, Any] = {"upper": str.upper, "dash": lambda one: one.replace("-", "–"), "as it is": str}
    return kind, changes[draw(st.sampled_from(list(changes)))](text)


@given(written())
def test_a_text_that_is_read_looks_right(case: tuple[type[Scalar], str]) -> None:
    kind, text = case
    pattern = str(kind.sort.looks["pattern"])

    if is_taken(kind, text):
        assert re.search(pattern, text), (kind, text)
        assert regress.Regex(pattern, flags="u").find(text), (kind, text)


@pytest.mark.parametrize("kind", list(WRITINGS))
def test_every_example_looks_right(kind: type[Scalar]) -> None:
    pattern = str(kind.sort.looks["pattern"])

    assert [] == [one for one in kind.sort.examples if isinstance(one, str) and not re.search(pattern, one)]


@given(st.integers(min_value=0, max_value=3000))
def test_a_number_that_is_read_is_within_the_bounds(number: int) -> None:
    for kind in (Count, Minutes, Money):
        looks: Any = kind.sort.looks
        if is_taken(kind, str(number)):
            assert looks["minimum"] <= number <= looks.get("maximum", number)


@given(st.integers(min_value=1, max_value=23), st.integers(min_value=0, max_value=59))
def test_an_hour_that_an_old_reader_makes_a_number_is_within_the_bounds(hour: int, past: int) -> None:
    looks: Any = Clock.sort.looks

    assert is_taken(Clock, f"{hour}:{past:02}")
    assert looks["minimum"] <= hour * 60 + past <= looks["maximum"]
