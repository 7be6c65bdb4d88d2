"""The Word template of the MC's script: big letters for what is said, and no page break within what belongs together"""

from typing import Any

from docx.enum.text import WD_TAB_ALIGNMENT
from docx.shared import Mm, Pt

from tools.word.official import RULE, element, house_styles, line, sized, step, style, whole
from tools.word.pieces import CENTRE, RIGHT, Styled, blank, bold, control, field, fill, spaced, table

TEMPLATE = "mc-script/mc-script.docx"
TITLE = "Kịch bản dẫn chương trình {{ occasion.name|dotted }}"

DAYS = """{% if occasion.days %}{% if occasion.days|length == 1 %}{{ occasion.days|first|weekday }}, {% endif %}{{ occasion.days|days_long }}{% else %}ngày …… tháng …… năm ………{% endif %}"""
FACTS = (
    ("Thời gian", "{% if occasion.start %}{{ occasion.start|clock }}{% else %}…… giờ ……{% endif %}, " + DAYS),
    ("Địa điểm", "{{ occasion.venue|dotted(20) }}{% if occasion.address %}, {{ occasion.address }}{% endif %}"),
    ("Người dẫn chương trình", "{{ mc|dotted(20) }}"),
)
LEGEND = "Chữ lớn là lời đọc; chữ nghiêng trong ngoặc là việc cần biết, không đọc. Lời ghi “gợi ý” soạn theo chương trình, người dẫn sửa cho phù hợp. Chỗ chấm điền họ tên, chức vụ.{% if is_start_tentative %} Giờ tính theo giờ bắt đầu còn là dự kiến.{% endif %}{% if has_assumed %} Dấu ~: thời lượng tạm tính.{% endif %}"
NAMES = {
    "link": "Lời dẫn", "greeting": "Chào", "flag": "Nghi lễ chào cờ", "reason": "Tuyên bố lý do", "introduction": "Giới thiệu đại biểu",
    "award": "Trao tặng", "fallback": "Nếu không có mục này",
}  # fmt: skip
MANNERS = {
    "said": ("{{ line.text }}", "Lời đọc"),
    "listed": ("– {{ line.text }}", "Lời đọc theo dòng"),
    "applause": ("[{{ line.text }}]", "Vỗ tay"),
    "note": ("({{ line.text }})", "Ghi chú"),
}
WIDTH = 172.0
CLOCK = """{% if item.start is not none %}{{ (item.start_hedge ~ " ") if item.start_hedge else "" }}{{ "+" if day.is_relative else "" }}{{ item.start|clock_short }}{% else %}......{% endif %}"""
MARKS = "{% if item.is_optional %} (nếu có){% endif %}{% if item.is_internal %} (nội bộ){% endif %}"
FACTS_OF_ITEM = """{{ "~" if item.is_assumed else "" }}{{ item.minutes|minutes }}{% if item.by or item.is_by_open %}; thực hiện: {{ item.by|dotted(10) }}{% endif %}{% if item.place %}; địa điểm: {{ item.place }}{% endif %}"""
READINGS = "**Cách đọc:** {% for one in item.readings %}{{ one.written }}: {{ one.said }}{% if not loop.last %}; {% endif %}{% endfor %}"
AFTER = "Tiếp theo: {{ item.after }}{% if item.after_by %} (chuẩn bị: {{ item.after_by }}){% endif %}"


def document() -> Any:
    made = blank(16, margins=(16, 16, 16, 22))
    _styles(made)
    _edges(made.sections[0])
    _head(made)
    step(made, "for day in run")
    step(made, "if run|length > 1")
    title = "{{ (day.title or 'Ngày thứ ' ~ day.number)|sentence }}{% if day.day %}: {{ day.day|weekday }}, {{ day.day|day_long }}{% endif %}"
    step(made, "if not loop.first")
    line(made, title, "Ngày").paragraph_format.page_break_before = True
    step(made, "else")
    line(made, title, "Ngày")
    step(made, "endif")
    step(made, "endif")
    step(made, "for item in day['items']")
    _item(made)
    step(made, "endfor")
    step(made, "else")
    line(made, "Chương trình chưa có mục nào.", "Lời đọc")
    step(made, "endfor")
    return made


