"""The seating chart: every seat with its group, everybody in both lists, and only groups where the hall has no seats"""

import io
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from pypdf import PdfReader

from confplan.case import Case
from confplan.documents.document import View
from confplan.documents.seating_chart import view
from confplan.loading import load
from tests.documents.hostile import HOSTILE
from tests.documents.printing import TODAY, case_of, case_with, packed, printed, text_of

PLAN = """
document: {number: 12/KH-UBND}
conference:
  name: Hội nghị
  date: 26/7/2024
  venue: {name: Hội trường A, layout: {rows: 4, blocks: [3, 3], blocked: [A1]}}
delegates:
  - {name: Khu phố, roster: khu-pho.csv}
  - {name: Báo chí, quota: 2}
"""
LIST = "Họ và tên,Chức danh\nLê Văn Út,Trưởng khu phố\nTrần Thị Ánh,Bí thư Chi bộ\n"


def case_in(folder: Path, people: str = LIST, plan: str = PLAN) -> Case:
    (folder / "plan.yaml").write_text(plan, encoding="utf-8")
    (folder / "khu-pho.csv").write_text(people, encoding="utf-8")
    found = load(folder / "plan.yaml", today=TODAY).case
    assert found
    return found


def test_chart_has_its_groups_and_both_lists(tmp_path: Path) -> None:
    found = view(case_in(tmp_path))
    text = text_of(printed("seating-chart", found, "pdf"), "pdf")

    assert not found.is_draft
    assert (7, 4) == (found.columns, len(found.rows))
    assert [("Khu phố", 2), ("Báo chí", 2)] == sorted(((one.name, one.people) for one in found.parties), reverse=True)
    assert ["Trần Thị Ánh", "Lê Văn Út"] == [one.name for one in found.by_name]
    assert ["Lê Văn Út", "Trần Thị Ánh"] == [one.name for one in found.by_seat]
    assert text.index("SÂN KHẤU") < text.index("DANH SÁCH THEO GHẾ") < text.index("DANH SÁCH THEO TÊN")
    assert "DỰ THẢO" not in text
    assert 4 == len(PdfReader(io.BytesIO(printed("seating-chart", found, "pdf"))).pages)


def test_chart_has_short_names_and_each_block_the_whole_ones(tmp_path: Path) -> None:
    found = view(case_in(tmp_path))
    chart, block = (
        page.extract_text() for page in PdfReader(io.BytesIO(printed("seating-chart", found, "pdf"))).pages[:2]
    )

    assert ["khối 2"] == [one.name for one in found.close_ups]
    assert all(name in chart.replace("\xa0", " ") for name in ("L.V. Út", "T.T. Ánh"))
    assert "Lê Văn Út" not in chart
    assert all(name in block for name in ("Lê Văn Út", "Trần Thị Ánh"))


def test_wide_hall_takes_the_width_of_its_page() -> None:
    plan = "conference: {venue: {name: Hội trường, layout: {rows: 20, blocks: [8, 10, 8]}}}"
    page = PdfReader(io.BytesIO(printed("seating-chart", view(case_with(plan)), "pdf"))).pages[0]
    places: list[float] = []
    page.extract_text(visitor_text=lambda text, at, *_: places.append(at[4]) if text.strip() in {*"ABCDT"} else None)

    assert max(places) - min(places) > 0.9 * float(page.mediabox.width)


def test_plan_without_a_layout_prints_its_groups() -> None:
    found = view(case_of("plan.yaml"))
    text = text_of(printed("seating-chart", found, "pdf"), "pdf")

    assert [("conference", "venue")] == [gap.at for gap in found.gaps]
    assert "Người hoạt động không chuyên trách khu phố mới (11 phường)" in text
    assert "165" in text
    assert "DỰ THẢO" in text


def test_names_that_look_like_code_come_back_whole(tmp_path: Path) -> None:
    names = [text.replace('"', "”") for text in HOSTILE if not text.startswith("=")]
    found = view(case_in(tmp_path, "Họ và tên\n" + "".join(f'"{name}"\n' for name in names)))
    read = packed(text_of(printed("seating-chart", found, "pdf"), "pdf"))

    assert [] == [one.name for one in found.by_name if read.count(packed(one.name)) < 2]
    assert len(names) == len(found.by_name)


def test_drawing_is_one_picture_of_letters_without_a_font(tmp_path: Path) -> None:
    content = printed("seating-chart", view(case_in(tmp_path)), "svg")

    assert content == printed("seating-chart", view(case_in(tmp_path)), "svg")
    assert b"<svg" in content
    assert b"<text" not in content


