"""Whom the recipients' lines reach"""

from datetime import date
from pathlib import Path

import pytest

from confplan.loading import load_content
from confplan.model.plan import Plan
from confplan.planning.distribution import reached, unreached_guests

PLAN = """
document:
  recipients:
    - UBND quận
    - Như trên
    - {text: "Các phòng, ban", units: [các phòng]}
    - {text: Các phường, units: [Ủy ban nhân dân phường]}
units:
  - {name: Ủy ban nhân dân quận, also: [UBND quận]}
  - {name: Văn phòng, of: Ủy ban nhân dân quận}
  - {name: Tổ in, of: Văn phòng}
  - Phòng Nội vụ
  - Công an quận
  - {name: các phòng, members: [Phòng Nội vụ]}
  - {name: mọi nơi, members: [Phòng Nội vụ, Công an quận, Sở Nội vụ]}
  - {name: Sở Nội vụ, of: Sở Nội vụ}
  - {name: Ủy ban nhân dân phường, each: phường}
lists:
  phường: [phường Thới An]
"""


@pytest.fixture(scope="module")
def plan() -> Plan:
    case = load_content(PLAN.encode(), "plan.yaml", Path(), today=date(2024, 7, 1)).case
    assert case
    return case.plan


REACHED = [
    "ubnd quận",
    "Văn phòng",
    "Tổ in",
    "Phòng Nội vụ",
    "các phòng",
    "Ủy ban nhân dân phường Thới An",
    "không khai",
]


@pytest.mark.parametrize("unit", REACHED)
def test_a_line_reaches_its_unit_and_all_that_belongs_to_it(plan: Plan, unit: str) -> None:
    assert () == reached(plan).missing(unit)


def test_others_are_missing(plan: Plan) -> None:
    assert ("Công an quận",) == reached(plan).missing("Công an quận")
    assert ("Sở Nội vụ",) == reached(plan).missing("Sở Nội vụ")


def test_of_a_set_only_those_not_reached_are_missing(plan: Plan) -> None:
    assert ("Công an quận", "Sở Nội vụ") == reached(plan).missing("mọi nơi")


def test_guests_whom_no_line_reaches_are_told_once_with_their_group() -> None:
    text = """format: 1
document: {issuer: Quận ủy, recipients: [Đ/c Phó Bí thư Thành ủy]}
delegates:
  - {text: Khách, units: [Thành ủy, Công an quận]}
  - {text: Chủ nhà, units: [Quận ủy, Công an quận]}
units: [Thành ủy, Quận ủy, Công an quận]
"""
    case = load_content(text.encode(), "plan.yaml", Path(), today=date(2024, 7, 1)).case

    assert case
    assert (("Công an quận", ("delegates", 0, "units")),) == unreached_guests(case.plan)
