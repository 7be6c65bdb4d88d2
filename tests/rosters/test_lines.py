"""Which lines of a list are people: nobody is invented, and nobody is lost"""

from collections.abc import Sequence
from typing import NamedTuple

import pytest

from confplan.rosters.columns import header_of
from confplan.rosters.lines import lines_of
from confplan.source.cells import Row

HEAD = "STT|Họ và tên|Chức danh|KP"
PLAIN = "Họ và tên|Chức danh|KP"
KNOWN = {"phường a": "phường A", "phường tân định": "phường Tân Định"}


class Line(NamedTuple):
    """A line of somebody, by itself"""

    name: str
    texts: Sequence[str]
    entry: str | None


def lines(*written: str) -> list[Line]:
    rows = [Row("a.csv", number, line.split("|")) for number, line in enumerate(written, 1)]
    header = header_of(rows, None)
    assert header
    return [Line(name, texts, found.entry) for found in lines_of(header, rows[header.height :], KNOWN) for name, texts in zip(found.names, found.texts, strict=True)]  # fmt: skip


def names(*written: str) -> list[str]:
    return [one.name for one in lines(*written)]


@pytest.mark.parametrize(
    "heading",
    [
        "I|PHƯỜNG TÂN ĐỊNH||", "II.|Phường Tân Định (15 người)||", "A|Khối khu phố||", "|PHƯỜNG TÂN ĐỊNH||", "|Khu phố 3||", "|Chi bộ khu phố 5||",
        "|Đoàn Thanh niên phường||", "|Đại biểu khách mời||", "|Các Trưởng khu phố:||", "PHƯỜNG TÂN ĐỊNH|||", "I. Khối khu phố|||", "(1)|(2)|(3)|(4)", "1|2|3|4",
        "|Tổng cộng: 15 người||", "|||", "-|-|-|-", "|Ghi chú: nộp trước ngày 10/7||", "A|B|C|D", "(1)|(2)|(3)|(4)=(2)+(3)", "[1]|[2]|[3]|",
    ],
)  # fmt: skip
def test_line_that_divides_the_list_is_nobody(heading: str) -> None:
    assert ["Lê An", "Vũ Bình"] == names(HEAD, "1|Lê An|Bí thư|1", heading, "2|Vũ Bình|Bí thư|2")


@pytest.mark.parametrize(
    ("row", "name"),
    [
        ("|Lê Thị Chi||", "Lê Thị Chi"), ("3|Phường Văn Xã||", "Phường Văn Xã"), ("|Khối Văn Chi|Bí thư|", "Khối Văn Chi"), ("3.|Đoàn Thị Hà||", "Đoàn Thị Hà"),
        ("|ĐOÀN THỊ HÀ||", "ĐOÀN THỊ HÀ"), ("|Trương Văn Trường||", "Trương Văn Trường"), ("|Tô Hội||", "Tô Hội"), ("03|K'Bình||", "K'Bình"),
        ("I|Lê Chi|Bí thư|3", "Lê Chi"), ("|Phan Thị Xã||", "Phan Thị Xã"), ("|Trưởng Thị Lan||3", "Trưởng Thị Lan"),
    ],
)  # fmt: skip
def test_person_in_an_odd_line_is_not_lost(row: str, name: str) -> None:
    assert ["Lê An", name, "Vũ Bình"] == names(HEAD, "1|Lê An|Bí thư|1", row, "4|Vũ Bình|Bí thư|2")


@pytest.mark.parametrize(
    "end",
    [
        ["|NGƯỜI LẬP BIỂU||TM. ỦY BAN NHÂN DÂN", "|(Ký, ghi rõ họ tên)||CHỦ TỊCH", "|Nguyễn Thị Hoa||Trần Văn Bình"],
        ["|Người lập||", "|Nguyễn Thị Hoa||"],
        ["||Thới An, ngày 05 tháng 7 năm 2024|", "||KT. CHỦ TỊCH|", "||PHÓ CHỦ TỊCH|", "||Nguyễn Thị Hoa|"],
        ["|Xác nhận của UBND phường||", "|Nguyễn Thị Hoa||"],
        ["|||Ngày … tháng … năm 2024", "|Nguyễn Thị Hoa||"],
        ["|Tổng cộng: 02 người||", "|Lập danh sách|Thủ trưởng đơn vị|", "|Nguyễn Thị Hoa|Trần Văn Bình|"],
    ],
)  # fmt: skip
@pytest.mark.parametrize(("head", "skipped"), [(HEAD, 0), (PLAIN, 1)])
def test_signatures_below_the_list_are_nobody(end: list[str], head: str, skipped: int) -> None:
    rows = ["1|Lê An|Bí thư|1", "2|Vũ Bình|Bí thư|2", *end]

    assert ["Lê An", "Vũ Bình"] == names(head, *("|".join(row.split("|")[skipped:]) for row in rows))


