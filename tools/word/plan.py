"""The Word template of the official plan: ND30, model 1.4; the navigation pane shows its sections"""

from typing import Any

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm, Pt

from tools.word.letter import SUBJECT, WIDTH, closing, letterhead, official_page, signature
from tools.word.official import RULE, element, line, rule_by_length, step, style
from tools.word.pieces import CENTRE, bold, control, fill, row, table

TEMPLATE = "plan/plan.docx"
TITLE = "{{ kind }} {{ title|dotted }}"
NUMBER = "{{ head.number|dotted(4) }}{% if head.symbol != '' %}/{{ head.symbol|dotted(4) }}{% endif %}"
COLUMNS = (("Thời gian", 42), ("Nội dung", 123))
STYLES = {"heading": "Phần", "subheading": "Mục", "backdrop": "Dòng phông", "backdrop_title": "Tên trên phông"}
USUAL = "Thân bài"


def document() -> Any:
    made = official_page()
    _styles(made)
    letterhead(made, NUMBER)
    line(made, "{{ kind|upper }}", "Tên loại")
    step(made, "for line in title_lines")
    line(made, "{{ line }}", "Trích yếu")
    step(made, "else")
    line(made, "{{ none|dotted(30) }}", "Trích yếu")
    step(made, "endfor")
    rule_by_length(made, "title_lines|first|default('')", SUBJECT, 56, WIDTH)
    line(made, "", RULE).paragraph_format.space_after = Pt(8)
    step(made, "for basis in bases")
    line(made, "{{ basis }}", "Căn cứ")
    step(made, "endfor")
    _body(made)
    left, right = closing(made)
    line(left, "", RULE)  # a cell is never without a paragraph
    step(left, "if recipients")
    line(left, "Nơi nhận:", "Nơi nhận")
    step(left, "for one in recipients")
    line(left, "- {{ one }}", "Dòng nơi nhận")
    step(left, "endfor")
    step(left, "endif")
    signature(right)
    return made


def _styles(made: Any) -> None:
    basis = style(made, "Căn cứ", 14, "i", WD_ALIGN_PARAGRAPH.JUSTIFY)
    part = style(made, "Phần", 14, "b", WD_ALIGN_PARAGRAPH.JUSTIFY)
    item = style(made, "Mục", 14, "b", WD_ALIGN_PARAGRAPH.JUSTIFY)
    for like_body in (basis, part, item):
        like_body.first_line_indent, like_body.space_after, like_body.line_spacing = Mm(10), Pt(6), 1.15
    for level, (name, heading) in enumerate((("Phần", part), ("Mục", item))):
        heading.keep_with_next = True
        made.styles[name].element.get_or_add_pPr().append(element("w:outlineLvl", val=str(level)))
    for name, look in (("Dòng phông", ""), ("Tên trên phông", "b")):
        shown = style(made, name, 12, look, CENTRE)
        shown.space_after, shown.keep_with_next = Pt(3), True


def _body(made: Any) -> None:
    step(made, "for one in body")
    for place, (kind, name) in enumerate(STYLES.items()):
        step(made, f"{'elif' if place else 'if'} one.kind == '{kind}'")
        line(made, "{{ one.printed }}", name)
    step(made, "elif one.kind == 'table'")
    _table(made)
    step(made, "elif one.is_kept")
    line(made, "{{ one.printed }}", USUAL).paragraph_format.keep_with_next = True
    step(made, "else")
    line(made, "{{ one.printed }}", USUAL)
    step(made, "endif")
    step(made, "endfor")


def _table(made: Any) -> None:
    """Add the table of the programme, whose heads come again on every page."""
    widths = [width for _, width in COLUMNS]
    added = table(made, widths)
    for cell, (name, _) in zip(row(added, widths, heads=True).cells, COLUMNS, strict=True):
        fill(cell.paragraphs[0], bold(name), size=13, align=CENTRE)
    control(added, widths, "{%tr for row in one.rows %}")
    for cell, text in zip(row(added, widths).cells, ("{{ row.hour }}", "{{ row.text }}"), strict=True):
        fill(cell.paragraphs[0], text, size=13)
    control(added, widths, "{%tr endfor %}")
    made.add_paragraph(style="Dòng phông").paragraph_format.keep_with_next = True  # apart from what follows
