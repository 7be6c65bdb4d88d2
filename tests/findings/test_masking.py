import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confplan.findings.masking import NOTHING, Personal, core, numbers

GAPS = st.sampled_from(["", " ", ".", "-", "\u00a0", "  ", "/", "\n    ", " - ", "_", "\u200b", ", "])


@st.composite
def spellings(draw: st.DrawFn, number: str) -> str:
    """Return a number as somebody may write it: its head in several ways, anything between its digits."""
    head = draw(st.sampled_from(["0", "+84", "84", "0084", "(0)", "(+84) ", "+84 (0)", ""]))
    return head + "".join(digit + draw(GAPS) for digit in number[:-1]) + number[-1]


def digits(text: str) -> str:
    return re.sub(r"\D", "", text)


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("0901234567", "090•••••67"),
        ("+84 901 234 567", "+84 90• ••• •67"),
        ("(028) 3891.1234", "(028) ••••.••34"),
        ("0912 12 1975, 0912.34.1975", "091• •• ••75, 091•.••.••75"),
        ("số 079075001234", "số •••••••••234"),
        ("0901-234-567, 0912 345 678", "090•-•••-•67, 091• ••• •78"),
        ("“Nguyễn An, 0901 23…”", "“Nguyễn An, 090• ••…”"),
        ("nguyen.an@quan12.gov.vn, 0901234567", "ng•••••••@quan12.gov.vn, 090•••••67"),
        ("thư về <an@mail.vn> hay “l.t_binh+12@gma…”", "thư về <••@mail.vn> hay “l.•••••••••@gma…”"),
    ],
)
def test_what_looks_like_a_number_of_a_person_is_dots(written: str, shown: str) -> None:
    assert NOTHING.hide(written) == shown


@pytest.mark.parametrize(
    "text",
    [
        "07.07.2024 - 10.07.2024",
        "07.07.2024 10.07.2024",
        "26/7/2024 08:00 - 11:30",
        "84.912.345.678 đồng",
        "Kế hoạch số 4639/KH-UBND-NV ngày 08 tháng 7 năm 2024",
        "1900 1234",
        "350.000 đ",
        "phông @ sân khấu, @preview/x",
        "",
    ],
)
def test_days_money_and_numbers_of_documents_are_shown(text: str) -> None:
    assert NOTHING.hide(text) == text


@given(st.data(), st.from_regex(r"[1-9][0-9]{8,9}", fullmatch=True), st.text(), st.text())
def test_known_number_is_hidden_in_every_spelling(data: st.DataObject, number: str, before: str, after: str) -> None:
    written = before + data.draw(spellings(number)) + after
    shown = Personal(frozenset([core(f"0{number}")])).hide(written)

    assert number not in digits(shown)


@given(st.text(st.sampled_from("0189 .-+()/,x\n") | st.characters().filter("@".__ne__)))
def test_every_letter_stays_in_its_place(text: str) -> None:
    shown = Personal(frozenset(numbers(text))).hide(text)

    assert len(shown) == len(text)
    assert all(new in {old, "•"} for old, new in zip(text, shown, strict=True))
    assert all(old.isdecimal() for old, new in zip(text, shown, strict=True) if old != new)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Nguyễn Văn A, 0901 234 567 hoặc +84912345678", {"901234567", "912345678"}),
        ("0901234567 0912345678", {"901234567", "912345678"}),
        ("gọi 090123456", {"090123456"}),
        ("079075001234", {"079075001234"}),
        ("phòng 12, trước ngày 15.7.2024", set()),
    ],
)
def test_numbers_of_a_personal_field_are_known_right_or_wrong(written: str, expected: set[str]) -> None:
    assert expected <= set(numbers(written))
    assert expected or not set(numbers(written))


@pytest.mark.parametrize("written", ["0901234567", "+84901234567", "84901234567", "0084901234567", "901234567"])
def test_all_writings_of_a_number_share_their_core(written: str) -> None:
    assert core(digits(written)) == "901234567"


def test_days_of_birth_are_hidden_only_where_their_list_is_spoken_of() -> None:
    born = Personal(births={"a.csv": frozenset({"1975", "12/03/1975"})})

    assert born.hide("sinh 12/03/1975, năm 1975", "a.csv") == "sinh ••/••/••••, năm ••••"
    assert born.hide("sinh 12/3/1976", "a.csv") == "sinh 12/3/1976"
    assert born.hide("50 năm 1975-2025", "plan.yaml") == "50 năm 1975-2025"
