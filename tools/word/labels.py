"""The Word template of the labels for envelopes: A4 with 3 × 7 labels, cells exactly as large as the labels"""

from typing import Any

from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT, WD_ROW_HEIGHT_RULE
from docx.enum.text import WD_LINE_SPACING
from docx.shared import Mm, Pt

from confplan.planning.mailing_labels import ACROSS, BETWEEN, EDGE, HEAD, LABEL, LEFT, SIZES, TOP
from confplan.planning.plate_letters import PITCH
from tools.word.official import END, columns, element, house_styles, line, only_if, sized, step, style
from tools.word.pieces import RIGHT, blank

TEMPLATE = "invitations/labels.docx"
TITLE = "Nhãn phong bì giấy mời dự {{ occasion.name|dotted }}"
WIDTHS = (LABEL[0], BETWEEN, LABEL[0], BETWEEN, LABEL[0])
BOTTOM = 12.0  # less than above: a line without height follows the last label


def document() -> Any:
    made = blank(11, margins=(TOP, 7, BOTTOM, LEFT))
    section = made.sections[0]
    section.header_distance = section.footer_distance = Mm(6)
    _styles(made)
    only_if(section.header, "is_draft", "DỰ THẢO", "Dự thảo")
    line(section.footer, "Nhãn 63,5 × 38,1 mm, in đúng cỡ 100% ({{ stamp }})", "Mã bản in")
    loop = columns(made, WIDTHS)
    table = loop.table
    table.alignment = None  # from the margin on, where the sheet's first label begins
    loop.cells[0].paragraphs[0].add_run("{%tr for row in label_rows %}")
    row = sized(table.add_row(), WIDTHS)
    row.height, row.height_rule = Mm(LABEL[1]), WD_ROW_HEIGHT_RULE.EXACTLY
    for place in range(ACROSS):
        _label(row.cells[2 * place], f"row[{place}]")
    sized(table.add_row(), WIDTHS).cells[0].paragraphs[0].add_run("{%tr endfor %}")
    table._tbl.tblPr.append(element("w:tblLayout", type="fixed"))
    line(made, "", END)
    return made


def _styles(made: Any) -> None:
    house_styles(made)
    _exact(style(made, "Kính gửi", HEAD), HEAD)
    for size in SIZES:
        _exact(style(made, f"Nhãn đậm {size}", size, "b"), size)
        _exact(style(made, f"Nhãn {size}", size), size)
    style(made, "Dự thảo", 9, "br", RIGHT)
    style(made, "Mã bản in", 6, "g", RIGHT)


def _exact(paragraphs: Any, size: int) -> None:
    paragraphs.line_spacing_rule, paragraphs.line_spacing = WD_LINE_SPACING.EXACTLY, Pt(size * PITCH)
    paragraphs.left_indent, paragraphs.right_indent = Mm(EDGE[0]), Mm(EDGE[0] - 1)


def _label(cell: Any, of: str) -> None:
    cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
    line(cell, "", END)
    step(cell, f"if {of}")
    line(cell, f"Kính gửi:{{% if {of}.is_person %}} {{{{ {of}.honorific }}}}{{% endif %}}", "Kính gửi")
    for name, kind in (("strong", "Nhãn đậm"), ("plain", "Nhãn")):
        step(cell, f"for line in {of}.label.{name}")
        for place, size in enumerate(SIZES):
            step(cell, f"{'elif' if place else 'if'} {of}.label.size == {size}")
            line(cell, "{{ line }}", f"{kind} {size}")
        step(cell, "endif")
        step(cell, "endfor")
    step(cell, "endif")
