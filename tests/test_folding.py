"""When two spellings are one name"""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confplan.folding import alike, bare, same, slug

vietnamese = st.text(alphabet="aàáảãạoòóỏõọeèéẻẽẹuùúủũụyỳýỷỹỵưđĐâĂnghQq -–\u0300\u0301\u0323")
texts = st.text() | vietnamese


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Hòa", "Hoà"),
        ("HÒA", "hoà"),
        ("Thủy", "Thuỷ"),
        ("khỏe", "khoẻ"),
        ("Thạnh Lọa", "Thạnh Loạ"),
        ("qúy", "quý"),
        ("Văn hóa - Thể thao", "Văn hoá – Thể thao"),
        ("Văn hóa - Thể thao", "Văn hóa-Thể thao"),
        ("Phòng  Nội vụ ", "phòng\u00a0nội vụ"),
        ("Ủy ban nhân dân", unicodedata.normalize("NFD", "Uỷ ban nhân dân")),
    ],
)
def test_two_spellings_are_one_name(one: str, other: str) -> None:
    assert same(one) == same(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Thới An", "Thới Ân"),
        ("Hòa", "Hóa"),
        ("Mỹ", "Mĩ"),
        ("múa", "muá"),
        ("hoàn", "hòan"),
        ("Phòng Nội vụ", "Phong Noi vu"),
    ],
)
def test_two_names_stay_two(one: str, other: str) -> None:
    assert same(one) != same(other)


@pytest.mark.parametrize("word", ["của", "múa", "hoàn", "ngoài", "huỳnh", "quý", "thuở", "loại", "nguỵ"])
def test_a_tone_that_has_one_place_stays_there(word: str) -> None:
    assert word == same(word)


@given(texts)
def test_the_key_of_a_key_is_itself(text: str) -> None:
    assert same(text) == same(same(text))
    assert bare(text) == bare(bare(text))
    assert slug(text) == slug(slug(text))


@given(texts)
def test_the_form_of_the_letters_makes_no_difference(text: str) -> None:
    composed, decomposed = unicodedata.normalize("NFC", text), unicodedata.normalize("NFD", text)

    assert same(composed) == same(decomposed)
    assert bare(composed) == bare(decomposed)


@given(texts)
def test_names_that_are_one_look_alike_without_diacritics(text: str) -> None:
    assert bare(text) == bare(same(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Phòng Nội vụ", "phong noi vu"),
        ("Đỗ Thị Ánh", "do thi anh"),
        ("4639 /KH-UBND-NV", "4639 kh ubnd nv"),
        ("minutes_each", "minutes each"),
        ("  “…”  ", ""),
    ],
)
def test_diacritics_and_marks_are_stripped(text: str, expected: str) -> None:
    assert expected == bare(text)


def test_a_slug_joins_the_words_with_hyphens() -> None:
    assert slug("Phòng Nội vụ") == "phong-noi-vu"


@pytest.mark.parametrize(
    ("one", "other"),
    [("Nguyễn Văn Kỳ", "Nguyễn Văn Kì"), ("Lý Tư", "Lí Tư"), ("Lê Quý", "LÊ QUÍ"), ("Mỹ", "Mĩ"), ("Tỷ", "Tỉ"), ("Hòa Hy", "Hoà Hi"), ("Quản lý", "quản lí"), ("Vy", "Vi")],
)  # fmt: skip
def test_y_and_i_are_one_letter_where_they_sound_alike(one: str, other: str) -> None:
    assert alike(one) == alike(other)


@pytest.mark.parametrize(("one", "other"), [("Thúy", "Thúi"), ("Hay", "Hai"), ("Thy", "Thi"), ("Lý", "Lỳ"), ("Huy", "Hui"), ("Ky", "Kiy"), ("Ý", "Í")])  # fmt: skip
def test_y_and_i_stay_two_where_they_do_not(one: str, other: str) -> None:
    assert alike(one) != alike(other)


@given(texts)
def test_what_is_the_same_is_alike(text: str) -> None:
    assert alike(text) == alike(same(text)) == alike(alike(text))
