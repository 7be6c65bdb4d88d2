"""Names of people, and what is none"""

import pytest

from confplan.planning.person_names import begins_like_a_name, fault, name_in, titled

FAULTS = {
    "NGUYEN VAN A": "unmarked",
    "NGUYỄN VĂN ĐỨC": "capitals",
    "Nguyen Van Duc": "unmarked",
    "Nguyễn văn Đức": "small",
    "nguyễn văn đức": "small",
    "Trưởng khu phố": "small",
    "Nguyễn Văn Đức 2": "digits",
    "Nguyễn Văn …": "signs",
    "NGuyễn Văn Đức": "odd",
    "Hoa": "single",
    "Bà Hoa": "single",
    "LÊ": "single",
    "Le": "single",
    "LÝ Á": "capitals",
    "LÊ THỊ": "capitals",
    "Ho An": "unmarked",
    "H'Hen ’niê": "small",
}
NAMES = [
    "Nguyễn Văn Đức",
    "H’Hen Niê",
    "Y Thanh Hà Niê Kđăm",
    "K'Brêu Thị H'Nan",
    "Bác sĩ Lê Thị Lan",
    "Ông (Bà) Lê Văn Tám - Trưởng khu phố 3",
    "Anh Thư",
    "Mai Anh",
    "Ludwig van Beethoven",
    "Ronald McDonald",
    "A Ó",
    "A B",
    "Mai An",
    "",
]


@pytest.mark.parametrize(("written", "expected"), FAULTS.items())
def test_what_keeps_words_from_being_a_name(written: str, expected: str) -> None:
    assert expected == fault(written)


@pytest.mark.parametrize("written", NAMES)
def test_names_of_all_peoples_are_names(written: str) -> None:
    assert fault(written) is None


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Đ/c Nguyễn Phước Lộc - Phó Bí thư Thành ủy", "Nguyễn Phước Lộc"),
        ("Ông/Bà TS. Lê Thị Lan", "Lê Thị Lan"),
        ("(Bà) Trần Thị Hoa", "Trần Thị Hoa"),
        ("Chị Lê Lan", "Lê Lan"),
    ],
)
def test_name_stands_alone(written: str, name: str) -> None:
    assert name == name_in(written).text


def test_name_is_known_to_have_had_something_before_it() -> None:
    assert name_in("Đ/c Lê An").is_addressed
    assert name_in("TS Lê An").is_addressed
    assert not name_in("Lê An").is_addressed
    assert not name_in(" Lê An ").is_addressed


def test_name_in_capitals_gets_its_usual_form() -> None:
    assert "Nguyễn Văn Đức" == titled("NGUYỄN VĂN ĐỨC")
    assert "H'Hen Niê" == titled("H'HEN NIÊ")


def test_family_name_begins_a_name_with_or_without_its_marks() -> None:
    assert begins_like_a_name("Nguyễn Văn Đức")
    assert begins_like_a_name("nguyen van duc")
    assert not begins_like_a_name("Chủ tịch")
    assert not begins_like_a_name("Đoàn Thanh niên phường")
    assert not begins_like_a_name("")


@pytest.mark.parametrize("surname", sorted({"Nguyễn", "Đỗ", "Lý", "Ông", "Đồng", "Võ", "Anh"}))
def test_family_name_with_other_names_is_one_whatever_else_it_may_mean(surname: str) -> None:
    assert fault(f"{surname} Đức Ánh") is None
    assert fault(f"{surname} Thị Thùy Dương") is None


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Đồng chí Ánh", "single"),
        ("Ông Ánh", "single"),
        ("Lê Ánh (Bà)", None),
        ("Lê Ánh 2", "digits"),
        ("Le Anh", "unmarked"),
        ("Lê Thị ánh", "small"),
        ("Lê  Ánh", None),
        ("Êđê", "single"),
        ("Y Ê", None),
    ],
)
def test_quick_look_at_a_name_overlooks_nothing(written: str, expected: str | None) -> None:
    assert expected == fault(written)
