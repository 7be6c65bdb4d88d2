"""The Word template of the name plates: A4 across, four panels in a row; text turned by a quarter stands upright once folded"""

from typing import Any

from docx.enum.section import WD_ORIENT
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT, WD_ROW_HEIGHT_RULE, WD_TABLE_ALIGNMENT
from docx.enum.text import WD_LINE_SPACING
from docx.shared import Mm, Pt

from confplan.planning.plate_letters import EDGE, FACE, PITCH, SIZES, SMALL_SIZES
from tools.word.official import END, between_letters, element, house_styles, line, only_if, sized, step, style
from tools.word.pieces import CENTRE, blank

TEMPLATE = "name-plates/name-plates.docx"
TITLE = "Bảng tên: {{ name|dotted }}"
PANELS = (FACE[1], FACE[1], 70, 11)  # back, front, base, flap
# Turned clockwise, the letters of the back have their heads at the fold; those of the front are turned against it.
BACK, FRONT = "tbRl", "btLr"
HOW = "Cắt theo nét liền, gấp theo nét đứt: mặt sau, mặt trước, đế (phần này), mép dán vào trong mặt sau"


def document() -> Any:
    made = blank(11, margins=(4, 8, 2, 8))
    section = made.sections[0]
    section.page_width, section.page_height, section.orientation = Mm(297), Mm(210), WD_ORIENT.LANDSCAPE
    section.header_distance = section.footer_distance = Mm(0)
    _styles(made)
    step(made, "for one in plates")
    back, front, base, _ = _panels(made).cells
    for face, turned in ((back, BACK), (front, FRONT)):
        _turn(face, turned)
        line(face, "", END)
        only_if(face, "one.is_blank", "Đ/c {{ none|dotted(16) }}", "Dòng chấm")
        # One paragraph: a space that breaks stands only between two lines.
        _lines(face, "one.big|joined(' ')", "one.size", SIZES, "Tên")
    line(front, "", END).paragraph_format.space_before = Pt(5)
    step(front, "for line in one.small")
    _lines(front, "line", "one.small_size", SMALL_SIZES, "Chức vụ")
    step(front, "endfor")
    _base(base)
    between_letters(made, numbered=False)
    step(made, "else")
    line(made, "{{ name|dotted(20) }}", "Đế")
    line(made, "Chưa có ai để in bảng tên", "Đế")
    line(made, "{{ stamp }}", "Đế")
    step(made, "endfor")
    return made


def _styles(made: Any) -> None:
    house_styles(made)
    _exact(style(made, "Dòng chấm", 20, align=CENTRE), 20 * 1.5)
    for name, sizes in (("Tên", SIZES), ("Chức vụ", SMALL_SIZES)):
        for size in sizes:
            added = style(made, f"{name} {size}", size, "b", CENTRE)
            added.left_indent = added.right_indent = Mm(EDGE - 0.5)
            _exact(added, size * PITCH)
    style(made, "Dự thảo", 20, "br").space_before = Pt(12)
    added = style(made, "Đế", 9, "g")
    added.space_before, added.left_indent, added.right_indent = Pt(6), Mm(4), Mm(4)


def _exact(paragraphs: Any, points: float) -> None:
    paragraphs.line_spacing_rule, paragraphs.line_spacing = WD_LINE_SPACING.EXACTLY, Pt(points)


def _panels(made: Any) -> Any:
    """Add the row of panels: around it the lines to cut, between them those to fold."""
    table = made.add_table(rows=1, cols=len(PANELS))
    table.style, table.autofit, table.alignment = made.styles["Normal Table"], False, WD_TABLE_ALIGNMENT.CENTER
    borders = element("w:tblBorders")
    for side in ("top", "left", "bottom", "right"):
        borders.append(element(f"w:{side}", val="single", sz="4", space="0", color="A0A0A0"))
    borders.append(element("w:insideV", val="dashed", sz="4", space="0", color="A0A0A0"))
    table._tbl.tblPr.append(borders)
    margins = element("w:tblCellMar")
    for side in ("top", "left", "bottom", "right"):
        margins.append(element(f"w:{side}", w="0", type="dxa"))
    table._tbl.tblPr.append(margins)
    row = sized(table.rows[0], PANELS)
    row.height, row.height_rule = Mm(FACE[0]), WD_ROW_HEIGHT_RULE.EXACTLY
    return row


def _turn(cell: Any, how: str) -> None:
    cell._tc.get_or_add_tcPr().append(element("w:textDirection", val=how))
    cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER


def _lines(cell: Any, text: str, size: str, sizes: tuple[int, ...], name: str) -> None:
    """Add a paragraph in the style of its size."""
    for place, points in enumerate(sizes):
        step(cell, f"{'elif' if place else 'if'} {size} == {points}")
        line(cell, "{{ " + text + " }}", f"{name} {points}")
    step(cell, "endif")


def _base(cell: Any) -> None:
    line(cell, "", END)
    only_if(cell, "one.is_blank", "DỰ THẢO", "Dự thảo")
    for text in ("{{ name|dotted(20) }}", HOW, "{{ stamp }}"):
        line(cell, text, "Đế")
