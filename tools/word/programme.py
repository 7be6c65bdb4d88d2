"""The Word template of the programme for guests: one page for a morning, hours on the left, the table's head on every page"""

from typing import Any

from docx.oxml import OxmlElement

from tools.word.official import element, house_styles, rule
from tools.word.pieces import CENTRE, RIGHT, Styled, blank, bold, control, fill, italic, row, shade, spaced, table

TEMPLATE = "programme/programme.docx"
TITLE = "Chương trình {{ occasion.name|dotted }}"
WIDTHS = (34, 140)
WIDTH = sum(WIDTHS)
INSIDE = 4  # millimetres to the right

SPAN = "{{ row.start|clock_short }}{% if row.end is not none %} - {{ row.end|clock_short }}{% endif %}"
HOURS = (
    "{% if row.start is not none %}{% if row.hedge %}{{ row.hedge }} {% endif %}",
    bold(SPAN),
    "{% else %}……{% endif %}",
)
TITLED = (
    "{% if row.look == 'break' %}",
    italic("{{ row.title }}"),
    "{% else %}",
    bold("{{ row.title }}"),
    "{% endif %}",
)
DEEPER = ("{% if row.depth > 1 %}\u2003{% endif %}{% if row.depth > 2 %}\u2003{% endif %}- {{ row.title }}",)
OWN = ("{% if row.start is not none %} (" + SPAN + "){% endif %}",)
MARKS = italic("{% if row.is_optional %} (nếu có){% endif %}{% if row.is_parallel %} (diễn ra cùng lúc){% endif %}")
WHO = """{{ (row.by or ("…………" if row.is_by_open else none), ("chủ trì: " ~ row.chair) if row.chair else none, ("địa điểm: " ~ row.place ~ (", " ~ row.address if row.address else "") ~ (" (" ~ row.way ~ ")" if row.way else "") ~ (", nếu trời mưa: " ~ row.fallback if row.fallback else "")) if row.place else none, ("dành cho: " ~ row.attends|joined(", ")) if row.attends else none)|joined("; ")|sentence }}"""
HAS_WHO = "row.by or row.is_by_open or row.chair or row.place or row.attends"
DATE = """{% if days %}{% if are_days_tentative and not (days|first).hedge %}dự kiến {% endif %}{{ days|first|weekday }}, {{ days|first|day_long }}{% if days|length > 1 %} đến {{ days|last|weekday }}, {{ days|last|day_long }}{% endif %}{% else %}ngày …… tháng …… năm ………{% endif %}"""
FACTS = (
    ("", "Thời gian: ", "{% if days|length > 1 %}từ {% endif %}{% if start %}{{ start|clock }}{% else %}…… giờ ……{% endif %}, " + DATE),
    ("", "Địa điểm: ", "{{ occasion.venue|dotted(20) }}{% if occasion.address %}, {{ occasion.address }}{% endif %}{% if fallback %} (nếu trời mưa: {{ fallback }}){% endif %}"),
    ("occasion.shows_chair", "Chủ trì: ", "{{ occasion.chair|dotted(20) }}"),
    ("occasion.arrive", "Đón tiếp đại biểu: ", "từ {{ occasion.arrive|clock }}"),
    ("dress", "Trang phục: ", "{{ dress }}"),
)  # fmt: skip


def document() -> Any:
    made = blank(12, margins=(16, 18, 15, 18))
    house_styles(made)
    _edges(made.sections[0])
    _head(made)
    fill(made.add_paragraph(), "{%p for day in programme %}")
    fill(made.add_paragraph(), "{%p if programme|length > 1 %}")
    title = """{{ (day.title or "Ngày thứ " ~ day.number)|sentence }}{% if day.day %}: {{ day.day|weekday }}, {{ day.day|day_long }}{% endif %}"""
    spaced(fill(made.add_paragraph(), bold(title), size=13, align=CENTRE), before=14, after=6, keep=True)
    fill(made.add_paragraph(), "{%p endif %}")
    _table(made)
    fill(made.add_paragraph(), "{%p else %}")
    fill(made.add_paragraph(), italic("Chương trình chưa có mục nào."), align=CENTRE)
    fill(made.add_paragraph(), "{%p endfor %}")
    fill(made.add_paragraph(), "{%p if is_estimated %}")
    note = italic("Giờ ghi trong chương trình là dự kiến và có thể thay đổi theo diễn biến thực tế.")
    spaced(fill(made.add_paragraph(), note, size=10.5), before=6)
    fill(made.add_paragraph(), "{%p endif %}")
    return made


