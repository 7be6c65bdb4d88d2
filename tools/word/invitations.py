"""The Word template of the numbered invitations: ND30, model 1.7, a section for each letter so that its pages count from one"""

from typing import Any

from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.shared import Mm, Pt

from tools.word.official import (
    RED,
    RULE,
    between_letters,
    columns,
    element,
    further,
    house_styles,
    line,
    only_if,
    rule,
    rule_by_length,
    step,
    style,
    whole,
)
from tools.word.pieces import CENTRE, RIGHT, blank, field

TEMPLATE = "invitations/invitations.docx"
TITLE = "Giấy mời dự {{ occasion.name|dotted }}"
WIDTH = 165.0
HEAD, CLOSING = (70.0, 95.0), (80.0, 85.0)
MOTTO = 56.0  # as long as the State's motto itself, in bold of 13 points
TITLES = {21: 68.0}  # letters of the one line of the Youth Union, or of the Party: millimetres in bold of 15 points
PARTY_TITLE = 73.0
ISSUER = {0: 0.0, 10: 10.0, 17: 15.0}  # letters of the issuer's first line: millimetres
SUBJECT = {21: 17.0, 32: 26.0, 48: 40.0}
DATE = "{% if head.date %}{{ head.date|day_long }}{% else %}ngày ..... tháng ..... năm ........{% endif %}"
FROM = "{% if occasion.days|length > 1 %}từ {% endif %}"
START = FROM + "{% if occasion.start %}{{ occasion.start|clock }}{% else %}...... giờ ......{% endif %}"
FIRST = "{{ occasion.days|first|weekday }}, {{ occasion.days|first|day_long }}"
LAST = "{% if occasion.days|length > 1 %} đến {{ occasion.days|last|weekday }}, {{ occasion.days|last|day_long }}{% endif %}"
DAYS = f"{{% if occasion.days %}}{FIRST}{LAST}{{% else %}}ngày ..... tháng ..... năm ........{{% endif %}}"
PLACE = "{{ occasion.venue|dotted(20) }}{% if occasion.address %}, {{ occasion.address }}{% endif %}"


def arrival(guests: str) -> str:
    return f"{{% if occasion.arrive %}} (đón {guests} từ {{{{ occasion.arrive|clock }}}}){{% endif %}}"


def document() -> Any:
    made = blank(14, margins=(20, 15, 20, 30))
    _styles(made)
    _edges(made.sections[0])
    step(made, "for letter in letters")
    _head(made)
    _body(made)
    _closing(made)
    between_letters(made, numbered=True)
    step(made, "endfor")
    return made


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


def _head(made: Any) -> None:
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
    line(
        left,
        "{{ head.usage.number_label }} {{ head.number|dotted(4) }}{% if head.code %}-{{ head.code }}{% endif %}/{{ head.symbol|dotted(4) }}",
        "Số, ký hiệu",
    )
    line(right, "{{ head.place|dotted(6) }}, " + DATE, "Địa danh, ngày tháng")
    line(made, "GIẤY MỜI", "Tên loại")
    line(made, "Dự {{ occasion.name|dotted(30) }}", "Trích yếu")
    rule_by_length(made, "occasion.name|dotted(60)", SUBJECT, 56, WIDTH)


def _motto(room: Any) -> None:
    step(room, "if head.usage.motto|length > 1")
    line(room, "{{ head.usage.motto|first|upper }}", "Quốc hiệu")
    line(room, "{{ head.usage.motto|last }}", "Tiêu ngữ")
    rule(room, MOTTO, HEAD[1])
    step(room, "else")
    line(room, "{{ head.usage.motto|first|upper }}", "Tiêu đề của Đảng, Đoàn")
    rule_by_length(room, "head.usage.motto|first", TITLES, PARTY_TITLE, HEAD[1])
    step(room, "endif")


def _body(made: Any) -> None:
    step(made, "if letter.is_person")
    first = line(made, "{{ issuer|dotted(20) }} trân trọng kính mời:", "Thân bài")
    first.paragraph_format.space_before = Pt(14)
    line(made, "{{ letter.honorific }}: **{{ letter.name|dotted(24) }}**", "Thân bài")
    only_if(made, "letter.post", "Chức vụ: {{ letter.post }}", "Thân bài")
    only_if(made, "letter.unit", "Đơn vị: {{ letter.unit }}", "Thân bài")
    step(made, "else")
    first = line(made, "{{ issuer|dotted(20) }} trân trọng kính mời: **{{ letter.unit|dotted(20) }}**.", "Thân bài")
    first.paragraph_format.space_before = Pt(14)
    step(made, "endif")
    line(made, "Tới dự **{{ occasion.name|dotted(26) }}**.", "Thân bài")
    only_if(made, "occasion.shows_chair", "Chủ trì: {{ occasion.chair|dotted(22) }}.", "Thân bài")
    line(made, f"Thời gian: {START}, {DAYS}{arrival('đại biểu')}.", "Thân bài")
    line(made, f"Địa điểm: {PLACE}.", "Thân bài")
    only_if(made, "required", "{{ required|sentence }}.", "Thân bài")
    only_if(made, "dress", "Trang phục: {{ dress }}.", "Thân bài")
    only_if(made, "contact", "Liên hệ: {{ contact }}.", "Thân bài")
    last = line(made, "Rất mong {{ letter.courtesy }} đến dự đúng thời gian và thành phần./.", "Thân bài")
    last.paragraph_format.keep_with_next = True


def _closing(made: Any) -> None:
    left, right = whole(columns(made, CLOSING)).cells
    line(left, "Nơi nhận:", "Nơi nhận")
    line(left, "- Như trên;", "Dòng nơi nhận")
    line(left, "- Lưu: {{ head.archive|joined(', ')|dotted(6) }}.", "Dòng nơi nhận")
    line(right, "", RULE).paragraph_format.space_before = Pt(6)
    step(right, "for line in head.signature")
    line(right, "{{ line|upper }}", "Chức vụ người ký")
    step(right, "endfor")
    name = line(
        right, "{% if head.signer or head.is_signer_open %}{{ head.signer|dotted(14) }}{% endif %}", "Họ tên người ký"
    )
    name.paragraph_format.space_before = Mm(22)
