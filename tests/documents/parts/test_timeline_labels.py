"""Labels under a strip"""

from confplan.documents.parts.timeline_labels import LINE, listed, staggered
from confplan.documents.parts.timeline_shapes import ACROSS


def test_labels_that_would_cover_each_other_stand_on_lines_of_their_own() -> None:
    words, below = staggered([(1000, "kết thúc 10:22"), (1010, "10:12"), (2000, "11:30")], 50, "limit")

    assert [50, 50 + LINE, 50] == [one.y for one in words]
    assert 50 + 2 * LINE == below


def test_labels_stay_on_the_page() -> None:
    words, _ = staggered([(0, "kết thúc 10:22"), (ACROSS, "phải xong 11:30")], 0, "limit")

    assert words[0].x > 50
    assert words[1].x < ACROSS - 50


def test_a_long_list_stands_in_two_columns() -> None:
    words, below = listed([(f"{number}", "Báo cáo") for number in range(1, 9)], 100)

    assert {0, ACROSS // 2} == {one.x for one in words if one.look == "strong"}
    assert 100 + 4 * LINE == below
    assert ((), 7) == listed([], 7)
