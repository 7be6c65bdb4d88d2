"""What follows on the clock is told once"""

from confplan.changes.account import Account
from confplan.changes.clock import clock_lines
from tests.changes.accounts import LONGER_FILM, account, between


def told(found: Account) -> list[str]:
    return [line.words for line in clock_lines(found.comparison.times, "vi")]


def test_all_items_that_move_are_one_line() -> None:
    assert [
        "13 mục lùi 5 phút, từ “Báo cáo tham luận của các đơn vị” (08 giờ 40 → 08 giờ 45) đến “Bế mạc” (10 giờ 17 → 10 giờ 22)",
        "giờ kết thúc tính được: 10 giờ 22 → 10 giờ 27",
    ] == told(account(LONGER_FILM))


def test_one_item_is_told_by_itself_and_earlier_is_earlier() -> None:
    old = "conference: {start: 08:00, end_by: 08:09}\nagenda: [{title: Một, minutes: 5}, {title: Hai, minutes: 5}]\n"

    assert [
        "mục “Hai” sớm lên 1 phút (08 giờ 05 → 08 giờ 04)",
        "giờ kết thúc tính được: 08 giờ 10 → 08 giờ 09",
    ] == told(between(old, old.replace("Một, minutes: 5", "Một, minutes: 4")))
    assert told(between(old, old.replace("Một, minutes: 5", "Một, minutes: 7")))[-1].endswith(
        "quá giờ phải kết thúc 3 phút"
    )


def test_several_days_are_told_apart() -> None:
    old = (
        "conference: {date: [1/8/2024, 2/8/2024], start: 08:00}\n"
        "agenda: [{title: Một, minutes: 5}, {title: Hai, minutes: 5}, {title: Ba, day: 2, start: 08:00, minutes: 5}]\n"
    )
    found = told(between(old, old.replace("Một, minutes: 5", "Một, minutes: 6").replace("Ba, day: 2, start: 08:00, minutes: 5", "Ba, day: 2, start: 08:00, minutes: 9")))  # fmt: skip

    assert ["ngày thứ 1: mục", "ngày thứ 1: giờ", "ngày thứ 2: giờ"] == [line[:15].strip() for line in found]


def test_items_that_each_move_a_little_farther_are_one_line() -> None:
    line, _ = told(account(("minutes_each: khoảng 7", "minutes_each: 10")))

    assert line.startswith("11 mục lùi từ 3 đến 18 phút, từ “Công tác tham mưu Quận ủy")
    assert line.endswith("đến “Bế mạc” (10 giờ 17 → 10 giờ 35)")
