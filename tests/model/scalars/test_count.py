"""Counts as they are written"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confplan.model.scalars import Count, Hedge, ScalarError

plain_counts = st.builds(Count, value=st.integers(0, 10**30 - 1), hedge=st.sampled_from(Hedge))
grouped_counts = st.builds(
    Count, value=st.integers(1000, 10**30 - 1), hedge=st.sampled_from(Hedge), grouped=st.just(value=True)
)


@given(plain_counts | grouped_counts)
def test_a_count_reads_back_what_it_prints(count: Count) -> None:
    assert count == Count.parse(str(count))


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("350", Count(value=350)),
        ("02", Count(value=2)),
        ("0", Count(value=0)),
        ("1 000", Count(value=1000)),
        ("1.000", Count(value=1000, grouped=True)),
        ("1.250.000", Count(value=1250000, grouped=True)),
        ("03 người", Count(value=3)),
        ("350 đại biểu", Count(value=350)),
        ("11 phường", Count(value=11)),
        ("120ghế", Count(value=120)),
        ("khoảng 350", Count(value=350, hedge=Hedge.APPROXIMATE)),
        ("dự kiến khoảng 350 khách mời", Count(value=350, hedge=Hedge.BOTH)),
    ],
)
def test_a_count_is_read(text: str, count: Count) -> None:
    assert count == Count.parse(text)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("-5", "negative"),
        ("300-350", "several-numbers"),
        ("7.5", "fraction"),
        ("1,000", "fraction"),
        ("1.00", "fraction"),
        ("12 34", "bad-groups"),
        ("9" * 31, "too-many-digits"),
        ("ba", "unreadable"),
        ("15 phút", "unreadable"),
        ("người", "unreadable"),
        ("khoảng", "unreadable"),
    ],
)
def test_what_is_no_count_is_refused(text: str, code: str) -> None:
    with pytest.raises(ScalarError) as refused:
        Count.parse(text)

    assert f"count-{code}" == refused.value.code
    assert f"“{text}”" in refused.value.text.en


@pytest.mark.parametrize(("written", "printed"), [("02", "2"), ("1.000", "1.000"), ("Khoảng 03 người", "khoảng 3")])
def test_a_count_prints_its_number_with_the_hedge(written: str, printed: str) -> None:
    assert printed == str(Count.parse(written))
