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


def bare(units: str, unit: str, text: str) -> bool:
    plan = plan_of(f"units: [{units}]\ntasks:\n  - {{unit: {unit}, text: {text}}}\n")
    return is_bare(plan, *duties(plan))


def test_name_of_a_body_that_nobody_declared_says_nothing_more() -> None:
    assert bare("Công an quận", "Đội Y", "Đội Y phối hợp")


def test_longer_name_of_a_body_is_taken_whole() -> None:
    assert bare("Tổ Một, Tổ Một An Phú, Công an quận", "Công an quận", "Phối hợp với Tổ Một An Phú")
