"""Duties that say nothing but that somebody takes part"""

import pytest

from confplan.planning.bare_duties import is_bare
from confplan.planning.deadlines import duties
from tests.planning.plans import plan_of, real_plan

UNITS = "units: [Phòng Nội vụ, Công an quận]\n"


def is_so(task: str) -> bool:
    plan = plan_of(f"{UNITS}tasks:\n  - {{unit: Công an quận, {task}}}\n")
    (duty,) = duties(plan)
    return is_bare(plan, duty)


@pytest.mark.parametrize(
    "task",
    [
        "text: Phối hợp",
        "text: Phối hợp với Phòng Nội vụ",
        "text: Phối hợp Phòng X thực hiện, with: Phòng X",
        "text: Tham gia tổ chức Hội nghị theo phân công",
    ],
)
def test_taking_part_alone_is_bare(task: str) -> None:
    assert is_so(task)


@pytest.mark.parametrize(
    "task",
    [
        "text: Phối hợp giữ trật tự",
        "text: In giấy mời",
        "text: Phối hợp, makes: banner",
        "text: <unit> phối hợp",
        "makes: banner",
    ],
)
def test_work_product_or_hole_says_more(task: str) -> None:
    assert not is_so(task)


def test_no_duty_of_the_real_plan_is_bare() -> None:
    plan = real_plan()

    assert not [duty.task.text for duty in duties(plan) if is_bare(plan, duty)]
