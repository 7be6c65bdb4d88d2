"""The Word template of the sign-in sheets: A4, a desk on a page of its own, the group and the heads on every page"""

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

TEMPLATE = "sign-in/sign-in.docx"
TITLE = "Danh sách đại biểu ký tên: {{ occasion.name|dotted }}"
COLUMNS = (("STT", 10), ("Họ và tên", 44), ("Chức vụ", 36), ("Đơn vị", 32), ("Ký tên", 32), ("Ghi chú", 24))
WIDTHS = [width for _, width in COLUMNS]
SUMS = (("Bàn đón", 45), ("Nhóm", 61), ("Định mức", 18), ("Danh sách", 18), ("Có mặt", 18), ("Vắng", 18))
SUM_WIDTHS = [width for _, width in SUMS]
HEIGHT = 11  # millimetres of a row to sign in

DATE = """{% if occasion.start %}{{ occasion.start|clock }}, {% endif %}{% if occasion.days %}{% if occasion.days|length == 1 %}{{ occasion.days|first|weekday }}, {% endif %}{{ occasion.days|days_long }}{% else %}ngày …… tháng …… năm ………{% endif %}"""
PLACE = "{{ occasion.venue|dotted(10) }}{% if occasion.address %}, {{ occasion.address }}{% endif %}"
ELSEWHERE = """{% if one.also %}{{ "ký một nơi; cũng có tên ở: " ~ one.also|joined("; ") }}{% endif %}"""
OWN = "{% if desk.is_of_one_group %}Bàn đón: {% endif %}"
WARD = "{% if section.ward %}, {{ section.ward }}{% endif %}"
COUNTED = """{% if section.is_listed %}Danh sách có {{ section.people|count2 }} người{% if section.expected is not none %}, định mức {{ section.expected|count2 }} người{% endif %}.{% elif section.expected is not none %}Định mức {{ section.expected|count2 }} người, chưa có danh sách.{% else %}Chưa có danh sách, chưa có định mức.{% endif %} Có mặt: ………… Vắng: ………… Ngoài danh sách: …………"""
UNPRINTED = (
    "{% if section.unprinted %}Còn {{ section.unprinted|grouped }} người chưa có dòng, in thêm khi cần. {% endif %}"
)


def document() -> Any:
    made = blank(11, margins=(16, 12, 16, 20))
    _edges(made.sections[0])
    fill(made.paragraphs[0] if made.paragraphs else made.add_paragraph(), "{%p for desk in desks %}")
    _new_page(made, "not loop.first")
    _head(made, "DANH SÁCH ĐẠI BIỂU KÝ TÊN", "{% if desk.place %}{{ desk.place }}{% else %}" + PLACE + "{% endif %}")
    fill(made.add_paragraph(), "{%p if not desk.is_of_one_group %}")
    spaced(fill(made.add_paragraph(), [bold("Bàn đón: "), "{{ desk.name }}"]), after=4, keep=True)
    fill(made.add_paragraph(), "{%p endif %}")
    fill(made.add_paragraph(), "{%p for section in desk.sections %}")
    _section(made)
    fill(made.add_paragraph(), "{%p endfor %}")
    fill(made.add_paragraph(), "{%p endfor %}")
    fill(made.add_paragraph(), "{%p if desks|length != 1 %}")
    _new_page(made, "desks")
    _head(made, "TỔNG HỢP ĐẠI BIỂU CÓ MẶT")
    _sums(made)
    fill(made.add_paragraph(), "{%p endif %}")
    return made


def _edges(section: Any) -> None:
    fill(section.header.paragraphs[0], bold("{% if is_draft %}DỰ THẢO{% endif %}"), size=14, align=RIGHT)
    foot = section.footer.paragraphs[0]
    fill(foot, [Styled("{% if number %}Kế hoạch số {{ number }}, {% endif %}bản {{ stamp }}    Trang ", "g")], size=8)
    field(foot, "PAGE", 8)
    fill(foot, [Styled("/", "g")], size=8)
    field(foot, "NUMPAGES", 8)


