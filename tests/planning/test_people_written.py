"""Who is named in words: persons, posts, bodies"""

import pytest

from confplan.planning.people_written import people_in
from tests.documents.printing import case_of
from tests.planning.plans import plan_of

PLAN = """
document: {issuer: Ủy ban nhân dân quận, signature: [Chủ tịch, Nguyễn Văn Đức]}
units:
  - {name: Ủy ban nhân dân quận, also: Ủy ban nhân dân Quận 12}
  - Phòng Nội vụ
"""


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Phòng Văn hóa - Xã hội", [(None, None, "Phòng Văn hóa - Xã hội")]),
        ("Đ/c Nguyễn Văn An, Phó Chủ tịch Ủy ban nhân dân quận", [("Nguyễn Văn An", "Phó Chủ tịch Ủy ban nhân dân quận", None)]),
        ("Trần Thị Bé - Phòng Nội vụ", [("Trần Thị Bé", None, "Phòng Nội vụ")]),
        ("Đồng chí Bí thư Quận ủy", [(None, "Bí thư Quận ủy", None)]),
        ("Bà Lê An - Phó Trưởng ban Ban Chỉ đạo khu phố, ấp", [("Lê An", "Phó Trưởng ban Ban Chỉ đạo khu phố, ấp", None)]),
        ("Lê An, Bí thư, Phòng Nội vụ, Hội Luật gia", [("Lê An", "Bí thư", "Phòng Nội vụ"), (None, None, "Hội Luật gia")]),
        ("Hội Luật gia, Hội Nhà báo", [(None, None, "Hội Luật gia"), (None, None, "Hội Nhà báo")]),
        ("Sở Văn hóa, Thể thao và Du lịch", [(None, None, "Sở Văn hóa, Thể thao và Du lịch")]),
        ("Trung tâm Giám sát, Điều hành đô thị, Phòng Nội vụ", [(None, None, "Trung tâm Giám sát, Điều hành đô thị"), (None, None, "Phòng Nội vụ")]),
        ("Trần Thị Bé; Lê An", [("Trần Thị Bé", None, None), ("Lê An", None, None)]),
        ("Bác sĩ H'Hen Niê", [("H'Hen Niê", None, None)]),
        ("Chủ tịch Ủy ban nhân dân Quận 12", [("Nguyễn Văn Đức", "Chủ tịch Ủy ban nhân dân Quận 12", None)]),
        ("Chủ tịch Ủy ban nhân dân phường", [(None, "Chủ tịch Ủy ban nhân dân phường", None)]),
    ],
)  # fmt: skip
def test_a_text_says_who_it_means(written: str, expected: list[tuple[str | None, ...]]) -> None:
    assert expected == [tuple(one)[:3] for one in people_in(plan_of(PLAN), written)]


@pytest.mark.parametrize("above", ["KT. Chủ tịch", "TL. Chủ tịch"])
def test_who_signs_for_another_holds_no_post_of_his(above: str) -> None:
    plan = plan_of(PLAN.replace("[Chủ tịch, ", f"[{above}, Chủ tịch, "))

    assert [(None, "Chủ tịch Ủy ban nhân dân quận", None)] == [
        tuple(one)[:3] for one in people_in(plan, "Chủ tịch Ủy ban nhân dân quận")
    ]


def test_head_of_the_issuer_may_be_called_without_its_place() -> None:
    plan = case_of("tests/plans/award-ceremony.yaml").plan

    assert [("Phạm Minh Tuấn", "Chủ tịch Ủy ban nhân dân phường", None)] == [
        tuple(one)[:3] for one in people_in(plan, "Chủ tịch Ủy ban nhân dân phường")
    ]


@pytest.mark.parametrize(
    ("written", "called"),
    [
        ("ông K'Brểu, già làng", "Ông"),
        ("Bà Lê An", "Bà"),
        ("đồng chí Lê An", "Đ/c"),
        ("Đ/c Lê An", "Đ/c"),
        ("Lê An", None),
    ],
)
def test_a_person_is_called_as_the_text_does(written: str, called: str | None) -> None:
    assert called == people_in(plan_of(PLAN), written)[0].called
