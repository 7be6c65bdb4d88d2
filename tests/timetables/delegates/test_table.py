"""The verdicts on a terminal"""

from confplan.terminal import columns
from confplan.timetables.delegates.table import lines, render
from tests.timetables.delegates.listings import WARDS, of


def test_each_ward_has_its_line_and_below_it_what_is_wrong() -> None:
    assert """\
Hội nghị

Khu phố: 1/4 danh sách đủ; 2 cần sửa; 1 chưa có
✓ phường Thới An          3/3   đủ
✗ phường Hiệp Thành       4/3   có khu phố từ 2 chức danh trở lên; một chức danh có hai người cùng khu phố; có điều cần xem lại; chức danh không được mời; thừa 1 người
    hiep-thanh.csv:2: phường Hiệp Thành: 2 chức danh cùng ở KP 1; nhiều nhất là 1
    hiep-thanh.csv:3: phường Hiệp Thành: 2 người chức danh “Bí thư Chi bộ khu phố” cùng ở KP 1; mỗi chức danh phải ở các khu phố khác nhau
    hiep-thanh.csv:4: “=Vũ|Chi”: họ tên chỉ gồm chữ; chưa biết tên thì để trống
    hiep-thanh.csv:4: “Tổ trưởng” không thuộc các chức danh được mời; dùng được: Bí thư Chi bộ khu phố, Trưởng khu phố
    hiep-thanh.csv:5: phường Hiệp Thành: danh sách có 4 người, định mức là 3
– phường Thạnh Lộc        0/3   chưa có danh sách
✗ phường Tân Chánh Hiệp   0/3   chưa đọc được hết danh sách
    tan-chanh-hiep.csv:1: trong 40 dòng đầu chưa thấy dòng tên cột; cần ít nhất cột “Họ và tên”
""" == render(of({name: text for name, text in WARDS.items() if name != "la"}), "vi")


def test_no_line_is_wider_than_the_terminal_and_nothing_is_lost() -> None:
    whole = "".join(render(of(), "vi").split())
    for width in (80, 140):
        shown = ["".join(words for words, _ in line) for line in lines(of(), "vi", width)]

        assert width >= max(map(columns, shown))
        assert whole == "".join("".join(shown).split())


def test_lists_of_nobody_stand_apart() -> None:
    assert "Not clear whose\n    la.csv:1: it is not clear" in render(of(), "en")


def test_plan_without_lists_says_so() -> None:
    assert "no group of delegates has a roster, so there are no lists to check\n" == render(
        of({}, "status: draft"), "en"
    )
