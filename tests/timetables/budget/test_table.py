"""The estimate on a terminal"""

from confplan.terminal import columns
from confplan.timetables.budget.table import lines, render
from tests.timetables.budget.listings import of, real


def test_each_line_has_its_figures_and_below_it_its_basis() -> None:
    assert """\
Hội nghị
Nguồn kinh phí: Ngân sách

      Nội dung             Số lượng  Số lần  Đơn giá  Thành tiền
  1   =Nước | uống (suất)       120       1   20.000   2.400.000
      giải khát giữa giờ, mỗi đại biểu mỗi buổi: 20.000 đ, Nghị quyết 05, từ 01/01/2025
  2   Tiền thưởng                15       2  700.000  21.000.000
  3 ? Hoa                         4       1        …           …
  4   Thuê máy                            1            2.000.000
      thành tiền theo kế hoạch · khoán

Tổng cộng: 25.400.000 đ (chưa đủ: 1 khoản chưa có số liệu; kế hoạch ghi 30.000.000 đ)
""" == render(of(), "vi")


def test_no_line_is_wider_than_the_terminal() -> None:
    for width in (80, 140):
        assert width >= max(columns("".join(words for words, _ in line)) for line in lines(real(), "vi", width))


def test_proposals_are_called_so_and_what_is_open_is_marked() -> None:
    text = render(real(), "en")
    styles = {style for line in lines(real(), "en") for _, style in line}

    assert "these lines are proposals" in text
    assert "from the task “In ấn và phát hành thư mời" in text
    assert {"warning", "assumed"} <= styles


def test_plan_without_anything_says_so() -> None:
    assert "kế hoạch chưa có khoản chi nào\n" == render(of("status: draft"), "vi").split("chưa có\n", 1)[1]
