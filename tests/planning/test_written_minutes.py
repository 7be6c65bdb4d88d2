"""Minutes typed inside a sentence"""

import pytest

from confplan.planning.written_minutes import minutes_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thực hiện phim tư liệu (17 phút)", ((17, 17),)),
        ("tham luận khoảng 07 phút", ((7, 7),)),
        ("mỗi bài 5-7 phút, phim 15'", ((5, 7), (15, 15))),
        ("phim 15’", ((15, 15),)),
        ("phim 1 phút, hát 5', múa 7’", ((1, 1), (5, 5), (7, 7))),
        ("mỗi bài 5 - 7 PHÚT", ((5, 7),)),
        ("phim (<phim.minutes> phút)", ()),
        ("1.500 phút, 1,5 phút, 0 phút", ()),
        ("15 phútx, năm 2024", ()),
    ],
)
def test_minutes_are_read_where_a_number_counts_them(text: str, expected: tuple[tuple[int, int], ...]) -> None:
    assert expected == tuple((one.low, one.high) for one in minutes_in(text))


def test_words_that_state_the_minutes_are_given_back() -> None:
    assert [one.words for one in minutes_in("phim (15  phút), bài từ 5 - 7 phút")] == ["15  phút", "5 - 7 phút"]
