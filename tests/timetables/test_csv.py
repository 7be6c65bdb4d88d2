"""Rows for spreadsheets"""

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from confplan.source.cells import cleaned
from confplan.source.separated import read_table
from confplan.timetables.csv import guarded, render
from tests.timetables.programmes import SHORT, of


def rows(text: str, language: str = "vi") -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(render(of(text), "vi" if language == "vi" else "en"))))


def test_each_item_is_a_row_with_its_times() -> None:
    found = rows(SHORT)

    assert [row["Bắt đầu"] for row in found] == ["08:00", "08:25", "08:25", "08:32", "08:47"]
    assert [row["Tạm tính"] for row in found] == ["không"] * 4 + ["có"]
    assert found[0]["Thực hiện"] == "Phòng Nội vụ"


def test_headings_speak_both_languages() -> None:
    assert rows(SHORT, "en")[3]["Optional"] == "yes"


def test_no_cell_is_a_formula() -> None:
    found = rows('agenda:\n  - {title: "=1+1", minutes: 5}\n  - {title: "@a, b", minutes: 5}\n')

    assert [row["Nội dung"] for row in found] == ["'=1+1", "'@a, b"]


def test_text_begins_without_a_byte_order_mark() -> None:
    assert render(of(SHORT), "vi").startswith("Ngày,Bắt đầu")


@given(text=st.one_of(st.text(st.sampled_from("=+-@'\"a1,\n ;")), st.text()))
def test_any_text_is_no_formula_and_comes_back(text: str) -> None:
    written = io.StringIO()
    csv.writer(written).writerows([["a", "b", "c"], ["x", guarded(cleaned(text)), "y"]])
    _, cells = csv.reader(io.StringIO(written.getvalue()))
    _, row = read_table(written.getvalue().encode("utf-8", "replace"), "a.csv").rows

    assert not cells[1].startswith(("=", "+", "-", "@", "\t", "\r"))
    assert cleaned(text).encode("utf-8", "replace").decode() == row.text(1)
