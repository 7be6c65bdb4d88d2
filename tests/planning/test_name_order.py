"""Names in the order in which a Vietnamese list has them"""

from random import Random

import pytest

from confplan.planning.name_order import order


@pytest.mark.parametrize(
    "names",
    [
        ["Lê Văn An", "Nguyễn Văn An", "Trần Thị Ánh", "Phạm Văn Ân", "Đỗ Thị Bình", "Võ Dũng", "Lý Đức", "Hồ Thị Yến"],
        ["Trần Hoa", "Trần Hòa", "Trần Hỏa", "Trần Hõa", "Trần Hóa", "Trần Họa", "Trần Hoàng"],
        ["Nguyễn An Bình", "Nguyễn Thị Bình", "Nguyễn Văn Bình", "Phạm An Bình"],
        ["H'Hen Niê", "Danh Út", "Nguyễn Thị Ưng", "K' Xuân", "Y"],
    ],
)
def test_given_name_comes_first_then_the_family_name_then_the_middle(names: list[str]) -> None:
    assert names == sorted(Random(7).sample(names, len(names)), key=order)


def test_letters_stand_as_icu_sorts_them() -> None:
    """What Python alone puts last, Đông, stands behind D."""
    assert ["An", "Đông", "Hiệp", "Tân", "Thạnh", "Thới", "Trung"] == sorted(
        ["Trung", "Đông", "Thới", "An", "Thạnh", "Tân", "Hiệp"], key=order
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Nguyễn Văn Hòa", "Nguyễn Văn Hoà"),
        ("NGUYỄN VĂN AN", "Nguyễn Văn An"),
        ("Đ/c Nguyễn Văn An - Trưởng khu phố", "Nguyễn Văn An"),
        ("Nguyễn Thị Bé (Bà)", "Nguyễn Thị Bé"),
        ("Nguye\u0302\u0303n Va\u0306n An", "Nguyễn Văn An"),
    ],
)
def test_spelling_does_not_move_a_name(one: str, other: str) -> None:
    assert order(one) == order(other)


@pytest.mark.parametrize("written", ["", "…", "12", "😀", "(Bà)"])
def test_what_is_no_name_has_its_place(written: str) -> None:
    assert order(written) <= order("Ăn")


def test_names_of_one_and_of_two_words_have_their_order() -> None:
    names = ["Võ Bình", "Lê Bình", "Hồ Bình", "An Bình", "Bình"]

    assert names[::-1] == sorted(names, key=order)
