"""What official letters in Word share: their styles, the head with its rules, the edges of the page, the signature"""

from typing import Any

from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.shared import Mm, Pt

from tools.word.official import (
    RED,
    RULE,
    columns,
    element,
    further,
    house_styles,
    line,
    rule,
    rule_by_length,
    step,
    style,
    whole,
)
from tools.word.pieces import CENTRE, RIGHT, blank, field

WIDTH = 165.0
HEAD, CLOSING = (66.0, 99.0), (80.0, 85.0)
MOTTO = 56.0  # as long as the State's motto itself, in bold of 13 points
TITLES = {21: 68.0}  # letters of the one line of the Youth Union, or of the Party: millimetres in bold of 15 points
PARTY_TITLE = 73.0
ISSUER = {0: 0.0, 10: 10.0, 17: 15.0}  # letters of the issuer's first line: millimetres
SUBJECT = {21: 17.0, 32: 26.0, 48: 40.0}
DATE = "{% if head.date %}{{ head.date|day_long }}{% else %}ngày ..... tháng ..... năm ........{% endif %}"


def official_page() -> Any:
    """Return an empty document with the margins and styles of Nghị định 30/2020/NĐ-CP, its page numbers and its stamp."""
    made = blank(14, margins=(20, 15, 20, 30))
    _styles(made)
    _edges(made.sections[0])
    return made


def letterhead(made: Any, number: str) -> None:
    """Add the issuer beside the State's lines (or the Party's), the number and the date; `number` follows its label."""
    row = columns(made, HEAD)
    left, right = row.cells
    step(left, "for line in head.parent")
    line(left, "{{ line|upper }}", "Cơ quan chủ quản")
    step(left, "endfor")
    step(left, "for line in head.issuer")
    line(left, "{{ line|upper }}", "Cơ quan ban hành")
    step(left, "endfor")
    step(left, "if head.usage.mark")
    line(left, "{{ head.usage.mark }}", "Cơ quan ban hành")
    step(left, "else")
    rule_by_length(left, "head.issuer|first|default('')", ISSUER, 23, HEAD[0])
    step(left, "endif")
    _motto(right)
    left, right = further(row, HEAD).cells
    line(left, "{{ head.usage.number_label }} " + number, "Số, ký hiệu")
    line(right, "{{ head.place|dotted(6) }}, " + DATE, "Địa danh, ngày tháng")


def subject(made: Any, kind: str, about: str, length_of: str) -> None:
    """Add the name of the document's type and what it is about, with the rule under it by the length of a value."""
    line(made, kind, "Tên loại")
    line(made, about, "Trích yếu")
    rule_by_length(made, length_of, SUBJECT, 56, WIDTH)


def closing(made: Any) -> tuple[Any, Any]:
    """Add the row of the recipients and the signature, which no page break cuts, and return its two cells."""
    left, right = whole(columns(made, CLOSING)).cells
    return left, right


def signature(room: Any) -> None:
    line(room, "", RULE).paragraph_format.space_before = Pt(6)
    step(room, "for line in head.signature")
    line(room, "{{ line|upper }}", "Chức vụ người ký")
    step(room, "endfor")
    name = line(
        room, "{% if head.signer or head.is_signer_open %}{{ head.signer|dotted(14) }}{% endif %}", "Họ tên người ký"
    )
    name.paragraph_format.space_before = Mm(22)


def _styles(made: Any) -> None:
    house_styles(made)
    style(made, "Cơ quan chủ quản", 12, align=CENTRE)
    style(made, "Cơ quan ban hành", 12, "b", CENTRE)
    style(made, "Quốc hiệu", 12, "b", CENTRE)
    style(made, "Tiêu ngữ", 13, "b", CENTRE)
    style(made, "Tiêu đề của Đảng, Đoàn", 15, "b", CENTRE)
    style(made, "Số, ký hiệu", 13, align=CENTRE).space_before = Pt(8)
    style(made, "Địa danh, ngày tháng", 13, "i", CENTRE).space_before = Pt(8)
    style(made, "Tên loại", 14, "b", CENTRE).space_before = Pt(14)
    style(made, "Trích yếu", 14, "b", CENTRE)
    body = style(made, "Thân bài", 14, align=WD_ALIGN_PARAGRAPH.JUSTIFY)
    body.first_line_indent, body.space_after, body.line_spacing = Mm(10), Pt(6), 1.15
    style(made, "Nơi nhận", 12, "bi").space_before = Pt(8)
    style(made, "Dòng nơi nhận", 11)
    style(made, "Chức vụ người ký", 14, "b", CENTRE).keep_with_next = True
    style(made, "Họ tên người ký", 14, "b", CENTRE)
    style(made, "Đầu trang", 13)
    style(made, "Dự thảo", 13, "br", RIGHT)
    style(made, "Mã bản in", 7, "g", RIGHT)


def _edges(section: Any) -> None:
    """The number of a page in the middle of its top, from the second on; DỰ THẢO beside it; the plan's version below."""
    section.header_distance = section.footer_distance = Mm(10)
    section.different_first_page_header_footer = True
    section._sectPr.insert_element_before(element("w:pgNumType", start="1"), "w:cols", "w:titlePg", "w:docGrid")
    draft = "{% if is_draft %}DỰ THẢO{% endif %}"
    line(section.first_page_header, draft, "Dự thảo")
    for footer in (section.first_page_footer, section.footer):
        line(footer, "{{ stamp }}", "Mã bản in")
    top = line(section.header, "\t", "Đầu trang")
    top.paragraph_format.tab_stops.add_tab_stop(Mm(WIDTH / 2), WD_TAB_ALIGNMENT.CENTER)
    top.paragraph_format.tab_stops.add_tab_stop(Mm(WIDTH), WD_TAB_ALIGNMENT.RIGHT)
    field(top, "PAGE", 13)
    top.add_run("\t")
    said = top.add_run(draft)
    said.bold, said.font.color.rgb = True, RED


def _motto(room: Any) -> None:
    step(room, "if head.usage.motto|length > 1")
    line(room, "{{ head.usage.motto|first|upper }}", "Quốc hiệu")
    line(room, "{{ head.usage.motto|last }}", "Tiêu ngữ")
    rule(room, MOTTO, HEAD[1])
    step(room, "else")
    line(room, "{{ head.usage.motto|first|upper }}", "Tiêu đề của Đảng, Đoàn")
    rule_by_length(room, "head.usage.motto|first", TITLES, PARTY_TITLE, HEAD[1])
    step(room, "endif")