def _edges(section: Any) -> None:
    fill(section.header.paragraphs[0], bold("{% if is_draft %}DỰ THẢO{% endif %}"), size=14, align=RIGHT)
    fill(section.footer.paragraphs[0], [Styled("{{ stamp }}", "g")], size=7, align=RIGHT)


def _head(made: Any) -> None:
    hosts = bold("""{{ occasion.hosts|joined(" - ")|upper|dotted(20) }}""")
    fill(made.paragraphs[0] if made.paragraphs else made.add_paragraph(), hosts, align=CENTRE)
    rule(made, 30, WIDTH)
    spaced(fill(made.add_paragraph(), bold("CHƯƠNG TRÌNH"), size=20, align=CENTRE), before=14, after=4)
    fill(made.add_paragraph(), "{%p for line in occasion.name_lines %}")
    fill(made.add_paragraph(), bold("{{ line }}"), size=14, align=CENTRE)
    fill(made.add_paragraph(), "{%p else %}")
    fill(made.add_paragraph(), bold("{{ none|dotted(30) }}"), size=14, align=CENTRE)
    fill(made.add_paragraph(), "{%p endfor %}")
    for condition, name, value in FACTS:
        if condition:
            fill(made.add_paragraph(), "{%p if " + condition + " %}")
        spaced(fill(made.add_paragraph(), [bold(name), value], indent=4), before=3)
        if condition:
            fill(made.add_paragraph(), "{%p endif %}")


def _table(made: Any) -> None:
    added = table(made, WIDTHS)
    _only_lines_across(added)
    for cell, name in zip(row(added, WIDTHS, heads=True).cells, ("Thời gian", "Nội dung"), strict=True):
        spaced(fill(cell.paragraphs[0], bold(name), align=CENTRE), before=1, after=1)
    estimated = bold("\n(dự kiến)")
    fill(added.rows[0].cells[0].paragraphs[0], ["{% if day.is_estimated %}", estimated, "{% endif %}"])
    _under_a_line(added.rows[0])
    control(added, WIDTHS, "{%tr for row in day.rows %}")
    control(added, WIDTHS, "{%tr if row.look == 'band' %}")
    cells = row(added, WIDTHS).cells
    band = cells[0].merge(cells[-1])
    spaced(fill(band.paragraphs[0], bold("{{ row.title }}")), before=3, after=3, keep=True)
    shade(band)
    for step, look in (("elif row.look == 'inside'", "inside"), ("elif not row.begins", "shared"), ("else", "item")):
        control(added, WIDTHS, "{%tr " + step + " %}")
        _item(row(added, WIDTHS), look)
    control(added, WIDTHS, "{%tr endif %}")
    control(added, WIDTHS, "{%tr endfor %}")


def _item(made: Any, look: str) -> None:
    """Fill a row: what it is and who does it; a cell's first paragraph is always there."""
    hour, words = made.cells
    if look == "item":
        spaced(fill(hour.paragraphs[0], HOURS, align=CENTRE), before=1, after=1)
        _under_a_line(made)
    indent = INSIDE if look == "inside" else 0
    spaced(
        fill(words.paragraphs[0], [*(DEEPER if indent else TITLED), MARKS, *(OWN if indent else ())], indent=indent),
        before=0 if indent else 1,
    )
    fill(words.add_paragraph(), "{%p if " + HAS_WHO + " %}")
    fill(words.add_paragraph(), italic(WHO), size=11, indent=indent)
    fill(words.add_paragraph(), "{%p endif %}")


def _only_lines_across(added: Any) -> None:
    borders = OxmlElement("w:tblBorders")
    for side, size in (("top", "12"), ("left", ""), ("bottom", "12"), ("right", ""), ("insideH", ""), ("insideV", "")):
        kind = {"val": "single", "sz": size, "space": "0", "color": "000000" if size == "12" else "999999"}
        borders.append(element(f"w:{side}", **(kind if size else {"val": "nil"})))
    added._tbl.tblPr.insert_element_before(borders, "w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook")


def _under_a_line(made: Any) -> None:
    for cell in made.cells:
        borders = OxmlElement("w:tcBorders")
        borders.append(element("w:top", val="single", sz="4", space="0", color="999999"))
        cell._tc.get_or_add_tcPr().append(borders)
