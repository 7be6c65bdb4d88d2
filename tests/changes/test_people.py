"""Lists of people in lines"""

from confplan.changes.people import people_lines, told
from confplan.comparing.people import Corrected, Sent

SENT = Sent(
    group="Khu phố",
    entry="phường Thới An",
    old_count=15,
    new_count=14,
    added=("Đỗ Thị Dung",),
    removed=("Lê Văn Cảnh", "Nguyễn Văn An"),
    corrected=(Corrected("Trần Thị Bình", (("neighbourhood", "", "KP 2"),), ("phone",)),),
)


def test_list_of_a_ward_is_one_line() -> None:
    assert (
        "phường Thới An (Khu phố): 15 → 14 người; thêm Đỗ Thị Dung; bớt Lê Văn Cảnh, Nguyễn Văn An; "
        "Trần Thị Bình (khu phố: không ghi → KP 2, số điện thoại đã đổi)"
    ) == told(SENT, "vi")


def test_list_of_a_whole_group_has_its_name() -> None:
    sent = Sent(group="Khách mời", entry="", old_count=1, new_count=1, added=("A",), removed=("B",))

    assert ["Khách mời: thêm A; bớt B"] == [line.words for line in people_lines((sent,), "vi")]