def test_body_that_the_post_names_is_not_said_twice(tmp_path: Path) -> None:
    people = "Họ và tên,Chức vụ,Đơn vị\nLê Văn Út,Bí thư Quận ủy,Quận ủy\nTrần Thị Ánh,Trưởng phòng,Phòng Nội vụ\n"

    assert {"Bí thư Quận ủy", "Trưởng phòng, Phòng Nội vụ"} == {
        one.about for one in view(case_in(tmp_path, people)).by_name
    }


def workbook(found: View) -> Workbook:
    return load_workbook(io.BytesIO(printed("seating-chart", found, "xlsx")))


def test_workbook_has_a_cell_for_each_seat_in_the_colour_of_its_group(tmp_path: Path) -> None:
    found = view(case_in(tmp_path))
    book = workbook(found)
    chart = book["Sơ đồ"]
    cells = {str(cell.value).split("\n")[0]: cell for row in chart.iter_rows(min_row=6, max_row=9) for cell in row if cell.value}  # fmt: skip
    names = {one.name: one.seat or "" for one in found.by_seat}
    fills = {one.name: f"FF{one.fill[1:].upper()}" for one in found.parties}

    assert ["Sơ đồ", "Theo ghế", "Theo tên"] == book.sheetnames
    assert {f"{row}{number}" for row in "ABCD" for number in range(1, 7)} - {"A1"} == {*cells} - {*"ABCD×"}
    assert {f"{seat}\n{name}" for name, seat in names.items()} <= {cell.value for cell in cells.values()}
    assert fills["Khu phố"] == cells[names["Lê Văn Út"]].fill.fgColor.rgb
    assert fills["Khu phố"] != fills["Báo chí"]
    assert (8, "landscape") == (chart.page_setup.paperSize, chart.page_setup.orientation)


def test_workbook_lists_people_by_their_given_names(tmp_path: Path) -> None:
    people = "Họ và tên\nLê Văn Út\nTrần Thị Ánh\nHồ Văn An\n"
    rows = workbook(view(case_in(tmp_path, people)))["Theo tên"].iter_rows(min_row=3, min_col=2, values_only=True)

    assert ["Hồ Văn An", "Trần Thị Ánh", "Lê Văn Út"] == [row[0] for row in rows]


def test_name_like_a_formula_stays_a_text_in_every_sheet(tmp_path: Path) -> None:
    book = workbook(view(case_in(tmp_path, "Họ và tên\n=SUM(A1:A9)\n+An Thị Bé\n")))
    kinds = {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row if cell.value}

    assert "f" not in kinds


def test_workbook_of_a_plan_without_a_layout_has_its_groups() -> None:
    book = workbook(view(case_of("plan.yaml")))
    texts = {cell for row in book["Sơ đồ"].iter_rows(values_only=True) for cell in row}

    assert ["Sơ đồ"] == book.sheetnames
    assert {"165", "SƠ ĐỒ CHỖ NGỒI (DỰ THẢO)"} <= texts


@pytest.mark.parametrize(
    ("layout", "page", "cells"),
    [
        ("{shape: u, rows: 1, blocks: [2, 3, 2]}", "hàng A sát bàn", {"A4\nLê Văn Út", "A5\nTrần Thị Ánh"}),
        ("{shape: tables, rows: 2, blocks: [2], chairs: 4}", "theo chiều kim đồng hồ", {"A2.1\nLê Văn Út", "A2", "B1"}),
        ("{shape: classroom, rows: 2, blocks: [4], chairs: 2}", "hàng A gần sân khấu nhất", {"A1\nLê Văn Út", "A"}),
    ],
)
def test_every_shape_of_hall_is_drawn_and_written(layout: str, page: str, cells: set[str], tmp_path: Path) -> None:
    plan = PLAN.replace("{rows: 4, blocks: [3, 3], blocked: [A1]}", layout)
    found = view(case_in(tmp_path, plan=plan))
    pages = [one.extract_text() for one in PdfReader(io.BytesIO(printed("seating-chart", found, "pdf"))).pages]
    chart = {cell for row in workbook(found)["Sơ đồ"].iter_rows(values_only=True) for cell in row}

    assert page in " ".join(pages[0].split())
    assert cells <= chart
    assert all(name in pages[1] for name in ("Út", "Ánh"))
