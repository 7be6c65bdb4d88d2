"""The changes by section and part"""

from confplan.changes.account import consequences, headline, sections
from tests.changes.accounts import ALL, LONGER_FILM, account


def test_sections_stand_in_the_order_of_the_plan() -> None:
    assert ["Văn bản", "Hội nghị", "Đại biểu", "Chương trình", "Phân công"] == [
        one.name for one in sections(account(*ALL), "vi")
    ]


def test_changes_of_one_part_stand_under_its_name_once() -> None:
    agenda = next(one for one in sections(account(*ALL), "vi") if one.name == "Chương trình")
    paper = next(entry for entry in agenda.entries if "nhà trọ" in entry.name)

    assert ["tên mục", "người thực hiện"] == [line.words.partition(":")[0] for line in paper.lines]


def test_headline_counts_changes_and_no_consequences() -> None:
    assert ("1 thay đổi", "1 change") == (headline(account(LONGER_FILM), "vi"), headline(account(LONGER_FILM), "en"))


def test_nothing_is_said_to_be_nothing() -> None:
    assert headline(account(), "vi").startswith("không có thay đổi về nội dung kế hoạch")
    assert ((), ()) == (sections(account(), "vi"), consequences(account(), "vi"))
