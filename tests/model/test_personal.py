import pytest

from confplan.model.personal import FIELDS, is_birth, is_number
from confplan.model.preparations import Invitation
from confplan.model.shape import shape


@pytest.mark.parametrize("key", ["phone", "contact", "Số điện thoại (Zalo)", "ĐT", "Số CCCD", "CMND", "id_number"])
def test_numbers_of_a_person_are_known_by_their_key(key: str) -> None:
    assert is_number(key)


@pytest.mark.parametrize("key", ["number", "Điện", "số", "title", "Phone book of the office", "ghi chú"])
def test_other_keys_are_no_numbers_of_a_person(key: str) -> None:
    assert not is_number(key)


@pytest.mark.parametrize(("key", "expected"), [("Năm sinh", True), ("birth_year", True), ("năm", False)])
def test_days_of_birth_are_known_by_their_key(key: str, *, expected: bool) -> None:
    assert is_birth(key) is expected


def test_whom_to_ask_is_personal() -> None:
    assert FIELDS & shape(Invitation).keys() == {"contact"}
