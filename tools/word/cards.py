"""The Word template of the card: A5 across, in the name of the hosts; each stands in the middle of its page"""

from typing import Any

from docx.enum.section import WD_ORIENT
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT, WD_ROW_HEIGHT_RULE
from docx.shared import Mm, Pt

from tools.word.invitations import DAYS, OWN_PLACE, START, arrival
from tools.word.official import between_letters, columns, element, house_styles, line, only_if, step, style
from tools.word.pieces import CENTRE, RIGHT, blank

TEMPLATE = "invitations/cards.docx"
TITLE = "Thiếp mời dự {{ occasion.name|dotted }}"
WIDTH, HEIGHT = 182.0, 120.0
HOSTS = (
    "{% if occasion.hosts %}{{ occasion.hosts|joined(' - ')|upper }}{% else %}{{ issuer|upper|dotted(20) }}{% endif %}"
)


def document() -> Any:
    made = blank(13, margins=(12, 14, 12, 14))
    section = made.sections[0]
    section.page_width, section.page_height, section.orientation = Mm(210), Mm(148), WD_ORIENT.LANDSCAPE
    _styles(made)
    _edges(section)
    step(made, "for letter in letters")
    row = columns(made, [WIDTH])
    row.height, row.height_rule = Mm(HEIGHT), WD_ROW_HEIGHT_RULE.AT_LEAST
    row.cells[0].vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
    _card(row.cells[0])
    between_letters(made, numbered=False)
    step(made, "endfor")
    return made


def _styles(made: Any) -> None:
    house_styles(made)
    style(made, "Đơn vị mời", 12, "br", CENTRE)
    style(made, "Lời mời", 19, "br", CENTRE).space_before = Pt(14)
    style(made, "Người được mời", 16, "b", CENTRE).space_before = Pt(14)
    style(made, "Dòng giữa", 13, align=CENTRE).space_before = Pt(4)
    style(made, "Tên hội nghị", 14, "br", CENTRE).space_before = Pt(2)
    style(made, "Lời kết", 13, "i", CENTRE).space_before = Pt(14)
    style(made, "Mã điểm danh", 9, align=RIGHT)
    style(made, "Dự thảo", 9, "br", RIGHT)
    style(made, "Mã bản in", 6, "g", RIGHT)


def _edges(section: Any) -> None:
    section.header_distance = section.footer_distance = Mm(7.5)
    line(section.header, "{% if is_draft %}DỰ THẢO{% endif %}", "Dự thảo")
    line(section.footer, "{{ stamp }}", "Mã bản in")
    borders = element("w:pgBorders", offsetFrom="page")
    for side in ("top", "left", "bottom", "right"):
        borders.append(element(f"w:{side}", val="single", sz="6", space="17", color="B3131B"))
    section._sectPr.insert_element_before(borders, "w:lnNumType", "w:pgNumType", "w:cols", "w:titlePg", "w:docGrid")


def _card(cell: Any) -> None:
    line(cell, HOSTS, "Đơn vị mời")
    line(cell, "TRÂN TRỌNG KÍNH MỜI", "Lời mời")
    step(cell, "if letter.is_person")
    line(cell, "{{ letter.honorific }} {{ letter.name|dotted(22) }}", "Người được mời")
    only_if(
        cell,
        "letter.post or letter.unit",
        "{% if letter.post %}{{ letter.post }}{% endif %}{% if letter.post and letter.unit %}, {% endif %}{% if letter.unit %}{{ letter.unit }}{% endif %}",
        "Dòng giữa",
    )
    step(cell, "else")
    line(cell, "{{ letter.unit }}", "Người được mời")
    step(cell, "endif")
    line(cell, "Đến dự", "Dòng giữa").paragraph_format.space_before = Pt(14)
    step(cell, "for line in occasion.name_lines")
    line(cell, "{{ line }}", "Tên hội nghị")
    step(cell, "else")
    line(cell, "{{ none|dotted(30) }}", "Tên hội nghị")
    step(cell, "endfor")
    when = line(cell, f"Thời gian: {START}, {DAYS}{arrival('khách')}", "Dòng giữa")
    when.paragraph_format.space_before = Pt(14)
    line(cell, f"Địa điểm: {OWN_PLACE}", "Dòng giữa")
    only_if(cell, "dress", "Trang phục: {{ dress }}", "Dòng giữa")
    only_if(cell, "letter.seat", "Chỗ ngồi: {{ letter.seat }}", "Dòng giữa")
    line(cell, "Rất hân hạnh được đón tiếp {{ letter.courtesy }}.", "Lời kết")
    only_if(cell, "letter.token", "{{ (letter.token|qr).picture }}", "Mã điểm danh")
