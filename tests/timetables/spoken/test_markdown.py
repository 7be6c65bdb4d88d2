"""Speeches for a wiki"""

from confplan.timetables.spoken.markdown import render
from confplan.timetables.spoken.words import NONE as NO_MANUSCRIPT
from tests.timetables.spoken.listings import NONE, of


def test_speeches_are_a_table_and_the_plan_no_markdown() -> None:
    lines = render(of(), "vi").splitlines()

    assert "# Hội nghị tổng kết" == lines[0]
    assert "| Nội dung | Trình bày | Tệp | Âm tiết | Đọc hết (nhanh-chậm) | Mục có | Bớt, còn |" == lines[2]
    assert r"| Khai mạc \[1\] \| \*mới\* | Quận 12 | dai.txt | 1.200 | 6:00 (5:00-6:40) | 5 | bớt 200 chữ |" == lines[4]
    assert "| An ninh |  | chua-co.txt |  |  | 7 | không đọc được |" == lines[6]


def test_plan_without_manuscripts_says_so() -> None:
    assert ["# confplan", "", NO_MANUSCRIPT.vi] == render(of(NONE), "vi").splitlines()
