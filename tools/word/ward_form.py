"""The Word template of the form on which a ward names its delegates"""

from typing import Any

from docx.enum.table import WD_ROW_HEIGHT_RULE
from docx.shared import Mm

from tools.word.pieces import CENTRE, Styled, blank, bold, control, field, fill, italic, row, shade, spaced, table

TEMPLATE = "shared/ward-form.docx"
TITLE = "Danh sách đại biểu: {{ ward }}"
COLUMNS = (("STT", 11), ("Họ và tên", 58), ("Chức danh", 74), ("Khu phố", 28), ("Năm sinh", 18), ("Số điện thoại", 30), ("Ghi chú", 38))  # fmt: skip
WIDTHS = [width for _, width in COLUMNS]
FIELDS = ("{{ loop.index }}", "{{ row.name }}", "{{ row.title }}", "{{ row.neighbourhood }}", "{{ row.birth_year }}", "{{ row.phone }}", "{{ row.note }}")  # fmt: skip
QUOTA = "{% if quota is none %}………{% else %}{{ quota|count2 }}{% endif %} người{% if titles %}, gồm: {% for title, count in titles %}{{ title }} {{ count|count2 }} người{{ '' if loop.last else '; ' }}{% endfor %}{% endif %}."
UNTIL = "{% if handing %}{% if handing.is_exclusive %}trước {{ handing.written|day_long }}, chậm nhất là {% else %}hết {% endif %}{{ handing.last|weekday }}, {{ handing.last|day_long }}{% if handing.through %}, gửi thông qua {{ handing.through|joined(', ', ' và ') }}{% endif %}{% else %}ngày …… tháng …… năm ………{% endif %}."
NOTE = "Mỗi người một dòng. Năm sinh và số điện thoại chỉ dùng để phân biệt người trùng tên và để liên hệ."
HEIGHT = 7  # millimetres of a row to write in


def document() -> Any:
    made = blank(12, margins=(14, 14, 14, 20), landscape=True)
    foot = made.sections[0].footer.paragraphs[0]
    fill(foot, [Styled("{{ ward }}, {{ group }}, bản {{ stamp }}    Trang ", "g")], size=8)
    field(foot, "PAGE", 8)
    first = made.paragraphs[0] if made.paragraphs else made.add_paragraph()
    title = "DANH SÁCH ĐẠI BIỂU THAM DỰ {{ occasion|upper if occasion else 'HỘI NGHỊ' }}"
    spaced(fill(first, bold(title), size=14, align=CENTRE), after=2)
    spaced(fill(made.add_paragraph(), bold("{{ ward }}"), size=14, align=CENTRE), after=6)
    for head, text in (("Thành phần: ", "{{ group }}."), ("Số lượng: ", QUOTA)):
        spaced(fill(made.add_paragraph(), [bold(head), text]), after=2)
    fill(made.add_paragraph(), "{%p if rules %}")
    spaced(fill(made.add_paragraph(), [bold("Quy định: "), "{{ rules|joined('; ') }}."]), after=2)
    fill(made.add_paragraph(), "{%p endif %}")
    spaced(fill(made.add_paragraph(), [bold("Hạn gửi: "), UNTIL]), after=2)
    spaced(fill(made.add_paragraph(), italic(NOTE)), after=6)
    _people(made)
    return made


def _people(made: Any) -> None:
    added = table(made, WIDTHS)
    for cell, (name, _) in zip(row(added, WIDTHS, heads=True).cells, COLUMNS, strict=True):
        fill(spaced(cell.paragraphs[0], keep=True), bold(name), align=CENTRE)
        shade(cell)
    control(added, WIDTHS, "{%tr for row in rows %}")
    person = row(added, WIDTHS)
    person.height, person.height_rule = Mm(HEIGHT), WD_ROW_HEIGHT_RULE.AT_LEAST
    for number, (cell, text) in enumerate(zip(person.cells, FIELDS, strict=True)):
        fill(cell.paragraphs[0], text, align=CENTRE if number in {0, 4} else None)
    control(added, WIDTHS, "{%tr endfor %}")
