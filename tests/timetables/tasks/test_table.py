"""Tasks on a terminal"""

from confplan.terminal import columns
from confplan.timetables.tasks.table import lines, render
from tests.timetables.tasks.listings import of, real


def test_tasks_stand_under_their_units_with_what_is_to_be_known() -> None:
    assert """\
Hội nghị

Các phòng (2)
  2 ! 01/07/2024  hạn đã qua 1 ngày  Gửi bài
      Ghi trong kế hoạch: trước ngày 02/07/2024 · Gồm các đơn vị: Phòng Nội vụ; Phòng Y tế · Gửi qua: Văn phòng

Văn phòng
  1 * 05/07/2024  còn 3 ngày         =In | giấy mời
      Phối hợp: Phòng Nội vụ

Phòng Nội vụ
  3               chưa có hạn        Duyệt bài (nếu có)
      Sau việc: 2

Chưa giao đơn vị nào
  4               chưa có hạn        Dọn dẹp

4 việc: 1 đã qua hạn, 1 đến hạn trong 7 ngày, 2 chưa có thời hạn (tính đến 02/07/2024)
""" == render(of(day=2), "vi")


def test_one_unit_sees_what_it_helps_with_and_days_name_the_units() -> None:
    assert "      phối hợp (Văn phòng) · Phối hợp: Phòng Nội vụ\n" in render(of(unit="NV"), "vi")
    assert "      Văn phòng · Phối hợp: Phòng Nội vụ\n" in render(of(by="date"), "vi")


def test_no_line_is_wider_than_the_terminal() -> None:
    for width in (80, 140):
        assert width >= max(columns("".join(words for words, _ in line)) for line in lines(real(), "vi", width))


def test_late_and_near_have_their_styles() -> None:
    styles = [style for line in lines(of(day=2), "vi") for _, style in line]

    assert {"error", "warning", "assumed"} <= set(styles)


def test_plan_without_tasks_says_so() -> None:
    assert "kế hoạch chưa giao việc nào\n" == render(of(text="format: 1"), "vi")
