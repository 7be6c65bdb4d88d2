"""A hall named by the conference and declared in venues is one hall"""

from typing import Any

import pytest

from confplan.model.hall import settle

HALL = {"id": "chinh", "name": "Hội trường Thành phố", "seats": "450"}


def settled(named: object) -> Any:
    grown: dict[str, Any] = {"conference": {"venue": named}, "venues": [{"name": "Phòng họp A"}, HALL]}
    settle(grown)
    return grown["conference"]["venue"]


@pytest.mark.parametrize("name", ["chinh", "hội trường thành phố"])
def test_the_declared_hall_stands_in_for_its_name_or_id(name: str) -> None:
    assert HALL == settled({"name": name})


@pytest.mark.parametrize("named", [{"name": "Hội trường 1"}, {"name": "chinh", "address": "12 Lê Lợi"}, "chinh", None])
def test_another_hall_stays_as_it_is_written(named: object) -> None:
    assert named == settled(named)


@pytest.mark.parametrize("grown", [{}, {"venues": [HALL]}, {"conference": {"venue": {"name": "chinh"}}}])
def test_where_either_is_absent_nothing_changes(grown: dict[str, object]) -> None:
    before = repr(grown)

    settle(grown)

    assert before == repr(grown)
