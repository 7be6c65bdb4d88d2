"""Who holds the post of the issuer's head: who signs the plan himself"""

import pytest

from confplan.planning.link_lines import who_called
from confplan.planning.plates import people_in
from confplan.planning.post_holders import holder
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
