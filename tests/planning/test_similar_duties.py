"""Which duties are one, given to two bodies"""

import pytest

from confplan.planning.similar_duties import told_twice
from tests.planning.plans import plan_of, real_plan


def twice(first: str, second: str) -> bool:
    tasks = "".join(f"  - {{unit: {unit}, {task}}}\n" for unit, task in (("Phòng A", first), ("Phòng B", second)))
    return bool(told_twice(plan_of(f"units: [Phòng A, Phòng B]\ntasks:\n{tasks}")))


def test_reception_is_the_duty_of_two_bodies_in_the_real_plan() -> None:
    ((first, second),) = told_twice(real_plan())

    assert "Văn phòng Ủy ban nhân dân quận" == first.unit
    assert (second.task.text or "").startswith("Thực hiện tiếp đón đại biểu")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("text: In giấy mời", "text: In giấy mời"),
        ("text: Tiếp đón đại biểu và khách mời", 'text: "Đón tiếp đại biểu, khách mời"'),
        ("text: Phối hợp Phòng B trang trí sân khấu hội trường, with: Phòng B", "text: Trang trí sân khấu hội trường"),
    ],
)
def test_one_duty_in_like_words(first: str, second: str) -> None:
    assert twice(first, second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("text: In giấy mời", "text: Gửi giấy mời"),
        ("text: Xây dựng kịch bản chi tiết của hội nghị", "text: Thẩm định kịch bản chi tiết của hội nghị"),
        ("text: Trang trí sân khấu hội trường", "text: Phối hợp Phòng A trang trí sân khấu hội trường"),
        ("text: Cử đại biểu dự hội nghị đúng giờ", "text: Cử đại biểu dự hội nghị đúng giờ"),
        ("text: Phục vụ hội nghị", "text: Phục vụ hội nghị"),
        ("makes: banner", "makes: banner"),
    ],
)
def test_two_duties(first: str, second: str) -> None:
    assert not twice(first, second)
