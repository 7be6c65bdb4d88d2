"""The account at a terminal and in a pipe"""

import pytest

from confplan.changes.account import Account
from confplan.changes.text import lines, render
from confplan.findings import Language
from tests.changes.accounts import ALL, LONGER_FILM, NEW_ITEM, WEEK_LATER, account, between
from tests.comparing.cases import ROOT


def test_in_a_pipe_nothing_is_wrapped() -> None:
    text = render(account(LONGER_FILM), "vi").splitlines()

    assert [
        "cũ.yaml → mới.yaml: 1 thay đổi",
        "",
        "Chương trình",
        "  “Chiếu phim tư liệu về tổng kết, đánh giá quá trình thực hiện sắp xếp khu phố trên địa bàn …”",
        "    thời lượng: 15 phút → 20 phút",
        "  13 mục lùi 5 phút, từ “Báo cáo tham luận của các đơn vị” (08 giờ 40 → 08 giờ 45) đến “Bế mạc” (10 giờ 17 → 10 giờ 22)",
        "  giờ kết thúc tính được: 10 giờ 22 → 10 giờ 27",
        "",
    ] == text[:8]
    assert 10 == len(text)


def test_on_a_terminal_no_line_is_wider() -> None:
    for width in (40, 80, 140):
        assert max(sum(len(words) for words, _ in line) for line in lines(account(*ALL), "vi", width)) <= width


def test_old_and_new_are_told_apart_by_signs() -> None:
    text = render(account(*ALL), "vi")

    assert "      - … hoạt động khu phố với Tổ dự quản trên địa bàn dân cư\n" in text
    assert "      + … hoạt động khu phố với Tổ tự quản trên địa bàn dân cư\n" in text


def test_letters_that_steer_a_terminal_are_left_out() -> None:
    found = between("conference: {name: A}\n", "conference: {name: A}\n")
    steering = type(found)(found.comparison, "a\x1b[31m", "b\u202e")

    assert render(steering, "vi").startswith("a[31m → b: ")


@pytest.mark.parametrize(("page", "language"), [("docs/diff.md", "en"), ("docs/diff.vi.md", "vi")])
def test_page_shows_what_is_printed(page: str, language: Language) -> None:
    shown = Account(account(WEEK_LATER, LONGER_FILM, NEW_ITEM).comparison, "origin/main", "plan.yaml")
    written = (ROOT / page).read_text(encoding="utf-8").partition("```text\n")[2].partition("```")[0]

    assert written
    assert render(shown, language).startswith(written)
