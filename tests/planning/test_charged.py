"""Which bodies a name charges"""

from confplan.planning.charged import charged
from tests.documents.printing import case_of, case_with

PLAN = """
lists: {phường: [phường A, phường B]}
units:
  - {name: Ủy ban nhân dân phường, also: [UBND phường], each: phường}
  - {name: Văn phòng, also: [VP]}
  - {name: Các phòng, members: [VP, Phòng Nội vụ]}
  - {name: Các phường, members: [UBND phường]}
  - {name: Các đoàn thể, members: }
  - Phòng Nội vụ
"""


def of(unit: str | None, each: str | None = None, text: str = PLAN) -> tuple[str, ...]:
    return charged(case_with(text).plan, unit, each)


def test_a_body_is_called_by_its_full_name() -> None:
    assert ("Văn phòng",) == of("VP")
    assert () == of(None)


def test_a_set_stands_for_its_members_and_one_without_members_for_itself() -> None:
    assert ("Văn phòng", "Phòng Nội vụ") == of("Các phòng")
    assert ("Các đoàn thể",) == of("Các đoàn thể")


def test_a_unit_that_is_declared_once_for_all_stands_for_that_of_each_entry() -> None:
    wards = ("Ủy ban nhân dân phường A", "Ủy ban nhân dân phường B")

    assert wards == of("UBND phường") == of("Các phường")
    assert wards[1:] == of("Ủy ban nhân dân phường B")


def test_a_unit_that_is_not_declared_is_one_an_entry_of_the_tasks_list() -> None:
    plan = "lists: {trường: [Trường A, Trường B]}"

    assert ("Ban giám hiệu Trường A", "Ban giám hiệu Trường B") == of("Ban giám hiệu", "trường", plan)
    assert ("Văn phòng",) == of("Văn phòng", "conference", plan)


def test_speakers_of_an_item_are_a_set() -> None:
    found = charged(case_of("plan.yaml").plan, "Các đơn vị được chọn báo cáo tham luận")

    assert ("Phòng Nội vụ", "Ban Tổ chức Quận ủy", "Ban Tuyên giáo Quận ủy") == found[:3]
    assert 6 == len(found)
