"""Lengths as they are written"""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from confplan.model.scalars import Hedge, Minutes, ScalarError

lengths = st.builds(
    lambda three, hedge: Minutes(low=three[0], likely=three[1], high=three[2], hedge=hedge),
    st.lists(st.integers(1, 1440), min_size=3, max_size=3).map(sorted),
    st.sampled_from(Hedge),
)


def of(low: int, likely: int | None = None, high: int | None = None, hedge: Hedge = Hedge.NONE) -> Minutes:
    return Minutes(low=low, likely=likely or low, high=high or low, hedge=hedge)


@given(lengths)
def test_a_length_reads_back_what_it_prints(minutes: Minutes) -> None:
    assert minutes == Minutes.parse(str(minutes))


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("15", of(15)),
        ("15 phút", of(15)),
        ("15'", of(15)),
        ("15’", of(15)),
        ("07", of(7)),
        ("90p", of(90)),
        ("90 ph", of(90)),
        ("1h", of(60)),
        ("1h30", of(90)),
        ("1 giờ 30 phút", of(90)),
        ("2 tiếng", of(120)),
        ("24 giờ", of(1440)),
        ("khoảng 7", of(7, hedge=Hedge.APPROXIMATE)),
        ("dự kiến 15 phút", of(15, hedge=Hedge.TENTATIVE)),
    ],
)
def test_one_number_is_the_least_the_likely_and_the_most(text: str, minutes: Minutes) -> None:
    assert minutes == Minutes.parse(text)
    assert not minutes.is_range


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("5-7", of(5, 6, 7)),
        ("5 - 7", of(5, 6, 7)),
        ("5–7 phút", of(5, 6, 7)),
        ("5 đến 7 phút", of(5, 6, 7)),
        ("từ 5 đến 7 phút", of(5, 6, 7)),
        ("khoảng 5-7 phút", of(5, 6, 7, Hedge.APPROXIMATE)),
        ("5-8", of(5, 7, 8)),
        ("5-8 (thường 6)", of(5, 6, 8)),
        ("1-2 giờ", of(60, 90, 120)),
        ("45 phút - 1h15", of(45, 60, 75)),
    ],
)
def test_a_range_has_a_likely_length_in_it(text: str, minutes: Minutes) -> None:
    assert minutes == Minutes.parse(text)
    assert minutes.is_range


@pytest.mark.parametrize(
    ("fields", "minutes"),
    [
        ({"min": "5", "likely": "6", "max": "9"}, of(5, 6, 9)),
        ({"min": "5", "max": "9 phút"}, of(5, 7, 9)),
        ({"min": "5", "likely": None, "max": "9"}, of(5, 7, 9)),
    ],
)
def test_the_three_lengths_are_taken_as_fields(fields: dict[str, str], minutes: Minutes) -> None:
    assert minutes == TypeAdapter(Minutes).validate_python(fields)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("lâu", "unreadable"),
        ("5-6-7", "unreadable"),
        ("8:30", "unreadable"),
        ("15 giây", "unreadable"),
        ("5-lâu", "unreadable"),
        ("khoảng", "unreadable"),
        ("-5", "negative"),
        ("7.5", "fraction"),
        ("7,5 phút", "fraction"),
        ("1,5 giờ", "fraction"),
        ("0", "zero"),
        ("0-5", "zero"),
        ("0h00", "zero"),
        ("1441", "too-long"),
        ("25 giờ", "too-long"),
        ("9" * 30, "too-long"),
        ("1h75", "out-of-range"),
        ("9-7", "reversed"),
        ("5-8 (thường 9)", "likely-outside"),
    ],
)
def test_what_is_no_length_is_refused(text: str, code: str) -> None:
    with pytest.raises(ScalarError) as refused:
        Minutes.parse(text)

    assert f"minutes-{code}" == refused.value.code
    assert f"“{text}”" in refused.value.text.vi


@pytest.mark.parametrize(
    ("fields", "code", "written"),
    [
        ({"min": "5"}, "wrong-keys", "“min: 5”"),
        ({"min": "5", "max": None}, "wrong-keys", "“min: 5”"),
        ({"min": "5", "max": "9", "most": "9"}, "wrong-keys", "“min: 5, max: 9, most: 9”"),
        ({"min": "9", "max": "5"}, "reversed", "“min: 9, max: 5”"),
        ({"min": "5", "likely": "4", "max": "9"}, "likely-outside", "“min: 5, likely: 4, max: 9”"),
        ({"min": "5", "max": "x"}, "unreadable", "“x”"),
        ({}, "empty", "chưa viết"),
    ],
)
def test_fields_that_are_no_length_are_refused(fields: dict[str, str], code: str, written: str) -> None:
    with pytest.raises(ScalarError) as refused:
        Minutes.read(fields)

    assert f"minutes-{code}" == refused.value.code
    assert written in refused.value.text.vi


@pytest.mark.parametrize(
    ("written", "printed"),
    [("1h30", "90"), ("khoảng 5–7 phút", "khoảng 5-7"), ("5-8 (thường 6)", "5-8 (thường 6)"), ("07", "7")],
)
def test_a_length_prints_in_minutes(written: str, printed: str) -> None:
    assert printed == str(Minutes.parse(written))


def test_the_schema_allows_the_three_fields() -> None:
    schema = TypeAdapter(Minutes).json_schema()

    assert schema["type"] == ["string", "number", "object"]
    assert list(schema["properties"]) == ["min", "likely", "max"]
    assert schema["required"] == ["min", "max"]
