"""Tasks for a spreadsheet"""

import csv
import io

from confplan.timetables.tasks.csv import render
from tests.timetables.tasks.listings import of


def test_each_task_is_a_row_and_no_cell_a_formula() -> None:
    rows = list(csv.DictReader(io.StringIO(render(of(day=2), "vi"))))

    assert ["Gửi bài", "'=In | giấy mời", "Duyệt bài", "Dọn dẹp"] == [row["Việc"] for row in rows]
    assert ["2024-07-01", "2024-07-05", "", ""] == [row["Hạn chót"] for row in rows]
    assert ["-1", "3", "", ""] == [row["Còn"] for row in rows]
    assert ("trước ngày 02/07/2024", "Văn phòng") == (rows[0]["Ghi trong kế hoạch"], rows[0]["Gửi qua"])
    assert ["", "", "có", ""] == [row["nếu có"] for row in rows]
