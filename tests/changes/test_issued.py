"""What the change of an issued plan means is told below the changes"""

from confplan.changes.account import consequences
from tests.changes.accounts import SLIP, WEEK_LATER, account, between


def test_content_and_those_to_be_told() -> None:
    meaning, told = consequences(account(WEEK_LATER), "vi")

    assert meaning.startswith("Kế hoạch số 4639 /KH-UBND-NV đã ban hành; nội dung thay đổi")
    assert told.startswith("Cần báo cho: Đ/c Nguyễn Phước Lộc - Phó Bí thư Thành ủy; ")


def test_spelling_is_left_to_people() -> None:
    assert "nếu chỉ là lỗi chính tả" in consequences(account(SLIP), "vi")[0]


def test_draft_has_no_consequences() -> None:
    assert () == consequences(between("conference: {name: A}\n", "conference: {name: B}\n"), "vi")
