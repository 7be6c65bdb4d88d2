"""Verbs that fit who does what, and shows that are not torn out of a title"""

import pytest

from confplan.planning.link_verbs import doing, shown, without_verb


@pytest.mark.parametrize(
    ("title", "by", "verb"),
    [
        ("Giao lưu", "Đoàn Nghệ thuật tỉnh", "biểu diễn"),
        ("Trình diễn tiết mục", "Đoàn phường Hải Châu", "biểu diễn"),
        ("Thảo luận", "Chủ tịch Ủy ban nhân dân phường", "điều hành"),
        ("Bầu Đoàn Chủ tịch", "Bí thư Đảng ủy", "điều hành"),
        ("Công tác cải cách hành chính", "Văn phòng", "trình bày"),
        ("Công bố quyết định khen thưởng", "Sở Nội vụ", "lên công bố"),
        ("Trao quà", "Bí thư Đảng ủy", "lên trao"),
        ("Trao đổi, giải đáp", "Bí thư Đảng ủy", "điều hành"),
        ("Thi tìm hiểu pháp luật", "Ban Giám khảo", "điều hành"),
        ("Thi đua, khen thưởng", "Phòng Nội vụ", "trình bày"),
        ("Kết quả thi hành án", "Chi cục trưởng", "thực hiện"),
        ("Biểu diễn võ thuật", "Câu lạc bộ Vovinam phường", "biểu diễn"),
        ("Chiếu phóng sự", "Trung tâm Văn hóa", "giới thiệu"),
        ("Lời cảm ơn", "Hội Phụ nữ", "phát biểu"),
        ("Nghỉ, chụp ảnh", "Ban Tổ chức", "hướng dẫn"),
        ("Đặt hoa tượng đài", "Thường trực Quận ủy", "thực hiện"),
        ("Ăn trưa, nghỉ", "Ban Tổ chức", "thực hiện"),
    ],
)
def test_verb_fits_the_item_and_who_does_it(title: str, by: str, verb: str) -> None:
    assert verb == doing(title, by)


@pytest.mark.parametrize(
    ("title", "show"),
    [
        ("Đón tiếp đại biểu, văn nghệ chào mừng", "chương trình văn nghệ chào mừng"),
        ("Đón đại biểu và khách mời, văn nghệ chào mừng", "chương trình văn nghệ chào mừng"),
        ("Đón tiếp đại biểu và văn nghệ", "chương trình văn nghệ"),
        ("Đón tiếp đại biểu, nghe nhạc", "nghe nhạc"),
        ("Đón khách và giải lao", "đón khách và giải lao"),
        ("Thảo luận và giải lao", "thảo luận và giải lao"),
        ("Múa và hát", "múa và hát"),
    ],
)
def test_title_is_not_torn_at_its_conjunction(title: str, show: str) -> None:
    assert show == shown(title)


def test_verb_in_front_of_a_title_is_not_said_twice() -> None:
    assert ["phim tư liệu", "Báo cáo sơ kết", "phim, Báo cáo"] == [
        *map(without_verb, ("Chiếu phim tư liệu", "Trình bày Báo cáo sơ kết", "Chiếu phim, trình bày Báo cáo"))
    ]


def test_verb_inside_a_title_stays() -> None:
    titles = ["Báo cáo xem xét đơn thư", "Báo cáo do Phòng Nội vụ trình bày tóm tắt", "Tổ chức, xem xét đơn thư"]

    assert titles == list(map(without_verb, titles))
