"""Columns of lists under the names that offices give them"""

import pytest

from confplan.rosters.columns import HEADER_WITHIN, Header, header_of, is_total
from confplan.source.cells import Row


def rows(*lines: str) -> list[Row]:
    return [Row("a.csv", number, line.split("|")) for number, line in enumerate(lines, 1)]


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("STT|Họ và tên|Chức danh|KP|SĐT", {"name": 1, "title": 2, "neighbourhood": 3, "phone": 4}),
        ("HỌ TÊN|CHỨC VỤ|KHU PHỐ|PHƯỜNG", {"name": 0, "title": 1, "neighbourhood": 2, "entry": 3}),
        ("Họ và tên đại biểu dự|Năm sinh|Đơn vị|Ghi chú", {"name": 0, "birth_year": 1, "unit": 2, "note": 3}),
        ("Họ và tên|Chức vụ|Chức danh", {"name": 0, "title": 2}),
        ("Họ đệm|Tên|Số điện thoại (Zalo)", {"family": 0, "name": 1, "phone": 2}),
        ("ho ten|dien thoai", {"name": 0, "phone": 1}),
        ("Họ tên|Số CCCD|Ngày sinh", {"name": 0, "id_number": 1, "birth_year": 2}),
        ("Họ và tên|Chức danh|Tổ dân phố", {"name": 0, "title": 1, "neighbourhood": 2}),
        ("Họ và tên|Thôn|Tổ", {"name": 0, "neighbourhood": 1}),
        ("Họ và tên|Bản", {"name": 0, "neighbourhood": 1}),
        ("Họ và tên|Chức vụ|Thời điểm giữ chức vụ", {"name": 0, "title": 1, "since": 2}),
        ("Họ và tên", {"name": 0}),
        ("Họ, chữ đệm và tên:|Chức vụ", {"name": 0, "title": 1}),
        ("Ông/Bà|Chức vụ", {"name": 0, "title": 1}),
        ("Họ và tên|ĐTDĐ|GC|KP số", {"name": 0, "phone": 1, "note": 2, "neighbourhood": 3}),
    ],
)
def test_usual_names_are_known(header: str, expected: dict[str, int]) -> None:
    found = header_of(rows(header), None)

    assert found
    assert expected == found.columns


def test_column_of_the_list_that_the_group_takes_people_from_is_known() -> None:
    found = header_of(rows("Họ tên|Điểm cầu"), "điểm cầu")

    assert found
    assert {"name": 0, "entry": 1} == found.columns


def test_villages_of_which_each_sends_people_are_no_neighbourhoods_in_it() -> None:
    found = header_of(rows("Họ tên|Thôn|Tổ"), "thôn")

    assert found
    assert {"name": 0, "neighbourhood": 2, "entry": 1} == found.columns


def test_header_is_found_below_the_titles_of_the_list() -> None:
    found = header_of(rows("DANH SÁCH ĐẠI BIỂU||", "Phường Thới An||", "STT|Họ và tên|KP", "1|An|2"), None)

    assert found
    assert (3, 2) == (found.row.line, found.rows_above)


@pytest.mark.parametrize("line", ["DANH SÁCH|", "An|Trưởng khu phố", "Chức danh|KP", "Tên đơn vị|Phường"])
def test_other_lines_are_no_header(line: str) -> None:
    assert header_of(rows(line), None) is None


def test_header_too_far_below_is_not_looked_for() -> None:
    assert header_of(rows(*["x|y"] * HEADER_WITHIN, "Họ tên|KP"), None) is None


@pytest.mark.parametrize(
    ("lines", "expected", "height"),
    [
        (["TT|Họ và tên|Năm sinh||KP", "||Nam|Nữ|", "1|An|1970||1"], {"name": 1, "birth_year": 2, "born_male": 2, "born_female": 3, "neighbourhood": 4}, 2),
        (["TT|Họ và tên||KP", "|Họ và tên đệm|Tên|", "1|Lê Văn|An|1"], {"family": 1, "name": 2, "neighbourhood": 3}, 2),
        (["TT|Họ và tên||KP", "|Họ|Tên|", "1|Lê Văn|An|1"], {"family": 1, "name": 2, "neighbourhood": 3}, 2),
        (["TT|Họ và tên||KP", "1|Lê Văn|An|1", "2|Trần Thị|Bình|2"], {"family": 1, "name": 2, "neighbourhood": 3}, 1),
        (["TT|Họ và tên||KP", "1|Lê Văn An||1", "2|Trần Thị Bình|x|2", "3|Vũ Mai||"], {"name": 1, "neighbourhood": 3}, 1),
        (["TT|Họ và tên|Chức vụ||KP", "||Chính quyền|Đoàn thể|", "1|An|Chủ tịch||1"], {"name": 1, "title": 2, "other_title": 3, "neighbourhood": 4}, 2),
        (["TT|Họ và tên|Nam|Nữ", "1|An|x|"], {"name": 1, "male": 2, "female": 3}, 1),
        (["TT|Họ và tên|Chức vụ|KP", "I|PHƯỜNG A||", "1|An|Chủ tịch|1"], {"name": 1, "title": 2, "neighbourhood": 3}, 1),
        (["TT|Họ và tên|Chức vụ|", "I||PHƯỜNG A|", "1|An|Chủ tịch|"], {"name": 1, "title": 2}, 1),
    ],
)  # fmt: skip
def test_merged_cells_stand_over_several_columns(lines: list[str], expected: dict[str, int], height: int) -> None:
    found = header_of(rows(*lines), None)

    assert found
    assert (expected, height, 0) == (found.columns, found.height, found.number)


@pytest.mark.parametrize(
    "line", ["|Danh sách này có 15 người|", "Ấn định danh sách gồm có 15 đại biểu||", "(Danh sách có 15 người)|"]
)
def test_sentence_that_counts_the_list_is_known(line: str) -> None:
    assert is_total(rows(line)[0])


@pytest.mark.parametrize(
    "line",
    [
        "|Tổng cộng|15",
        "Tổng số: 15 người|",
        "CỘNG|",
        "Tổng cộng 15 đại biểu|",
        "|Cộng phường Thới An: 2 người",
        "TỔNG CỘNG (I+II)|3",
        "Tổng số đại biểu dự: 15 đ/c|",
    ],
)
def test_line_that_counts_the_list_is_known(line: str) -> None:
    assert is_total(rows(line)[0])


@pytest.mark.parametrize("line", ["Tống Văn An|Trưởng khu phố", "1|Tổng Thị Bình", "Công Tằng Tôn Nữ|2", "|"])
def test_person_is_no_total(line: str) -> None:
    assert not is_total(rows(line)[0])


def test_two_columns_of_one_name_are_told() -> None:
    header = Header(rows("Họ tên|KP|KP|x|x")[0], {"name": 0, "neighbourhood": 1}, 0)
    (finding,) = header.twice()

    assert ("duplicate-column", header.row.place(2)) == (finding.rule, finding.at)
