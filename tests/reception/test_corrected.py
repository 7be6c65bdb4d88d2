"""Who is corrected in a list stays the same guest; who is replaced does not"""

from dataclasses import replace

import pytest

from confplan.reception.corrected import corrected, is_same_person
from confplan.reception.guests import Guest

HOA = Guest(key="old", name="Nguyễn Thị Hòa", post="Bí thư Chi bộ", unit="Khu phố 1", group="Khu phố", ward="phường A")


@pytest.mark.parametrize("name", ["Nguyễn Thị Hoà", "NGUYỄN THỊ HÒA", "Nguyễn Thị Hoa", "Nguyên Thị Hòa", "Nguyễn Thi Hòa", "Nguyễn  Thị Hòa", "Nguyển Thij Hòa", "Ngyuễn Thị Hòa"])  # fmt: skip
def test_name_typed_otherwise_is_one_person(name: str) -> None:
    assert is_same_person(HOA, replace(HOA, key="new", name=name))


@pytest.mark.parametrize("name", ["Nguyễn Thị Hà", "Nguyễn Thị Hoan", "Trần Thị Hòa", "Nguyễn Hòa", "Nguyễn Thị Bích Hòa", "Lê Văn Hòa", "", "Hòa"])  # fmt: skip
def test_other_name_in_the_same_post_is_somebody_else(name: str) -> None:
    assert not is_same_person(HOA, replace(HOA, key="new", name=name))


def test_one_name_may_change_its_post_its_unit_and_its_group() -> None:
    moved = replace(HOA, key="new", post="Trưởng khu phố", unit="Khu phố 2", group="Khách mời")

    assert is_same_person(HOA, moved)
    assert not is_same_person(HOA, replace(moved, name="Nguyễn Thỉ Hòaa"))


def test_person_of_another_ward_is_somebody_else() -> None:
    assert not is_same_person(HOA, replace(HOA, ward="phường B"))


def test_quota_without_a_name_is_nobody() -> None:
    unnamed = replace(HOA, name="")

    assert not is_same_person(unnamed, unnamed)


def test_pair_is_told_by_its_keys() -> None:
    new = replace(HOA, key="new", name="Nguyễn Thị Hoà")

    assert [("old", "new")] == list(corrected([HOA, replace(HOA, key="other", name="Lê Bình")], [new]))


def test_city_whose_names_were_all_typed_without_marks_is_paired_in_time() -> None:
    olds = [replace(HOA, key=f"old{number}", name=f"Nguyễn Thị Hòa {number}") for number in range(10_000)]
    news = [replace(one, key=f"new{one.key}", name=one.name.replace("Thị", "Thi")) for one in olds]

    assert [(one.key, f"new{one.key}") for one in olds] == list(corrected(olds, news))


@pytest.mark.parametrize("twins", [("old", "old2"), ("new", "new2")])
def test_where_two_could_be_meant_nobody_is(twins: tuple[str, str]) -> None:
    olds = [replace(HOA, key=key) for key in ("old", "old2") if key in {"old", *twins}]
    news = [replace(HOA, key=key, name="Nguyễn Thị Hoà") for key in ("new", "new2") if key in {"new", *twins}]

    assert [] == list(corrected(olds, news))