def _styles(made: Any) -> None:
    house_styles(made)
    looks = (
        ("Ngày", 15, "b", 10, 6), ("Giờ và mục", 14, "b", 14, 0), ("Việc của mục", 11, "", 0, 4), ("Loại lời", 10.5, "ig", 6, 2),
        ("Lời đọc", 16, "", 0, 6), ("Lời đọc theo dòng", 16, "", 0, 4), ("Ghi chú", 12, "ig", 0, 5), ("Vỗ tay", 12, "bg", 0, 4),
        ("Cách đọc", 11, "", 2, 2), ("Tiếp theo", 11, "", 2, 0),
    )  # fmt: skip
    for name, size, look, before, after in looks:
        made_style = style(made, name, size, look, RIGHT if name in {"Vỗ tay", "Tiếp theo"} else None)
        made_style.space_before, made_style.space_after = Pt(before), Pt(after)
        made_style.keep_together = True
    listed = made.styles["Lời đọc theo dòng"].paragraph_format
    listed.left_indent, listed.first_line_indent = Mm(12), Mm(-5)
    for name in ("Giờ và mục", "Việc của mục"):
        room = made.styles[name]
        shading = element("w:shd", val="clear", color="auto", fill="E6E6E6")
        room.element.get_or_add_pPr().insert_element_before(shading, "w:tabs", "w:spacing", "w:ind", "w:jc")
        room.paragraph_format.left_indent, room.paragraph_format.first_line_indent = Mm(28), Mm(-28)
        room.paragraph_format.tab_stops.add_tab_stop(Mm(28), WD_TAB_ALIGNMENT.LEFT)


def _edges(section: Any) -> None:
    fill(section.header.paragraphs[0], bold("{% if is_draft %}DỰ THẢO{% endif %}"), size=14, align=RIGHT)
    foot = section.footer.paragraphs[0]
    fill(foot, [Styled("bản {{ stamp }}    Trang ", "g")], size=8)
    field(foot, "PAGE", 8)
    fill(foot, [Styled("/", "g")], size=8)
    field(foot, "NUMPAGES", 8)


def _head(made: Any) -> None:
    title = made.paragraphs[0] if made.paragraphs else made.add_paragraph()
    spaced(fill(title, bold("KỊCH BẢN DẪN CHƯƠNG TRÌNH"), size=18, align=CENTRE), after=4)
    step(made, "for line in occasion.name_lines")
    fill(made.add_paragraph(), bold("{{ line }}"), size=14, align=CENTRE)
    step(made, "else")
    fill(made.add_paragraph(), bold("{{ none|dotted(30) }}"), size=14, align=CENTRE)
    step(made, "endfor")
    for place, (name, value) in enumerate(FACTS):
        spaced(fill(made.add_paragraph(), [bold(f"{name}: "), value], size=12), before=8 if place == 0 else 2)
    spaced(fill(made.add_paragraph(), Styled(LEGEND, "i"), size=11), before=4, after=4)


def _item(made: Any) -> None:
    """A table for each scene: no page break cuts its row, unless it is taller than a page."""
    step(made, "for scene in item.scenes")
    made_table = table(made, [WIDTH], bordered=False)
    control(made_table, [WIDTH], "{%tr if scene.is_tall %}")
    _scene(sized(made_table.add_row(), [WIDTH]).cells[0])
    control(made_table, [WIDTH], "{%tr else %}")
    _scene(whole(sized(made_table.add_row(), [WIDTH])).cells[0])
    control(made_table, [WIDTH], "{%tr endif %}")
    made.add_paragraph(style="Khép trang")
    step(made, "endfor")


def _scene(room: Any) -> None:
    line(room, "", RULE)
    step(room, "if scene.is_first")
    line(room, CLOCK + "\t{{ item.number }}. {{ item.title }}" + MARKS, "Giờ và mục")
    line(room, "\t" + FACTS_OF_ITEM, "Việc của mục")
    step(room, "endif")
    step(room, "for part in scene.parts")
    step(room, "if loop.changed(part.speech) and part.lines")
    for place, (speech, name) in enumerate(NAMES.items()):
        step(room, f"{'elif' if place else 'if'} part.speech == '{speech}'")
        line(room, name + ("" if speech == "fallback" else "{% if part.is_suggested %} (gợi ý){% endif %}"), "Loại lời")
    step(room, "endif")
    step(room, "endif")
    step(room, "for line in part.lines")
    for place, (manner, (text, look)) in enumerate(MANNERS.items()):
        step(room, f"{'elif' if place else 'if'} line.manner == '{manner}'")
        line(room, text, look)
    step(room, "endif")
    step(room, "endfor")
    step(room, "endfor")
    step(room, "if scene.is_last and item.readings")
    line(room, READINGS, "Cách đọc")
    step(room, "endif")
    step(room, "if scene.is_last and item.after")
    line(room, AFTER, "Tiếp theo")
    step(room, "endif")
