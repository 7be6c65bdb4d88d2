"""Times of day as they are written"""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confplan.model.scalars import Clock, Hedge, ScalarError, hhmm

clocks = st.builds(Clock, minute=st.integers(0, 1439), hedge=st.sampled_from(Hedge))
spans = st.builds(
    lambda start, length, hedge: Clock(minute=start, until=min(start + length, 1440), hedge=hedge),
    st.integers(0, 1439),
    st.integers(1, 1440),
    st.sampled_from(Hedge),
)


@given(clocks | spans)
def test_a_clock_reads_back_what_it_prints(clock: Clock) -> None:
    assert clock == Clock.parse(str(clock))


@pytest.mark.parametrize(
    "text",
    [
        "08:00",
        "8:00",
        "8h",
        "8H",
        "08h00",
        "8 h",
        "8h00'",
        "08 giờ",
        "08 giờ 00",
        "8 giờ 0 phút",
        "08g",
        "8g00",
        "lúc 8 giờ",
    ],
)
def test_eight_is_written_in_many_ways(text: str) -> None:
    assert Clock(minute=480) == Clock.parse(text)


@pytest.mark.parametrize(
    "text", ["8:30", "08:30", "8h30", "8 h 30", "08 giờ 30", "8 giờ 30 phút", "08g30", "8h30p", "8h30ph", "8h30’"]
)
def test_half_past_eight_is_written_in_many_ways(text: str) -> None:
    assert Clock(minute=510) == Clock.parse(text)


@pytest.mark.parametrize(
    ("text", "minute", "until"),
    [
        ("7-9h", 420, 540),
        ("14-15h30", 840, 930),
        ("7-9:30", 420, 570),
        ("7 đến 9 giờ", 420, 540),
        ("08:00-11:30", 480, 690),
        ("08:00–11:30", 480, 690),
        ("8h30 - 9h", 510, 540),
        ("8h30 — 9h", 510, 540),
        ("từ 8 giờ đến 9 giờ 30", 480, 570),
        ("Từ 08 giờ 00 phút đến 09 giờ 30 phút", 480, 570),
        ("22-24h", 1320, 1440),
        ("22:00-24:00", 1320, 1440),
    ],
)
def test_a_span_has_an_end_and_its_first_number_takes_the_unit_of_the_second(
    text: str, minute: int, until: int
) -> None:
    assert Clock(minute=minute, until=until) == Clock.parse(text)


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("dự kiến 08:00", Hedge.TENTATIVE),
        ("Dự kiến 8h", Hedge.TENTATIVE),
        ("khoảng 8 giờ", Hedge.APPROXIMATE),
        ("DỰ KIẾN KHOẢNG 8h", Hedge.BOTH),
        (unicodedata.normalize("NFD", "dự kiến 8 giờ"), Hedge.TENTATIVE),
    ],
)
def test_the_hedge_is_kept(text: str, hedge: Hedge) -> None:
    assert Clock(minute=480, hedge=hedge) == Clock.parse(text)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("late", "unreadable"),
        ("17:345", "unreadable"),
        ("117:34", "unreadable"),
        ("08:00:00", "unreadable"),
        ("8.30", "unreadable"),
        ("8h-", "unreadable"),
        ("8h-9h-10h", "unreadable"),
        ("7h-9", "unreadable"),
        ("8 giờ sáng", "unreadable"),
        ("dự kiến", "unreadable"),
        ("٨:٠٠", "unreadable"),
        ("8", "without-unit"),
        ("08", "without-unit"),
        ("7-9", "without-unit"),
        ("8:5", "short-minute"),
        ("8:60", "out-of-range"),
        ("8h75", "out-of-range"),
        ("25:00", "out-of-range"),
        ("24:00", "out-of-range"),
        ("24:00-25:00", "out-of-range"),
        ("22:00-24:01", "out-of-range"),
        ("9h-8h", "reversed"),
        ("9h-9h", "reversed"),
        ("22h-2h", "reversed"),
    ],
)
def test_what_is_no_time_is_refused(text: str, code: str) -> None:
    with pytest.raises(ScalarError) as refused:
        Clock.parse(text)

    assert f"clock-{code}" == refused.value.code
    assert f"“{text}”" in refused.value.text.vi
    assert f"“{text}”" in refused.value.text.en


@pytest.mark.parametrize(("minute", "text"), [(0, "00:00"), (485, "08:05"), (1440, "24:00")])
def test_minutes_since_midnight_print_as_hours_and_minutes(minute: int, text: str) -> None:
    assert text == hhmm(minute)


def test_a_clock_prints_its_hedge_and_end() -> None:
    assert str(Clock.parse("dự kiến 8 giờ đến 9 giờ 30")) == "dự kiến 08:00-09:30"
