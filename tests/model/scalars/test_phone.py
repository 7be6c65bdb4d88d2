"""Telephone numbers as they are written, and as they are hidden"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confplan.model.scalars import Phone, ScalarError

numbers = st.from_regex(r"(0|\+84)[1-9][0-9]{8,9}|1[89]00[0-9]{4,6}", fullmatch=True, alphabet="+0123456789")


@given(numbers)
def test_a_number_reads_back_what_it_prints(digits: str) -> None:
    assert digits == str(Phone.parse(digits))


@given(numbers)
def test_a_masked_number_shows_few_digits(digits: str) -> None:
    masked = Phone.parse(digits).masked()

    assert len(digits) == len(masked)
    assert masked.count("•") >= 3


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("0901234567", "0901234567"),
        ("0901 234 567", "0901234567"),
        ("0901.234.567", "0901234567"),
        ("090-123-4567", "0901234567"),
        ("+84901234567", "+84901234567"),
        ("+84 90 123 45 67", "+84901234567"),
        ("(028) 3891 2345", "02838912345"),
        ("1900 1234", "19001234"),
        ("+856 20 5555 5555", "+8562055555555"),
    ],
)
def test_every_digit_is_kept(text: str, digits: str) -> None:
    assert digits == Phone.parse(text).digits


def test_the_two_writings_of_one_number_are_told_by_the_national_one() -> None:
    assert Phone.parse("+84901234567").national == Phone.parse("0901234567").national == "0901234567"


@pytest.mark.parametrize(
    ("digits", "masked"),
    [("0901234567", "090•••••67"), ("+84901234567", "+8490•••••67"), ("19001234", "190•••34")],
)
def test_only_the_ends_are_shown_where_a_number_is_masked(digits: str, masked: str) -> None:
    phone = Phone.parse(digits)

    assert masked == phone.masked()
    assert f"Phone('{masked}')" == repr(phone) == f"{[phone]}"[1:-1]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("938765432", "zero-lost"),
        ("84938765432", "plus-lost"),
        ("093876543", "unreadable"),
        ("093876543210", "unreadable"),
        ("0001234567", "unreadable"),
        ("+84001234567", "unreadable"),
        ("0938765432x", "unreadable"),
        ("0938765432, 0912345678", "unreadable"),
        ("٠٩٠١٢٣٤٥٦٧", "unreadable"),
        ("gọi sau", "unreadable"),
    ],
)
def test_what_is_no_number_is_refused_without_repeating_it(text: str, code: str) -> None:
    with pytest.raises(ScalarError) as refused:
        Phone.parse(text)

    assert f"phone-{code}" == refused.value.code
    assert text not in refused.value.text.vi + refused.value.text.en


def test_a_wrong_length_is_told() -> None:
    with pytest.raises(ScalarError, match="the telephone number has 9 digits") as refused:
        Phone.parse("093876543")

    assert "số điện thoại có 9 chữ số" in refused.value.text.vi
