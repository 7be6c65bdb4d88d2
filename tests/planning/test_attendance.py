"""Who will be in the hall"""

import pytest

from confplan.planning.attendance import attendance, presence
from tests.planning.agendas import plan_of

PLAN = """
conference:
  hosts:
    - Quận ủy
delegates:
  - {text: Các phòng, units: [các phòng]}
  - {text: Phường, units: [Ủy ban nhân dân phường]}
  - text: Đại diện Công an quận và báo chí
units:
  - Quận ủy
  - Ủy ban nhân dân quận
  - {name: Văn phòng Quận ủy, of: Quận ủy}
  - {name: Tổ Tổng hợp, of: Văn phòng Quận ủy}
  - {name: Phòng Nội vụ, of: Ủy ban nhân dân quận}
  - {name: Thanh tra, of: Ủy ban nhân dân quận}
  - Công an quận
  - Hội Nông dân
  - {name: các phòng, members: [Phòng Nội vụ]}
  - {name: Ủy ban nhân dân phường, each: phường}
lists:
  phường:
    - phường Hiệp Thành
"""


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Quận ủy", "invited"),
        ("Bí thư Quận ủy", "invited"),
        ("Phòng Nội vụ", "invited"),
        ("Ủy ban nhân dân quận", "invited"),
        ("Ủy ban nhân dân phường Hiệp Thành", "invited"),
        ("Công an quận", "invited"),
        ("Văn phòng Quận ủy", "invited"),
        ("Tổ Tổng hợp", "invited"),
        ("Thanh tra", "absent"),
        ("Hội Nông dân", "absent"),
        ("Hội Người mù", "unknown"),
        ("hoi nong dan", "unknown"),
    ],
)
def test_body_is_there_by_itself_a_part_a_set_or_a_post(name: str, expected: str) -> None:
    assert expected == presence(plan_of(PLAN), name)


def test_group_in_words_alone_leaves_open_whom_it_means() -> None:
    assert not attendance(plan_of(PLAN)).complete
    assert attendance(plan_of(PLAN.replace("  - text: Đại diện Công an quận và báo chí\n", ""))).complete


def test_line_in_words_means_a_body_by_its_whole_words() -> None:
    plan = plan_of("delegates:\n  - text: Đại biểu của Khối 12, Khối 3\nunits: [Khối 1, Khối 12, Khối 3]\n")

    assert ["absent", "invited", "invited"] == [presence(plan, name) for name in ("Khối 1", "Khối 12", "Khối 3")]


def test_of_the_bodies_of_each_ward_those_are_there_that_are_named() -> None:
    plan = plan_of("""
delegates: [{text: Phường, units: [Ủy ban nhân dân phường A]}]
units: [{name: Ủy ban nhân dân phường, each: phường}]
lists: {phường: [phường A, phường B]}
""")
    names = ("Ủy ban nhân dân phường A", "Ủy ban nhân dân phường B", "Ủy ban nhân dân phường")

    assert ["invited", "absent", "invited"] == [presence(plan, name) for name in names]


def test_bodies_that_are_parts_of_each_other_end_somewhere() -> None:
    assert "absent" == presence(plan_of("units: [{name: Tổ A, of: Tổ B}, {name: Tổ B, of: Tổ A}]\n"), "Tổ A")
