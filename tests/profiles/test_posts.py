"""The order of posts, and the body that stands behind one"""

import pytest

from confplan.profiles.posts import post_rank, without_post


def test_heads_deputies_and_members_follow_each_other() -> None:
    titles = [
        "Giám đốc Sở Nội vụ",
        "Nguyên Giám đốc",
        "Phó Giám đốc Thường trực",
        "Phó Giám đốc",
        "Ủy viên Ban Thường vụ",
        "Ủy viên",
    ]
    ranks = [post_rank(title) for title in titles]

    assert ranks == sorted(set(ranks), key=lambda rank: rank or 0)


@pytest.mark.parametrize("title", ["Chuyên viên", "Đại biểu", "", "Phó phòng", "Bí quyết"])
def test_a_post_that_no_entry_knows_has_no_rank(title: str) -> None:
    assert post_rank(title) is None


def test_of_two_posts_the_first_counts() -> None:
    assert post_rank("Phó Bí thư Quận ủy, Chủ tịch Ủy ban nhân dân quận") == post_rank("Phó Bí thư")


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Bí thư Quận ủy", "Quận ủy"),
        ("Phó Bí thư Thường trực Đảng ủy phường Thới An", "Đảng ủy phường Thới An"),
        ("Nguyên Phó Chủ tịch Ủy ban nhân dân quận, Anh hùng", "Ủy ban nhân dân quận"),
        ("Chuyên viên Phòng Nội vụ", ""),
        ("Bí thư", ""),
    ],
)
def test_body_stands_behind_the_post(title: str, body: str) -> None:
    assert body == without_post(title)
