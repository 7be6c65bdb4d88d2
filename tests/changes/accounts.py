"""Accounts of the changes that offices make to a plan, for the tests of their formats"""

from confplan.changes.account import Account
from tests.comparing.cases import SOURCE, compared, edited

WEEK_LATER = ("date: 26/7/2024 (sáng thứ Sáu)", "date: 2/8/2024 (sáng thứ Sáu)")
LONGER_FILM = ("minutes: 15\n", "minutes: 20\n")
CUT_QUOTA = ("Trưởng khu phố: 3", "Trưởng khu phố: 2")
LATER_DEADLINE = ("before: 10/7/2024", "before: 15/7/2024")
ANOTHER_PAPER = (
    "by: Ủy ban nhân dân phường Đông Hưng Thuận\n        title: Công tác sắp xếp, tổ chức hoạt động của khu phố trong chung cư\n",
    "by: Ủy ban nhân dân phường Thạnh Xuân\n        title: Mô hình tự quản ở khu nhà trọ công nhân\n",
)
SLIP = ("Tổ dự quản", "Tổ tự quản")
NEW_ITEM = ("  - Bế mạc\n", "  - Bế mạc\n  - {title: Chụp ảnh lưu niệm, minutes: 5}\n")
GONE_TASK = ("      - Liên hệ các cơ quan báo, đài\n", "")
NEW_RECIPIENT = ("    - Thường trực Quận ủy\n", "    - Thường trực Quận ủy\n    - Ban Chỉ huy Quân sự quận\n")
ALL = (WEEK_LATER, LONGER_FILM, CUT_QUOTA, LATER_DEADLINE, ANOTHER_PAPER, SLIP, NEW_ITEM, GONE_TASK, NEW_RECIPIENT)


def account(*edits: tuple[str, str], only: str = "") -> Account:
    """Return the account of the source plan with these edits."""
    return Account(compared(SOURCE, edited(*edits)), "cũ.yaml", "mới.yaml", only)


def between(old: str, new: str) -> Account:
    return Account(compared(old, new), "cũ.yaml", "mới.yaml")
