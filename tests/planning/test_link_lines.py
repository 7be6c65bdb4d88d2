"""How an MC calls people and the occasion"""

import pytest

from confplan.model.wording import BLANK
from confplan.planning.link_lines import Line, Manner, capital, ended, event_called, small, title_said, who_called
from tests.planning.plans import plan_of

PLAN = "units: [Phòng Nội vụ, Quận ủy, Hà Nội]\n"


@pytest.mark.parametrize(
    ("by", "expected"),
    [
        (None, f"đồng chí {BLANK}"),
        ("Phòng Nội vụ", "đại diện Phòng Nội vụ"),
        ("Bí thư Quận ủy", f"đồng chí {BLANK}, Bí thư Quận ủy"),
        ("đồng chí Bí thư Quận ủy", f"đồng chí {BLANK}, Bí thư Quận ủy"),
        ("Đ/c Nguyễn Văn An", "đồng chí Nguyễn Văn An"),
        ("Nguyễn Văn An", "Nguyễn Văn An"),
        ("Bà Lê Thị Hoa", "bà Lê Thị Hoa"),
        ("Đại diện lãnh đạo Thành phố", f"đồng chí {BLANK}, đại diện lãnh đạo Thành phố"),
        ("đại diện học sinh", f"em {BLANK}, đại diện học sinh"),
        ("Các khu phố", "các khu phố"),
        ("Hà Nội", "đại diện Hà Nội"),
    ],
)
def test_people_posts_and_bodies_are_called_each_in_its_way(by: str | None, expected: str) -> None:
    assert expected == who_called(plan_of(PLAN), by)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Hội nghị tổng kết", "Hội nghị"),
        ("Đại hội đại biểu Hội Nông dân tỉnh", "Đại hội"),
        ("Lễ tuyên dương học sinh giỏi", "buổi lễ"),
        ("Họp mặt kỷ niệm", "họp mặt"),
        ("Tổng kết năm 2025", "chương trình"),
    ],
)
def test_occasion_is_called_by_what_it_is(name: str, expected: str) -> None:
    assert expected == event_called(plan_of(f"conference: {{name: {name}}}\n"))


def test_names_and_short_forms_keep_their_capitals_within_a_sentence() -> None:
    written = ["Trao thưởng", "VNeID mức độ 2", "UBND quận", "Ủy ban nhân dân quận", "Bí thư Quận ủy", "Nguyễn Văn An"]

    assert ["trao thưởng", *written[1:]] == list(map(small, written))
    assert "Đại hội" == capital("đại hội")


def test_lines_of_a_list_end_as_those_of_official_papers() -> None:
    assert [Line("a;", Manner.LISTED), Line("b.", Manner.LISTED)] == list(ended(["a.", "b;"]))


def test_title_is_said_without_its_mark_and_what_has_none_says_nothing() -> None:
    plan = plan_of("agenda: [{title: Bế mạc.}, {minutes: 5}]\n")

    assert ["Bế mạc", ""] == [title_said(plan, item) for item in plan.agenda]
