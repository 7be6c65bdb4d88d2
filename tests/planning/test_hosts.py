"""Two spellings of one host"""

import pytest

from confplan.planning.hosts import is_one_host
from tests.planning.plans import plan_of

PLAN = plan_of("units: [{name: Ủy ban Mặt trận Tổ quốc Việt Nam quận, also: [MTTQ Quận 12]}, Quận ủy, Quận đoàn]\n")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Quận ủy", "QUẬN ỦY"),
        ("MTTQ Quận 12", "Ủy ban Mặt trận Tổ quốc Việt Nam quận"),
        ("UBND phường Thới An", "Ủy ban nhân dân phường Thới An"),
        ("UB. MTTQ VN phường", "Ủy ban Mặt trận Tổ quốc Việt Nam phường"),
        ("Ủy ban nhân dân", "Ủy ban nhân dân Quận 12"),
        ("Trung tâm Văn hóa - Thể thao", "Trung tâm Văn hoá-Thể thao"),
    ],
)
def test_spellings_of_one_host(first: str, second: str) -> None:
    assert is_one_host(PLAN, first, second)
    assert is_one_host(PLAN, second, first)


@pytest.mark.parametrize(
    ("first", "second"),
    [("Quận ủy", "Quận đoàn"), ("Ủy ban nhân dân Quận 1", "Ủy ban nhân dân Quận 12"), ("Hội Nông dân", "Hội Phụ nữ")],
)
def test_other_hosts(first: str, second: str) -> None:
    assert not is_one_host(PLAN, first, second)


def test_number_of_another_district_is_another_host() -> None:
    plan = plan_of("document: {place: Quận 12}\n")

    assert is_one_host(plan, "Ủy ban nhân dân", "Ủy ban nhân dân Quận 12")
    assert not is_one_host(plan, "Ủy ban nhân dân", "Ủy ban nhân dân Quận 11")


def test_plan_without_a_number_is_of_any_district() -> None:
    assert is_one_host(plan_of("document: {place: Thới An}\n"), "Ủy ban nhân dân", "Ủy ban nhân dân Quận 12")
