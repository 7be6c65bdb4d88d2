"""Columns of programmes under the names that people give them"""

import pytest

from confplan.importing.headings import header_of
from confplan.source.cells import Row


def rows(*lines: str) -> list[Row]:
    return [Row("a.csv", number, line.split(";")) for number, line in enumerate(lines, start=1)]


@pytest.mark.parametrize(
    ("line", "columns"),
    [
        ("STT;Thời gian;Nội dung;Đơn vị thực hiện;Địa điểm", {"number": 0, "time": 1, "title": 2, "by": 3, "venue": 4}),
        ("Nội dung chương trình;Thời lượng (phút)", {"title": 0, "minutes": 1}),
        ("Bắt đầu;Kết thúc;Số phút;Hoạt động;Ghi chú", {"start": 0, "end": 1, "minutes": 2, "title": 3, "note": 4}),
        ("Day;Start;End;Session;Speaker;Room", {"day": 0, "start": 1, "end": 2, "title": 3, "by": 4, "venue": 5}),
        ("Giờ;Tiết mục;Người thực hiện chính;Âm thanh", {"time": 0, "title": 1, "by": 2, "cues.sound": 3}),
        ("Duration (hours);Topic", {"hours": 0, "title": 1}),
    ],
)
def test_columns_are_known_by_many_names_in_any_order(line: str, columns: dict[str, int]) -> None:
    header = header_of(rows("ỦY BAN NHÂN DÂN", "CHƯƠNG TRÌNH", line, "1;2;3"))

    assert header
    assert (2, columns, False) == (header.first, dict(header.columns), header.is_own)


def test_a_heading_parted_in_two_rows() -> None:
    header = header_of(rows("TT;Thời gian;;Nội dung", ";Từ;Đến;", "1;8h;9h;Khai mạc"))

    assert header
    assert (2, 1, 2) == (header.rows, header.columns["start"], header.columns["end"])


def test_our_own_sheet_is_known_however_its_columns_are_moved() -> None:
    header = header_of(rows("Thời lượng;Bắt đầu;Nội dung;Cấp;Ghi riêng"))

    assert header
    assert (True, {"minutes": 0, "title": 2, "depth": 3}) == (header.is_own, dict(header.columns))
    assert ["Ghi riêng"] == header.unused()


def test_a_list_of_people_is_no_programme() -> None:
    assert header_of(rows("STT;Họ và tên;Chức vụ", "1;Nguyễn Văn A;Trưởng phòng")) is None
