"""Pieces of official letters in Word: styles that an office can change in one place, steps of Jinja, rules that are real lines"""

import copy
import re
from collections.abc import Mapping, Sequence
from typing import Any

from docx.enum.style import WD_STYLE_TYPE
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_BREAK, WD_LINE_SPACING
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from tools.word.pieces import SERIF

RED, GREY = RGBColor(0xB3, 0x13, 0x1B), RGBColor(0x70, 0x70, 0x70)
STEP, RULE, END = "Lệnh", "Kẻ ngang", "Khép trang"
BOLD = re.compile(r"\*\*(.+?)\*\*")


def style(made: Any, name: str, size: float, look: str = "", align: Any = None) -> Any:
    """Add a paragraph style (`b` bold, `i` italic, `r` red, `g` grey) and return its paragraphs' format."""
    added = made.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    added.base_style, added.quick_style = made.styles["Normal"], True
    added.font.name, added.font.size = SERIF, Pt(size)
    added.font.bold, added.font.italic = "b" in look or None, "i" in look or None
    added.font.color.rgb = RED if "r" in look else GREY if "g" in look else None
    added.paragraph_format.alignment = align
    return added.paragraph_format


def house_styles(made: Any) -> None:
    """Steps small and grey, so that one sees what does not print; lines that take no room."""
    style(made, STEP, 8, "g")
    for name in (RULE, END):
        tight = style(made, name, 1)
        tight.line_spacing_rule, tight.line_spacing = WD_LINE_SPACING.EXACTLY, Pt(1)


def line(room: Any, text: str, name: str) -> Any:
    """Add a paragraph of a style to a document, cell, header or footer; `**…**` is bold. A field is never cut in two."""
    paragraphs = room.paragraphs
    is_fresh = (
        len(paragraphs) == 1 and not paragraphs[0].runs and paragraphs[0].style.name in {"Normal", "Header", "Footer"}
    )
    added = paragraphs[0] if is_fresh else room.add_paragraph()
    added.style = name
    for place, piece in enumerate(BOLD.split(text)):
        if piece:
            added.add_run(piece).bold = bool(place % 2) or None
    return added


def step(room: Any, jinja: str) -> None:
    line(room, f"{{%p {jinja} %}}", STEP)


def only_if(room: Any, condition: str, text: str, name: str) -> None:
    """Add a paragraph that is there only where the condition holds."""
    step(room, f"if {condition}")
    line(room, text, name)
    step(room, "endif")


def rule(room: Any, width: float, room_width: float) -> None:
    """Add a line of so many millimetres in the middle of its room: the upper border of an empty paragraph."""
    added = line(room, "", RULE)
    if not width:
        return
    added.paragraph_format.space_before = Pt(2)
    added.paragraph_format.left_indent = added.paragraph_format.right_indent = Mm((room_width - width) / 2)
    border = element("w:top", val="single", sz="6", space="1", color="000000")
    borders = OxmlElement("w:pBdr")
    borders.append(border)
    added._p.get_or_add_pPr().insert_element_before(borders, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:rPr")


def rule_by_length(room: Any, of: str, widths: Mapping[int, float], longest: float, room_width: float) -> None:
    """Add a rule a third to a half as long as a text: `widths` says how long up to so many letters, `longest` beyond."""
    for place, (letters, width) in enumerate(widths.items()):
        step(room, f"{'elif' if place else 'if'} {of}|length <= {letters}")
        rule(room, width, room_width)
    step(room, "else")
    rule(room, longest, room_width)
    step(room, "endif")


def columns(made: Any, widths: Sequence[float]) -> Any:
    """Add a row of cells without lines and return it."""
    table = made.add_table(rows=1, cols=len(widths))
    table.style = made.styles["Normal Table"]
    table.autofit, table.alignment = False, WD_TABLE_ALIGNMENT.CENTER
    margins = OxmlElement("w:tblCellMar")
    for side in ("left", "right"):
        margins.append(element(f"w:{side}", w="0", type="dxa"))
    table._tbl.tblPr.append(margins)
    return sized(table.rows[0], widths)


def further(row: Any, widths: Sequence[float]) -> Any:
    """Add another row to the table of a row."""
    return sized(row.table.add_row(), widths)


def sized(row: Any, widths: Sequence[float]) -> Any:
    for column, cell, width in zip(row.table.columns, row.cells, widths, strict=True):
        column.width = cell.width = Mm(width)
    return row


def whole(row: Any) -> Any:
    """Let no page break cut a row."""
    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
    return row


def between_letters(made: Any, *, numbered: bool) -> None:
    """End a letter of many: the next begins on a fresh page, and where pages are numbered, at one."""
    step(made, "if not loop.last")
    end = made.add_paragraph(style=END)
    if numbered:
        end._p.get_or_add_pPr().append(copy.deepcopy(made.sections[-1]._sectPr))
    else:
        end.add_run().add_break(WD_BREAK.PAGE)
    step(made, "else")
    made.add_paragraph(style=END)
    step(made, "endif")


def element(tag: str, **attributes: str) -> Any:
    made = OxmlElement(tag)
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), value)
    return made
