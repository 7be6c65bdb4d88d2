"""Everything that somebody is asked to do, each thing once"""

from datetime import date

from confplan.planning.assignments import Assignment, assignments
from confplan.planning.deadlines import duties
from tests.documents.printing import case_of, case_with


def of(text: str) -> tuple[Assignment, ...]:
    return assignments(case_with(text).plan)


def test_every_duty_of_the_plan_is_there_once_with_its_words() -> None:
    plan = case_of("plan.yaml").plan
    tasks = [one for one in assignments(plan) if one.source == "task"]

    assert 20 == len(tasks)
    assert [duty.task.path for duty in duties(plan)] == [one.at for one in tasks]
    assert list(range(1, 23)) == [one.number for one in assignments(plan)]
    assert 22 == len({one.key for one in assignments(plan)})
    assert all(one.words and "<" not in one.words for one in tasks)


def test_the_backdrop_in_a_task_is_said_in_one_line() -> None:
    words = next(one.words for one in assignments(case_of("plan.yaml").plan) if one.makes == ("banner",))

    assert "theo mẫu sau: Quận ủy - Ủy ban nhân dân" in words
    assert words.endswith("/ Quận 12, ngày 26 tháng 7 năm 2024")


def test_wards_owe_the_list_and_the_speakers_that_the_plan_asks_of_them() -> None:
    owed = [one for one in assignments(case_of("plan.yaml").plan) if one.source in {"list", "speakers"}]

    assert [11, 11] == [len(one.owners) for one in owed]
    assert "mỗi phường 15 người" in owed[0].words
    assert "chọn 02 khu phố" in owed[1].words


def test_what_is_owed_has_usual_words_where_the_plan_has_none() -> None:
    found = of("""
delegates: [{name: Các hộ, invited_by: Tổ A}]
agenda: [{title: Phát biểu, chosen_by: Tổ B, speakers: 3, optional: true}, {title: Thảo luận, chosen_by: Tổ B}]
""")

    assert ["Mời Các hộ", "Chọn 03 người phát biểu: Phát biểu", "Chọn người phát biểu: Thảo luận"] == [
        one.words for one in found
    ]
    assert [False, True, False] == [one.is_optional for one in found]


def test_a_bullet_takes_from_its_block_what_it_does_not_say() -> None:
    bullet, other = of("""
agenda: [{id: phim, title: Phim, minutes: 5}]
awards: [{id: cup, name: Cúp}]
tasks:
  - unit: Văn phòng
    with: Tổ A
    through: Tổ B
    for: phim
    makes: banner
    before: 10/7/2024
    optional: true
    do: [Việc một, {text: Việc hai, with: Tổ C, for: [cup, khong-co], until: 9/7/2024}]
""")

    assert (("Tổ A",), ("Tổ B",), ("Phim",), ("banner",)) == (
        bullet.partners,
        bullet.through,
        bullet.serves,
        bullet.makes,
    )
    assert (("Tổ C",), ("Cúp", "khong-co")) == (other.partners, other.serves)
    assert [date(2024, 7, 9)] * 2 == [one.deadline and one.deadline.day for one in (bullet, other)]
    assert bullet.is_optional
    assert other.is_optional


def test_what_must_come_first_is_told_by_its_number() -> None:
    found = of("tasks: [{id: b, text: B, after: a}, {text: C, after: b}, {id: a, text: A}]")

    assert [(3,), (1,), ()] == [one.needs for one in found]


def test_questions_count_where_they_have_a_unit_or_a_day() -> None:
    found = of(
        "todo: [Trang phục, {text: Xe, unit: Đội xe}, {text: Cờ, until: 1/7/2024}, {text: Hoa, unit: Tổ, until: }]"
    )

    assert [("Xe", "Đội xe"), ("Cờ", None), ("Hoa", "Tổ")] == [(one.words, one.unit) for one in found]
    assert [False, False, True] == [one.is_open for one in found]
    assert () == found[1].owners


def test_a_task_without_words_is_called_by_what_it_is_for() -> None:
    found = of("agenda: [{id: phim, title: Phim}]\ntasks: [{unit: Đài, for: phim}, {unit: Xưởng}]")

    assert ["Phim", "Xưởng"] == [one.words for one in found]


def test_the_same_task_written_twice_has_two_keys_and_an_id_is_the_key() -> None:
    found = of("tasks: [{unit: X, text: a}, {unit: X, text: a}, {id: c, unit: X, text: a}]")

    assert [("task", "X/a", "1"), ("task", "X/a", "2"), ("task", "c", "1")] == [one.key for one in found]


def test_a_deadline_that_is_written_and_empty_is_open() -> None:
    found = of("tasks: [{unit: X, until: , do: [a, {text: b, until: 1/7/2024}]}, {unit: Y, text: c}]")

    assert [True, False, False] == [one.is_open for one in found]


def test_what_is_owed_has_no_open_deadline_and_no_question_is_optional() -> None:
    found = of("delegates: [{name: Các hộ, invited_by: Tổ A}]\ntodo: [{text: Xe, unit: Đội xe}]")

    assert [("list", False, False), ("question", False, False)] == [
        (one.source, one.is_open, one.is_optional) for one in found
    ]
