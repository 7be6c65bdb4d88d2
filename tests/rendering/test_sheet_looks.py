"""The looks of cells: colours and sizes of a template, and no others"""

from pathlib import Path

from confplan.rendering.sheet_looks import Style, format_of, size_of, style
from tests.rendering.test_sheet_engine import rendered, sheet


def test_style_is_read_and_what_it_cannot_be_is_left_out() -> None:
    assert Style("#fff2cc", "#C00000", 8.0) == style("background: #fff2cc; COLOR:#C00000; font-size: 8pt; width: 3")
    assert Style("#112233") == style("background-color: #112233; color: red; font-size: huge; bare")
    assert Style(size=40) == style("font-size: 400")


def test_style_goes_over_the_class() -> None:
    looks = format_of(frozenset({"head", "center"}), "number", style("background: #ffffff"))

    assert ("#ffffff", "center", 11) == (looks["bg_color"], looks["align"], looks["font_size"])
    assert [11, 14, 8] == [size_of(frozenset(), Style()), size_of(frozenset({"title"}), Style()), size_of(frozenset({"title"}), Style(size=8))]  # fmt: skip


def test_cell_of_a_workbook_has_its_colour(tmp_path: Path) -> None:
    cell = sheet(rendered(tmp_path, '<table><tr><td style="background: #cfe2f3; font-size: 8">x</td></tr></table>'))[
        "A1"
    ]

    assert ("FFCFE2F3", 8) == (cell.fill.fgColor.rgb, cell.font.sz)


def test_small_letters_ask_for_a_low_row(tmp_path: Path) -> None:
    row = '<table><col style="width: 9"><tr><td style="font-size: {}">một hai ba bốn năm sáu</td></tr></table>'
    small, large = (sheet(rendered(tmp_path, row.format(size))).row_dimensions[1].height for size in (6, 11))

    assert (small or 0) < (large or 0)