def _new_page(made: Any, condition: str) -> None:
    fill(made.add_paragraph(), "{%p if " + condition + " %}")
    issuer = fill(made.add_paragraph(), bold("{{ issuer|upper|dotted(14) }}"), align=CENTRE)
    issuer.paragraph_format.page_break_before = True
    issuer.paragraph_format.right_indent = Mm(98)
    fill(made.add_paragraph(), "{%p else %}")
    issuer = fill(made.add_paragraph(), bold("{{ issuer|upper|dotted(14) }}"), align=CENTRE)
    issuer.paragraph_format.right_indent = Mm(98)
    fill(made.add_paragraph(), "{%p endif %}")


def _head(made: Any, title: str, place: str = PLACE) -> None:
    spaced(fill(made.add_paragraph(), bold(title), size=14, align=CENTRE), before=8, after=3)
    spaced(fill(made.add_paragraph(), bold("{{ occasion.name|dotted(30) }}"), size=12, align=CENTRE), after=3)
    spaced(fill(made.add_paragraph(), italic(f"{DATE}, tại {place}"), align=CENTRE), after=6)


def _section(made: Any) -> None:
    added = table(made, WIDTHS)
    _heading(added)
    heads(added, COLUMNS, WIDTHS)
    control(added, WIDTHS, "{%tr for one in section.signers %}")
    texts = ("{{ loop.index }}", "{{ one.name|dotted(10) }}", '{{ one.post or "" }}', '{{ one.unit or "" }}')
    cells = _tall(row(added, WIDTHS)).cells
    for cell, text in zip(cells, texts, strict=False):
        fill(cell.paragraphs[0], text, align=CENTRE if cell is cells[0] else None)
    fill(cells[-1].paragraphs[0], ELSEWHERE, size=8)
    control(added, WIDTHS, "{%tr endfor %}")
    control(added, WIDTHS, "{%tr for _ in range(section.spare) %}")
    _tall(row(added, WIDTHS))
    control(added, WIDTHS, "{%tr endfor %}")
    spaced(fill(made.add_paragraph(), [italic(UNPRINTED), COUNTED]), before=3, after=8)


def _heading(added: Any) -> None:
    """Add the name of the group across the table; it comes again on every page with the heads."""
    cells = row(added, WIDTHS, heads=True).cells
    across = cells[0].merge(cells[-1])
    people = "{% if section.told is not none %} ({{ section.told|count2 }} người){% endif %}"
    fill(spaced(across.paragraphs[0], 2, 2, keep=True), bold(OWN + "{{ section.label|sentence }}" + WARD + people))
    shade(across)


def heads(added: Any, columns: tuple[tuple[str, int], ...], widths: list[int]) -> None:
    for cell, (name, _) in zip(row(added, widths, heads=True).cells, columns, strict=True):
        fill(spaced(cell.paragraphs[0], keep=True), bold(name), align=CENTRE)
        shade(cell)


def _tall(added: Any) -> Any:
    added.height, added.height_rule = Mm(HEIGHT), WD_ROW_HEIGHT_RULE.AT_LEAST
    for cell in added.cells:
        cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
    return added


def _sums(made: Any) -> None:
    added = table(made, SUM_WIDTHS)
    heads(added, SUMS, SUM_WIDTHS)
    control(added, SUM_WIDTHS, "{%tr for desk in desks %}")
    control(added, SUM_WIDTHS, "{%tr for section in desk.sections %}")
    name, group, expected, people, _, _ = row(added, SUM_WIDTHS).cells
    fill(name.paragraphs[0], "{% if loop.first %}{{ desk.name }}{% endif %}")
    fill(group.paragraphs[0], "{{ section.label|sentence }}")
    fill(expected.paragraphs[0], '{{ section.expected|count2 or "" }}', align=CENTRE)
    fill(people.paragraphs[0], "{% if section.is_listed %}{{ section.people|count2 }}{% endif %}", align=CENTRE)
    control(added, SUM_WIDTHS, "{%tr endfor %}")
    control(added, SUM_WIDTHS, "{%tr endfor %}")
    cells = row(added, SUM_WIDTHS).cells
    fill(cells[0].merge(cells[1]).paragraphs[0], bold("Tổng cộng"))
    fill(cells[2].paragraphs[0], bold('{{ expected|count2 or "chưa rõ" }}'), align=CENTRE)
    fill(cells[3].paragraphs[0], bold("{{ people|count2 }}"), align=CENTRE)
