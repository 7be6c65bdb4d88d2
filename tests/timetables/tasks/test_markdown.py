"""Tasks for a wiki"""

from confplan.timetables.tasks.markdown import render
from tests.timetables.tasks.listings import of


def test_each_unit_has_a_table_in_which_nothing_is_markup() -> None:
    text = render(of(day=2), "vi")

    assert "## Các phòng (2)\n" in text
    assert (
        "| 1 | =In \\| giấy mời<br>Phối hợp: Phòng Nội vụ | 05/07/2024 (đến hết ngày 05/07/2024) | còn 3 ngày |" in text
    )
    assert "| 3 | Duyệt bài (nếu có)<br>Sau việc: 2 |  | chưa có hạn |" in text


def test_by_days_each_row_has_its_unit_and_a_plan_without_tasks_says_so() -> None:
    assert "| 1 | Office |" not in render(of(by="date"), "en")
    assert "| 1 | Văn phòng |" in render(of(by="date"), "en")
    assert "# confplan\n\nthe plan gives no tasks yet\n" == render(of(text="format: 1"), "en")
