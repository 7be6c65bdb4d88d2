"""Letters of one unit lie together: units as the plan has them, people by post and name"""

from confplan.planning.handing_over import handed_over
from confplan.planning.invitees import Invitee, invitees
from tests.documents.printing import case_with

PLAN = """
lists: {phường: [phường A, phường B]}
units:
  - {name: Công an phường, each: phường}
  - Sở Nội vụ
delegates:
  - {text: Đội ngũ, each: phường, titles: {Thành viên: 1, Phó Trưởng khu phố: 1, Trưởng khu phố: 1}}
  - Khách mời
  - {text: Công an, units: Công an phường, each: phường}
  - {text: Sở, units: Sở Nội vụ}
"""


def one(name: str | None, post: str | None = None) -> Invitee:
    return Invitee(group="Khách", at=("delegates", 0), through="Sở Nội vụ", name=name, post=post, unit="Sở Nội vụ")


def test_units_of_the_plan_come_first_then_ward_by_ward_then_others() -> None:
    plan = case_with(PLAN).plan
    found = handed_over(plan, invitees(plan, ()))

    assert ["Sở Nội vụ", "Công an phường A", "phường A", "Công an phường B", "phường B", "Khách mời"] == list(
        dict.fromkeys(one.through for one in found)
    )


def test_the_unit_itself_comes_first_then_posts_by_rank_then_names() -> None:
    plan = case_with(PLAN).plan
    ones = [one("Trần Bình", "Chuyên viên"), one("Lê An", "Chuyên viên"), one("Võ Dũng", "Giám đốc"), one(None)]

    assert [None, "Võ Dũng", "Lê An", "Trần Bình"] == [found.name for found in handed_over(plan, ones)]


def test_posts_of_no_known_rank_stay_as_the_plan_writes_them() -> None:
    plan = case_with("delegates: [Khách]\n").plan
    ones = [one("Lê B", "Ngôi sao"), one("Lê A", "Cổ động viên")]

    assert ones == list(handed_over(plan, ones))
