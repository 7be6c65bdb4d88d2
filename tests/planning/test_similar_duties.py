"""Which duties are one, given to two bodies"""

from collections.abc import Iterator, Sequence
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

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
        ("text: In thẻ đại biểu", "text: In thẻ đại biểu chính thức"),
        ("text: 'Kiểm tra âm thanh, loa'", "text: 'Kiểm tra loa, âm thanh'"),
        ("text: In giấy mời, for: khai-mac", "text: In giấy mời, for: khai-mac"),
        ("text: In giấy mời, for: khai-mac", "text: In giấy mời"),
        ("text: In giấy mời, makes: giấy mời", "text: In giấy mời, makes: phong bì"),
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
        ("text: In giấy mời", "text: In giấy mời họp"),
        ("text: In giấy mời, for: khai-mac", "text: In giấy mời, for: be-mac"),
        ("text: In giấy mời, makes: giấy mời", "text: In giấy mời, makes: giấy mời"),
        ("text: Xây dựng kịch bản chi tiết của hội nghị", "text: Thẩm định kịch bản chi tiết của hội nghị"),
        ("text: Trang trí sân khấu hội trường", "text: Phối hợp Phòng A trang trí sân khấu hội trường"),
        ("text: Cử đại biểu dự hội nghị đúng giờ", "text: Cử đại biểu dự hội nghị đúng giờ"),
        ("text: Phục vụ hội nghị", "text: Phục vụ hội nghị"),
        ("makes: banner", "makes: banner"),
    ],
)
def test_two_duties(first: str, second: str) -> None:
    assert not twice(first, second)


def test_body_under_two_names_is_one() -> None:
    tasks = "tasks: [{unit: Phòng Nội vụ, text: In giấy mời}, {unit: PNV, text: In giấy mời}]\n"

    assert 1 == len(told_twice(plan_of(tasks)))
    assert () == told_twice(plan_of(f"units: [{{name: Phòng Nội vụ, also: [PNV]}}]\n{tasks}"))


def test_body_whose_name_begins_with_that_of_another_is_left_out_whole() -> None:
    units = "units: [Phòng A, Sở B, Sở B Quận 12]\n"
    tasks = "tasks: [{unit: Phòng A, text: Phối hợp Sở B Quận 12 in giấy mời, with: Sở B Quận 12}, {unit: Sở B, text: In giấy mời}]\n"

    assert 1 == len(told_twice(plan_of(units + tasks)))


def test_body_that_a_duty_speaks_of_belongs_to_its_words() -> None:
    units = "units: [Phòng A, Phòng B, Sở Tư pháp]\n"
    tasks = "tasks: [{unit: Phòng A, text: In danh bạ Sở Tư pháp}, {unit: Phòng B, text: Phối hợp Phòng A in danh bạ Sở Tư pháp, with: Phòng A}]\n"

    assert 1 == len(told_twice(plan_of(units + tasks)))


WORDS = [
    "in",
    "phát",
    "giấy",
    "mời",
    "đại",
    "biểu",
    "khách",
    "trang",
    "trí",
    "hội",
    "trường",
    "sân",
    "khấu",
    "âm",
    "thanh",
    "ánh",
    "sáng",
    "nước",
    "uống",
    "xe",
    "đưa",
    "đón",
    "báo",
    "chí",
]
TEXTS = st.lists(st.sampled_from(WORDS), min_size=2, max_size=9).map(" ".join)


@settings(max_examples=300)
@given(st.lists(st.tuples(st.sampled_from("ABC"), TEXTS), max_size=12))
def test_no_pair_is_missed_by_what_is_looked_up(tasks: list[tuple[str, str]]) -> None:
    """Every duty against every earlier one, which takes too long for a plan of thousands, finds the same."""
    lines = "".join(f"  - {{unit: Phòng {unit}, text: 'In {text}'}}\n" for unit, text in tasks)
    text = f"units: [Phòng A, Phòng B, Phòng C]\ntasks:\n{lines or '  []'}"
    quick = told_twice(plan_of(text))
    with pytest.MonkeyPatch.context() as changed:
        changed.setattr("confplan.planning.similar_duties._near", every_earlier_one)
        slow = told_twice(plan_of(text))

    assert slow == quick


def every_earlier_one(several: Sequence[Any]) -> Iterator[list[int]]:
    for number, last in enumerate(several):
        yield [place for place, one in enumerate(several[:number]) if one.act == last.act]
