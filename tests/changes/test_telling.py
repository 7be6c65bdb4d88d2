"""One change, one line"""

import pytest

from confplan.changes.account import sections
from confplan.changes.telling import clipped
from tests.changes.accounts import (
    ANOTHER_PAPER,
    CUT_QUOTA,
    GONE_TASK,
    LATER_DEADLINE,
    LONGER_FILM,
    NEW_ITEM,
    NEW_RECIPIENT,
    SLIP,
    WEEK_LATER,
    account,
    between,
)


def told(*edits: tuple[str, str]) -> list[str]:
    """Return every line in Vietnamese, with its part in front."""
    return [
        " | ".join(filter(None, (section.name, entry.name, line.words, line.old, line.new)))
        for section in sections(account(*edits), "vi")
        for entry in section.entries
        for line in entry.lines
    ]


@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        (WEEK_LATER, "Hội nghị | ngày tổ chức: 26/7/2024 (sáng thứ Sáu) → 2/8/2024 (sáng thứ Sáu)"),
        (LONGER_FILM, "Chương trình | “Chiếu phim tư liệu về tổng kết, đánh giá quá trình thực hiện sắp xếp khu phố trên địa bàn …” | thời lượng: 15 phút → 20 phút"),
        (CUT_QUOTA, "Đại biểu | “Người hoạt động không chuyên trách khu phố mới” | Trưởng khu phố: 03 người → 02 người"),
        (LATER_DEADLINE, "Phân công | Các đơn vị được chọn báo cáo tham luận | hạn trước ngày: 10/7/2024 → 15/7/2024"),
        (ANOTHER_PAPER, "Chương trình | “Mô hình tự quản ở khu nhà trọ công nhân” | người thực hiện: Ủy ban nhân dân phường Đông Hưng Thuận → Ủy ban nhân dân phường Thạnh Xuân"),
        (SLIP, "Chương trình | “Thí điểm thực hiện gắn hoạt động khu phố với Tổ tự quản trên địa bàn dân cư” | tên mục: | … hoạt động khu phố với Tổ dự quản trên địa bàn dân cư | … hoạt động khu phố với Tổ tự quản trên địa bàn dân cư"),
        (NEW_ITEM, "Chương trình | thêm mục “Chụp ảnh lưu niệm”: bắt đầu lúc 10 giờ 22; thời lượng: 5 phút"),
        (GONE_TASK, "Phân công | bỏ việc “Liên hệ các cơ quan báo, đài” (Văn phòng Ủy ban nhân dân quận)"),
        (NEW_RECIPIENT, "Văn bản | thêm nơi nhận “Ban Chỉ huy Quân sự quận”"),
        (("    - Nguyễn Văn Đức", "    - Trần Văn B"), "Văn bản | khối chữ ký: Chủ tịch, Nguyễn Văn Đức → Chủ tịch, Trần Văn B"),
        (("  end_by:\n", "  end_by: 11:30\n"), "Hội nghị | giờ phải kết thúc: chưa quyết định → 11 giờ 30"),
        (("break_before: [tổng kết, ", "break_before: ["), "Phông sân khấu | chỗ xuống dòng: tổng kết, trên địa bàn → trên địa bàn"),
        (("    - Quận ủy\n    - Ủy ban nhân dân\n", "    - Ủy ban nhân dân\n    - Quận ủy\n"), "Hội nghị | cơ quan tổ chức: thứ tự mới: Ủy ban nhân dân, Quận ủy, Ủy ban Mặt trận Tổ quốc Việt Nam quận"),
        (("with: Phòng Nội vụ\n        makes", "with: [Phòng Nội vụ, Công an quận]\n        makes"), "phối hợp với: thêm Công an quận"),
        (("  - {id: qua, name: quà tri ân của Thành phố, kind: gift}", "  - {id: qua, name: quà tri ân của Thành phố}"), "Khen thưởng | quà tri ân của Thành phố | loại: quà tặng → không ghi"),
        (("status: issued", "status: draft"), "Chung | tình trạng kế hoạch: đã ban hành → dự thảo"),
    ],
)  # fmt: skip
def test_change_of_the_source_plan_is_told(edit: tuple[str, str], expected: str) -> None:
    assert [line for line in told(edit) if expected in line]


AGENDA = "conference: {start: 08:00}\nagenda:\n  - {title: Một, minutes: 5}\n  - {title: Hai, minutes: 5}\n  - {title: Ba, minutes: 9}\n"


def lines(old: str, new: str) -> list[str]:
    return [
        line.words for section in sections(between(old, new), "vi") for entry in section.entries for line in entry.lines
    ]


def test_move_is_told_with_its_hours() -> None:
    moved = "conference: {start: 08:00}\nagenda:\n  - {title: Hai, minutes: 5}\n  - {title: Ba, minutes: 9}\n  - {title: Một, minutes: 5}\n"

    assert "chuyển mục “Một” từ thứ 1 thành thứ 3, sau “Ba” (08 giờ → 08 giờ 14)" in lines(AGENDA, moved)


def test_move_to_the_top_and_into_a_section_are_told() -> None:
    top = "agenda:\n  - Ba\n  - Một\n  - Hai\n"
    inside = "agenda:\n  - Một\n  - {title: Hai, items: [Ba]}\n"

    assert ["chuyển mục “Ba” từ thứ 3 lên đầu"] == lines("agenda: [Một, Hai, Ba]\n", top)
    assert ["chuyển mục “Ba” từ ngoài cùng sang “Hai”"] == lines("agenda: [Một, Hai, Ba]\n", inside)


def test_private_value_is_told_to_have_changed() -> None:
    contact = "invitation: {{contact: {}}}\n"

    assert ["đầu mối liên hệ: đã đổi (thông tin riêng, không in ra)"] == lines(
        contact.format("A 0901234567"), contact.format("B")
    )
    assert ["đầu mối liên hệ: đã ghi (thông tin riêng, không in ra)"] == lines("invitation: {dress: x}\n", "invitation: {dress: x, contact: B}\n")  # fmt: skip
    assert ["đầu mối liên hệ: đã bỏ (thông tin riêng, không in ra)"] == lines("invitation: {dress: x, contact: B}\n", "invitation: {dress: x}\n")  # fmt: skip


def test_long_name_is_cut_between_words() -> None:
    assert clipped("chữ " * 40).endswith("chữ …")
    assert "chữ" == clipped(" chữ\n")


def test_purpose_that_is_new_or_gone_is_told_as_such() -> None:
    old, new = "document: {purposes: [Tổng kết phong trào]}\n", "document: {purposes: [Khen thưởng tập thể]}\n"

    assert {"bỏ mục đích: Tổng kết phong trào", "thêm mục đích: Khen thưởng tập thể"} == {*lines(old, new)}


def test_name_that_says_what_it_is_in_needs_no_list() -> None:
    old = "lists: {phường: [phường Thới An, Đông]}\n"
    new = "lists: {phường: [{name: phường Thới An, quota: 9}, {name: Đông, quota: 9}]}\n"

    assert ["phường Thới An", "phường: Đông"] == [
        entry.name for one in sections(between(old, new), "vi") for entry in one.entries
    ]
