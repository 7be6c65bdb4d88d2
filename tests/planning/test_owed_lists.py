"""Who owes names of people, and who has a duty"""

from confplan.planning.owed_lists import has_duty, owed
from tests.planning.plans import plan_of, real_plan


def test_what_one_body_owes_stands_together() -> None:
    (debts,) = owed(real_plan())

    assert ["list", "speakers"] == [one.what for one in debts]
    assert {"Ủy ban nhân dân phường"} == {one.unit for one in debts}


def test_in_the_real_plan_the_wards_have_no_duty_and_the_offices_do() -> None:
    plan = real_plan()

    assert not has_duty(plan, "Ủy ban nhân dân phường")
    assert has_duty(plan, "Ủy ban nhân dân phường Thới An")  # one of those that give a paper
    assert has_duty(plan, "Phòng Nội vụ")
    assert has_duty(plan, "Ban Tuyên giáo Quận ủy")


def test_paragraph_to_nobody_speaks_to_whom_it_names() -> None:
    plan = plan_of(
        "tasks:\n  - Đề nghị Quận đoàn gửi danh sách\n  - {unit: Văn phòng, text: Nhận danh sách của Hội Phụ nữ}\n"
    )

    assert has_duty(plan, "Quận đoàn")
    assert not has_duty(plan, "Hội Phụ nữ")


def test_body_that_works_with_another_has_a_duty() -> None:
    plan = plan_of(
        "tasks: [{unit: Văn phòng, text: Chuẩn bị, with: [Quận đoàn], do: [{text: In, with: [Hội Phụ nữ]}]}]\n"
    )

    assert has_duty(plan, "Quận đoàn")
    assert has_duty(plan, "Hội Phụ nữ")
    assert not has_duty(plan, "Công an quận")
