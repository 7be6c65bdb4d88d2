"""Who holds a post: who signs the plan himself, and who presides or speaks by name and post"""

import pytest

from confplan.planning.link_lines import who_called
from confplan.planning.people_written import people_in
from confplan.planning.post_holders import holder, with_post
from tests.planning.plans import plan_of

HEAD = "document: {issuer: Đảng ủy phường Tân Hưng, signature: [%s]}\nconference: {name: Đại hội}\n"


@pytest.mark.parametrize(
    ("signature", "post", "name"),
    [
        ("T/M ĐẢNG ỦY, BÍ THƯ, Phạm Quốc Tuấn", "Bí thư Đảng ủy", "Phạm Quốc Tuấn"),
        ("BÍ THƯ, Phạm Quốc Tuấn", "Bí thư", "Phạm Quốc Tuấn"),
        ("BÍ THƯ, Phạm Quốc Tuấn", "Phó Bí thư Đảng ủy", None),
        ("BÍ THƯ, Phạm Quốc Tuấn", "Bí thư Thành ủy", None),
        ("KT. BÍ THƯ, PHÓ BÍ THƯ, Phạm Quốc Tuấn", "Bí thư Đảng ủy", None),
        ("T/M ĐẢNG ỦY, BÍ THƯ", "Bí thư Đảng ủy", None),
    ],
)
def test_holder_is_who_signs_for_himself(signature: str, post: str, name: str | None) -> None:
    assert name == holder(plan_of(HEAD % signature), post)


def test_script_and_plate_know_the_same_holder() -> None:
    plan = plan_of(HEAD % "T/M ĐẢNG ỦY, BÍ THƯ, Phạm Quốc Tuấn")

    assert "đồng chí Phạm Quốc Tuấn, Bí thư Đảng ủy" == who_called(plan, "Bí thư Đảng ủy")
    assert "Phạm Quốc Tuấn" == people_in(plan, "Bí thư Đảng ủy")[0].name


NAMED = """
conference: {name: Đại hội, chair: "ông Trần Văn Nam, Chủ tịch Ủy ban nhân dân phường"}
agenda:
  - {title: Báo cáo, by: "Lê Thị An - Bí thư Đảng ủy phường"}
  - {title: Phát biểu, by: "ông Võ Minh, Phó Chủ tịch Ủy ban nhân dân phường"}
  - {title: Tham luận, by: "ông Hồ Bá, Trưởng phòng Nội vụ"}
  - {title: Tham luận hai, by: "bà Đỗ Mai, Trưởng phòng Nội vụ"}
"""


@pytest.mark.parametrize(
    ("post", "name"),
    [
        ("Chủ tịch Ủy ban nhân dân phường", "Trần Văn Nam"),
        ("Bí thư Đảng ủy phường", "Lê Thị An"),
        ("Phó Chủ tịch Ủy ban nhân dân phường", None),
        ("Trưởng phòng Nội vụ", None),
        ("Chủ tịch Hội Nông dân phường", None),
    ],
)
def test_holder_is_who_is_named_with_the_post_and_nobody_else_with_it(post: str, name: str | None) -> None:
    assert name == holder(plan_of(NAMED), post)


@pytest.mark.parametrize(
    "written", ["Trần Văn Nam", "Chủ tịch phường, Bí thư Đảng ủy", "Văn phòng, Phòng Nội vụ", "ông Nam, bà Mai", ""]
)
def test_text_without_both_a_name_and_a_post_tells_no_holder(written: str) -> None:
    assert with_post(written) is None
