"""Titles, neighbourhoods and wards as offices write them"""

import pytest

from confplan.model.directory import Entry
from confplan.planning.quotas_matching import Entries, neighbourhood_called, neighbourhood_key, title_among

TITLES = (
    "Bí thư Chi bộ khu phố",
    "Trưởng khu phố",
    "Trưởng ban Công tác Mặt trận khu phố",
    "Chi Hội trưởng Chi Hội Phụ nữ khu phố",
    "Bí thư Chi đoàn Thanh niên Cộng sản Hồ Chí Minh khu phố",
)


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("Bí thư chi bộ", 0),
        ("BÍ THƯ CHI BỘ KP 3", 0),
        ("Bí thư Chi bộ KP3", 0),
        ("Bí thư Chi bộ, Trưởng khu phố", 0),
        ("Trưởng khu phố 5", 1),
        ("truong kp", 1),
        ("Trưởng ban CTMT khu phố", 2),
        ("Trưởng Ban công tác mặt trận", 2),
        ("Chi hội trưởng Phụ nữ", 3),
        ("Bí thư Chi đoàn TNCS HCM", 4),
        ("Bí thư chi đoàn", 4),
        ("BTCB", 0),
        ("BTCB KP3", 0),
        ("TKP", 1),
        ("TKP 5", 1),
        ("TBCTMT", 2),
        ("CHT Phụ nữ", 3),
        ("CHTPN", 3),
        ("BTCĐ", 4),
    ],
)
def test_title_is_known_in_usual_spellings(written: str, number: int) -> None:
    assert TITLES[number] == title_among(TITLES, written)


@pytest.mark.parametrize(
    "written",
    ["Tổ trưởng dân phố", "Bí thư", "Phó Trưởng khu phố", "Phó Bí thư Chi bộ", "Trưởng thôn", "-", ""],
)
def test_other_title_is_not(written: str) -> None:
    assert title_among(TITLES, written) is None


def test_head_of_a_neighbourhood_is_not_the_head_of_its_committee() -> None:
    assert title_among(TITLES[2:3], "Trưởng khu phố") is None


@pytest.mark.parametrize(
    "written",
    [
        "1",
        "01",
        "KP1",
        "KP 1",
        "kp.01",
        "Khu phố 1",
        "KHU PHỐ 01",
        "khu pho 1",
        "Khu phố số 1",
        "KP 1, P. Thới An",
        "K.P 1",
        "K.P. 01",
        "k.p.1",
    ],
)
def test_spellings_of_one_neighbourhood_are_one(written: str) -> None:
    assert "1" == neighbourhood_key(written)


def test_other_neighbourhoods_stay_apart() -> None:
    written = ["KP 1", "KP 11", "KP 1A", "Ấp 1", "KP 1-2", "Khu phố Hòa Bình", "Khu phố Hóa Bình", "Khu phố"]

    assert len(written) == len({neighbourhood_key(one) for one in written})
    assert neighbourhood_key("khu phố Hoà Bình") == neighbourhood_key("KP Hòa Bình")


@pytest.mark.parametrize(
    "written",
    [
        "phường Hiệp Thành",
        "Hiệp Thành",
        "P. Hiệp Thành",
        "P.Hiệp Thành",
        "hiep-thanh",
        "PHUONG HIEP THANH",
        "phuong-hiep-thanh",
    ],
)
def test_ward_is_found_with_and_without_its_noun_and_marks(written: str) -> None:
    ward = Entry(name="phường Hiệp Thành")

    assert ward is Entries([ward, Entry(name="phường Thới An")], "phường").find(written)


def test_ward_of_a_name_without_marks_that_two_share_is_not_guessed() -> None:
    first, second = Entry(name="phường Thới An"), Entry(name="phường Thới Ân", also=("Ân Phú",), id="ap")
    index = Entries([first, second], "phường")

    assert index.find("thoi-an") is None
    assert first is index.find("Phường Thới An")
    assert second is index.find("phường thới ân")
    assert [second, second] == [index.find("an-phu"), index.find("AP")]


def test_noun_of_the_list_is_left_out_too() -> None:
    point = Entry(name="điểm cầu Cà Mau")

    assert point is Entries([point], "điểm cầu").find("ca-mau")


def test_number_alone_is_called_a_neighbourhood() -> None:
    assert [neighbourhood_called(one) for one in ("5", "05", "KP 5", "Ấp 3", "Hòa Bình")] == [
        "khu phố 5",
        "khu phố 05",
        "KP 5",
        "Ấp 3",
        "Hòa Bình",
    ]
