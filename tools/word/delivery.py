"""The Word template of the list by which invitations are handed over: a row for each unit, with room for a signature"""

from typing import Any

from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT, WD_ROW_HEIGHT_RULE
from docx.shared import Mm

from tools.word.pieces import (
    CENTRE,
    RIGHT,
    Styled,
    blank,
    bold,
    control,
    field,
    fill,
    italic,
    row,
    shade,
    spaced,
    table,
)

TEMPLATE = "invitations/delivery.docx"
TITLE = "Danh sách phát hành giấy mời dự {{ occasion.name|dotted }}"
COLUMNS = (("STT", 10), ("Đơn vị nhận", 46), ("Người được mời", 49), ("Số bản", 15), ("Ngày nhận", 22), ("Ký nhận, ghi rõ họ tên", 36))  # fmt: skip
WIDTHS = [width for _, width in COLUMNS]
NUMBER = (
    "Giấy mời số {{ head.number|dotted(4) }}{% if head.code %}-{{ head.code }}{% endif %}/{{ head.symbol|dotted(4) }}"
)
DAY = "{% if head.date %}{{ head.date|day_long }}{% else %}ngày ...... tháng ...... năm .........{% endif %}"
RECEIVERS = "{% for name in one.receivers %}{{ name }}{% if not loop.last %}; {% endif %}{% else %}Đơn vị{% endfor %}"
TEXTS = ("{{ loop.index }}", "{{ one.unit }}", RECEIVERS, "{{ one.sheets|count2 }}")
CENTRED = (0, 3)


def document() -> Any:
    made = blank(11, margins=(16, 12, 16, 20))
    _edges(made.sections[0])
    issuer = fill(made.add_paragraph(), bold("{{ issuer|upper|dotted(14) }}"), align=CENTRE)
    issuer.paragraph_format.right_indent = Mm(98)
    title = fill(made.add_paragraph(), bold("DANH SÁCH PHÁT HÀNH GIẤY MỜI"), size=14, align=CENTRE)
    spaced(title, before=8, after=3)
    spaced(fill(made.add_paragraph(), bold("{{ occasion.name|dotted(30) }}"), size=12, align=CENTRE), after=3)
    spaced(fill(made.add_paragraph(), italic(f"{NUMBER}, {DAY}"), align=CENTRE), after=6)
    _table(made)
    return made


def _edges(section: Any) -> None:
    fill(section.header.paragraphs[0], bold("{% if is_draft %}DỰ THẢO{% endif %}"), size=14, align=RIGHT)
    foot = section.footer.paragraphs[0]
    fill(foot, [Styled("Bản {{ stamp }}    Trang ", "g")], size=8)
    field(foot, "PAGE", 8)
    fill(foot, [Styled("/", "g")], size=8)
    field(foot, "NUMPAGES", 8)


def _table(made: Any) -> None:
    added = table(made, WIDTHS)
    for cell, (name, _) in zip(row(added, WIDTHS, heads=True).cells, COLUMNS, strict=True):
        fill(spaced(cell.paragraphs[0], keep=True), bold(name), align=CENTRE)
        shade(cell)
    control(added, WIDTHS, "{%tr for one in deliveries %}")
    tall = row(added, WIDTHS)
    tall.height, tall.height_rule = Mm(11), WD_ROW_HEIGHT_RULE.AT_LEAST
    for place, cell in enumerate(tall.cells):
        cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
        if place < len(TEXTS):
            fill(cell.paragraphs[0], TEXTS[place], align=CENTRE if place in CENTRED else None)
    control(added, WIDTHS, "{%tr endfor %}")
    cells = row(added, WIDTHS).cells
    fill(cells[0].merge(cells[2]).paragraphs[0], bold("Tổng cộng"))
    fill(cells[3].paragraphs[0], bold("{{ sheets|count2 }}"), align=CENTRE)
