"""The numbered sections: the form's outline, or the plan's own"""

import pytest

from confplan.planning.paragraph import Kind
from confplan.planning.sections import roman, sections
from tests.planning.plans import plan_of


def lines(text: str) -> list[str]:
    return [one.printed for one in sections(plan_of(text), {})]


def test_own_outline_takes_the_place_of_the_forms() -> None:
    text = """
document:
  outline:
    - {heading: Nội dung, parts: [agenda, tasks]}
    - {heading: Kinh phí, text: Từ ngân sách phường}
    - {heading: Mục đích, parts: [purposes]}
    - Tổ chức thực hiện
agenda: [Bế mạc]
tasks:
  - {unit: Văn phòng, do: [Gửi giấy mời]}
  - Các đơn vị thực hiện
"""

    assert [
        "I. NỘI DUNG",
        "1. Chương trình",
        "- Bế mạc.",
        "2. Phân công thực hiện",
        "- Văn phòng:",
        "+ Gửi giấy mời.",
        "- Các đơn vị thực hiện.",
        "II. KINH PHÍ",
        "Từ ngân sách phường.",
        "III. TỔ CHỨC THỰC HIỆN",
    ] == lines(text)


def test_duty_in_one_paragraph_stands_below_its_unit_unless_it_names_it() -> None:
    text = """
document:
  outline: [{heading: Phân công, parts: [tasks]}]
tasks:
  - {unit: Phòng Nội vụ, text: Tham mưu tổ chức}
  - {unit: Văn phòng, text: <unit> chuẩn bị hội trường}
  - {unit: Công an quận, text: Đề nghị Công an Quận giữ trật tự}
"""
    assert lines(text) == [
        "I. PHÂN CÔNG",
        "1. Phòng Nội vụ",
        "- Tham mưu tổ chức.",
        "2. Văn phòng chuẩn bị hội trường.",
        "3. Đề nghị Công an Quận giữ trật tự.",
    ]


def test_tasks_alone_are_numbered_by_unit() -> None:
    text = """
tasks:
  - {unit: Văn phòng, do: [Gửi giấy mời]}
  - {unit: Công an, text: <unit> giữ trật tự}
  - {unit: Y tế, text: <unit> trực, do: [Cấp cứu]}
  - {unit: Đoàn Thanh niên}
"""

    assert [
        "I. PHÂN CÔNG THỰC HIỆN",
        "1. Văn phòng",
        "- Gửi giấy mời.",
        "2. Công an giữ trật tự.",
        "3. Y tế trực:",
        "- Cấp cứu.",
        "4. Đoàn Thanh niên",
    ] == lines(text)


def test_unit_with_tasks_below_it_is_a_heading_and_a_sentence_alone_is_none() -> None:
    text = "tasks: [{unit: Y tế, text: <unit> trực, do: [Cấp cứu]}, {unit: Công an, text: <unit> giữ trật tự}, {unit: Đoàn}]\n"

    assert [Kind.HEADING, Kind.SUBHEADING, Kind.BULLET, Kind.NUMBERED, Kind.SUBHEADING] == [
        one.kind for one in sections(plan_of(text), {})
    ]


def test_point_of_one_line_stands_behind_its_title_and_several_below() -> None:
    assert ["I. NỘI DUNG THỰC HIỆN", "1. Danh nghĩa tổ chức: Quận ủy.", "2. Địa điểm: Hội trường A."] == lines(
        "conference: {hosts: [Quận ủy], venue: Hội trường A}\n"
    )
    assert ["I. NỘI DUNG THỰC HIỆN", "1. Địa điểm", "- Hội trường A.", "- Hội trường B."] == lines(
        "venues: [Hội trường A, Hội trường B]\n"
    )


def test_heading_leads_to_where_it_is_written() -> None:
    own = "document: {outline: [{heading: Kinh phí, text: Từ ngân sách phường}]}\n"

    assert (("document", "outline", 0, "heading"),) == next(sections(plan_of(own), {})).sources
    assert (("format",),) == next(sections(plan_of("tasks: [Các đơn vị thực hiện]\n"), {})).sources


@pytest.mark.parametrize(
    ("expected", "printed"),
    [("khoảng 350", "dự kiến khoảng 350"), ("dự kiến 350", "dự kiến 350"), ("8", "dự kiến 08")],
)
def test_number_of_delegates_is_always_an_estimate(expected: str, printed: str) -> None:
    made = lines(f"conference: {{expected: {expected}}}\n")

    assert f"- Số lượng đại biểu: {printed} đại biểu." == made[-1]


@pytest.mark.parametrize(("number", "letters"), [(1, "I"), (4, "IV"), (5, "V"), (9, "IX"), (14, "XIV"), (0, "")])
def test_sections_have_roman_numbers(number: int, letters: str) -> None:
    assert letters == roman(number)
