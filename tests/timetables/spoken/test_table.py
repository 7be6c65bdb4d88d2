"""Speeches on a terminal"""

from confplan.terminal import columns
from confplan.timetables.spoken.table import lines, render
from confplan.timetables.spoken.words import NONE as NO_MANUSCRIPT
from tests.timetables.spoken.listings import NONE, of


def shown(width: int | None) -> list[str]:
    return ["".join(words for words, _ in line).rstrip() for line in lines(of(), "vi", width)]


def test_figures_stand_beside_the_title_and_above_the_speaker() -> None:
    assert """\
Hội nghị tổng kết

Âm tiết  Đọc hết (nhanh-chậm)  Mục có  Bớt, còn         Nội dung
  1.200      6:00 (5:00-6:40)       5  bớt 200 chữ      Khai mạc [1] | *mới*
                                                        Quận 12 · dai.txt
    140      0:42 (0:35-0:47)       7  còn 1.260 chữ    =Tuyên truyền
                                                        phường Hiệp Thành · ngan.txt
                                    7  không đọc được   An ninh
                                                        chua-co.txt
  1.200      6:00 (5:00-6:40)          chưa rõ số phút  Đáp từ
                                                        dai.txt
  1.200      6:00 (5:00-6:40)       6  vừa đủ           Bế mạc
                                                        dai.txt

4 bài (và 1 bài không đọc được), 3.740 âm tiết, đọc hết 18:42; mỗi phút đọc 200 (tạm tính), nhanh 240, chậm 180
""" == render(of(), "vi")


def test_nothing_is_wider_than_the_terminal_and_files_stay_whole() -> None:
    found = shown(72)

    assert max(map(columns, found)) <= 72
    assert any("phường Hiệp Thành · ngan.txt" in line for line in found)
    assert any(line.endswith("…") for line in found)


def test_what_is_too_long_or_unread_is_marked() -> None:
    marked = [line[1][0] for line in lines(of(), "vi", 120) if line and line[0][1] == "over"]

    assert ["Khai mạc [1] | *mới*", "An ninh"] == marked


def test_plan_without_manuscripts_says_how_to_name_one() -> None:
    assert f"{NO_MANUSCRIPT.en}\n" == render(of(NONE), "en")
