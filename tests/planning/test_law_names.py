"""Names of laws, and slips in them"""

import pytest

from confplan.planning.law_names import published_name, written_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Luật Thực hiện dân chủ cơ sở ngày 10 tháng 11 năm 2022", "Luật Thực hiện dân chủ cơ sở"),
        ("Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15", "Luật Tổ chức chính quyền địa phương"),
        ("Luật Lưu trữ năm 2024;", "Luật Lưu trữ"),
        ("Bộ luật Dân sự", "Bộ luật Dân sự"),
        ("Nghị định số 30/2020/NĐ-CP về Luật Lưu trữ", None),
        ("Luật sửa đổi, bổ sung một số điều của Luật Báo chí", None),
    ],
)
def test_name_of_a_law_stands_before_its_number_or_day(text: str, name: str | None) -> None:
    assert name == written_name(text)


@pytest.mark.parametrize(
    ("written", "published"),
    [
        ("Luật Thực hiện dân chủ cơ sở", "Luật Thực hiện dân chủ ở cơ sở"),
        ("Luật Thi đua khen thưởng", "Luật Thi đua, khen thưởng"),
        ("Luật Phòng chống tham nhũng", "Luật Phòng, chống tham nhũng"),
        ("Luật chống tham nhũng", "Luật Phòng, chống tham nhũng"),
    ],
)
def test_slip_of_a_comma_or_a_word_is_seen(written: str, published: str) -> None:
    assert published == published_name(written)


@pytest.mark.parametrize(
    "written",
    ["Luật Thi đua, Khen thưởng", "Luật Giáo dục", "Luật Thư viện", "Bộ luật Tố tụng", "Luật Đầu tư", "Luật Công dân"],
)
def test_published_and_unlisted_names_are_left_alone(written: str) -> None:
    assert published_name(written) is None
