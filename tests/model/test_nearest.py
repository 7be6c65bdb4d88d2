"""Did you mean"""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confplan.model.nearest import nearest

UNITS = [
    "Quận ủy",
    "Ủy ban nhân dân quận",
    "Phòng Nội vụ",
    "Sở Nội vụ",
    "Ban Tổ chức Quận ủy",
    "Ban Tuyên giáo Quận ủy",
    "phường Hiệp Thành",
    "phường Thới An",
    "Trung tâm Văn hóa - Thể thao",
]
KEYS = ["id", "title", "kind", "minutes", "minutes_each", "speakers", "start", "end", "by", "text"]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("phong noi vu", "Phòng Nội vụ"),
        ("Phòng Nội Vụ", "Phòng Nội vụ"),
        ("Phong Nọi vu", "Phòng Nội vụ"),
        ("Phòng Nội vụ quận", "Phòng Nội vụ"),
        ("Ban Tuyên huấn Quận ủy", "Ban Tuyên giáo Quận ủy"),
        ("Hiep Thanh", "phường Hiệp Thành"),
        ("Phường Hiệp Thàn", "phường Hiệp Thành"),
        ("TT Văn hóa Thể thao", "Trung tâm Văn hóa - Thể thao"),
        ("UBND quận", "Ủy ban nhân dân quận"),
        ("TTVH-TT", "Trung tâm Văn hóa - Thể thao"),
    ],
)
def test_the_unit_that_was_meant_comes_first(written: str, expected: str) -> None:
    assert expected == nearest(written, UNITS)[0]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("minuts", ("minutes",)),
        ("mintues", ("minutes",)),
        ("minute-each", ("minutes_each",)),
        ("titel", ("title",)),
        ("speaker", ("speakers",)),
        ("Start", ("start",)),
        ("startt", ("start",)),
    ],
)
def test_the_key_that_was_meant_is_found(written: str, expected: tuple[str, ...]) -> None:
    assert expected == nearest(written, KEYS)


@pytest.mark.parametrize("written", ["", "???", "xy", "colour", "Kho bạc Nhà nước", "z" * 100_000])
def test_nothing_is_suggested_where_nothing_is_near(written: str) -> None:
    assert nearest(written, [*KEYS, *UNITS]) == ()


def test_the_same_letters_come_before_slips_and_slips_before_shared_words() -> None:
    assert nearest("noi vu", ["Sở Nội vụ", "nội vụa", "Nội vụ"]) == ("Nội vụ", "nội vụa", "Sở Nội vụ")


def test_at_most_so_many_are_suggested() -> None:
    assert len(nearest("phường", [f"phường {number}" for number in range(9)])) == 3
    assert len(nearest("phường", [f"phường {number}" for number in range(9)], most=1)) == 1


@given(st.text(), st.lists(st.text()))
def test_only_allowed_names_are_suggested_each_once(written: str, allowed: list[str]) -> None:
    found = nearest(written, allowed)

    assert set(found) <= set(allowed)
    assert len(found) == len(set(found))


def test_five_hundred_long_names_take_a_moment() -> None:
    names = [f"Ủy ban nhân dân phường {number} quận {number % 24}" for number in range(500)]
    begin = time.process_time()
    nearest("Ủy ban nhân dan phuờng 33 quận 3", names)

    assert time.process_time() - begin < 2