def test_list_that_goes_on_below_a_signature_is_read_on() -> None:
    rows = ["1|Lê An|Bí thư|1", "|Người lập biểu||", "|Nguyễn Thị Hoa|Văn thư|", "2|Vũ Bình|Bí thư|2"]

    assert ["Lê An", "Vũ Bình"] == [name for name in names(HEAD, *rows) if name in {"Lê An", "Vũ Bình"}]
    assert "Vũ Bình" in names(
        "Họ và tên|Chức danh|KP|ĐT", "Lê An|Bí thư|1|", "Xác nhận|||", "Vũ Bình|Bí thư|2|0901234567"
    )


@pytest.mark.parametrize("given", ["Kỳ", "Ký", "Lập", "Nhân", "Tâm", "Thủ", "Ngày"])
def test_given_name_in_a_column_of_its_own_is_no_signature(given: str) -> None:
    head = "Họ đệm|Tên|Chức danh|KP"

    assert ["Lê An", f"Vũ Văn {given}", "Lý Tư"] == names(head, "Lê|An|Bí thư|1", f"Vũ Văn|{given}|Bí thư|2", "Lý|Tư|Bí thư|3")  # fmt: skip


def test_mark_is_the_cell_above_but_no_name() -> None:
    first, second, third = lines(HEAD, "1|Lê An|Bí thư|KP 1", "2|Vũ Bình|nt|//", "3|nt|nt|2")

    assert ["2", "Vũ Bình", "Bí thư", "KP 1"] == second.texts
    assert ("Lê An", "") == (first.name, third.name)


def test_heading_that_is_a_ward_says_whose_people_follow() -> None:
    found = lines(HEAD, "I|PHƯỜNG A||", "1|Lê An|Bí thư|1", "|Các Bí thư||", "2|Lý Tư|Bí thư|2", "II. Phường Tân Định (1 người)|||", "1|Vũ Bình||2")  # fmt: skip

    assert [("Lê An", "phường A"), ("Lý Tư", "phường A"), ("Vũ Bình", "phường Tân Định")] == [(one.name, one.entry) for one in found]  # fmt: skip


def test_parts_of_the_lines_are_all_of_them_in_order() -> None:
    rows = [Row("a.csv", number, [str(number), f"Lê An {number}"]) for number in range(600)]
    header = header_of([Row("a.csv", 1, HEAD.split("|"))], None)

    assert header
    (found,) = lines_of(header, rows, None)

    assert found.rows == [row for part in found.parts() for row in part.rows] == rows
    assert found.names == [name for part in found.parts() for name in part.names]


@pytest.mark.parametrize("written", ["Khuyết", "(khuyết)", "Hiện khuyết", "chưa có", "Chưa bầu", "(vắng)", "Vắng mặt", "chưa có người", "Không có", "Trống…", "Chưa kiện toàn", "[Còn trống]", "[không có]"])  # fmt: skip
def test_vacant_post_is_kept_without_a_name(written: str) -> None:
    assert ["Lê An", ""] == names(HEAD, "1|Lê An|Bí thư|1", f"2|{written}|Trưởng khu phố|2")


@pytest.mark.parametrize(
    "name", ["Khuynh An", "Vắng Thị Lan", "Trống A Chu", "Chưa Văn Tý", "Tạm Bình", "Không Thị Hoa"]
)
def test_name_that_begins_like_a_vacancy_is_a_name(name: str) -> None:
    assert ["Lê An", name] == names(HEAD, "1|Lê An|Bí thư|1", f"2|{name}|Trưởng khu phố|2")


def test_row_with_a_post_and_no_name_is_kept_to_be_told() -> None:
    (line,) = lines(PLAIN, "|Trưởng khu phố|")

    assert ("", "Trưởng khu phố") == (line.name, line.texts[1])


def test_body_among_winners_is_one_of_them() -> None:
    rows = [
        Row("a.csv", number, [name])
        for number, name in enumerate(["Họ và tên", "Lê An", "Khu phố 3", "Hội Phụ nữ phường"])
    ]
    header = header_of(rows, None)

    assert header
    assert ["Lê An", "Khu phố 3", "Hội Phụ nữ phường"] == [
        name for found in lines_of(header, rows[1:], None) for name in found.names
    ]
