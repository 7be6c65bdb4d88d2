"""Amounts as they are written"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confplan.model.scalars import Hedge, Money, ScalarError

plain_amounts = st.builds(Money, dong=st.integers(0, 10**30 - 1), hedge=st.sampled_from(Hedge))
grouped_amounts = st.builds(
    Money, dong=st.integers(1000, 10**30 - 1), hedge=st.sampled_from(Hedge), grouped=st.just(value=True)
)


@given(plain_amounts | grouped_amounts)
def test_an_amount_reads_back_what_it_prints(money: Money) -> None:
    assert money == Money.parse(str(money))


@pytest.mark.parametrize(
    "text",
    [
        "350.000 đ",
        "350.000đ",
        "350000",
        "350000 đồng",
        "350 000 đồng",
        "350.000 VNĐ",
        "350.000 VND",
        "350.000₫",
        "350 nghìn",
        "350 ngàn đồng",
        "0,35 triệu",
    ],
)
def test_three_hundred_and_fifty_thousand_is_written_in_many_ways(text: str) -> None:
    assert Money(dong=350_000) == Money.parse(text)


@pytest.mark.parametrize(
    ("text", "money"),
    [
        ("0 đ", Money(dong=0)),
        ("1,5 triệu", Money(dong=1_500_000)),
        ("1,5 triệu đồng", Money(dong=1_500_000)),
        ("2 tỷ", Money(dong=2_000_000_000)),
        ("2 tỉ", Money(dong=2_000_000_000)),
        ("1.500 triệu", Money(dong=1_500_000_000)),
        ("1.000", Money(dong=1000, grouped=True)),
        ("khoảng 350.000 đ", Money(dong=350_000, hedge=Hedge.APPROXIMATE)),
        ("dự kiến 1.000", Money(dong=1000, hedge=Hedge.TENTATIVE, grouped=True)),
    ],
)
def test_an_amount_is_read(text: str, money: Money) -> None:
    assert money == Money.parse(text)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("nhiều", "unreadable"),
        ("350 đ/người", "unreadable"),
        ("10 USD", "unreadable"),
        ("-3", "negative"),
        ("300-350", "several-numbers"),
        ("1.5 triệu", "fraction"),
        ("1.5", "fraction"),
        ("35.00 đ", "fraction"),
        ("12 34 đ", "bad-groups"),
        ("1,5", "comma"),
        ("350,000 đ", "comma"),
        ("1,5555555 triệu", "not-whole"),
        ("9" * 31, "too-many-digits"),
        ("9" * 30 + " tỷ", "too-many-digits"),
    ],
)
def test_what_is_no_amount_is_refused(text: str, code: str) -> None:
    with pytest.raises(ScalarError) as refused:
        Money.parse(text)

    assert f"money-{code}" == refused.value.code
    assert f"“{text}”" in refused.value.text.vi


@pytest.mark.parametrize(
    ("written", "printed"), [("350000", "350.000 đ"), ("1,5 triệu", "1.500.000 đ"), ("1.000", "1.000"), ("0", "0 đ")]
)
def test_an_amount_prints_with_dots_and_its_unit(written: str, printed: str) -> None:
    assert printed == str(Money.parse(written))
