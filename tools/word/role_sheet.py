"""The part of the run sheet's Word template for one of the crew: when to be ready, what to do, what comes after"""

from typing import Any

from tools.word.pieces import CENTRE, Styled, bold, control, fill, italic, row, shade, spaced, table

COLUMNS = (
    ("STT", 11), ("Chuẩn bị", 50), ("Từ", 15), ("Đến", 15), ("Nội dung", 48), ("Người thực hiện", 36),
    ("""{{ "Lời dẫn" if role.key == "mc" else "Việc cần làm" }}""", 62), ("Sau đó", 40),
)  # fmt: skip
WIDTHS = [width for _, width in COLUMNS]
SIZE = 11.5

READY = """{% if row.before %}khi đang mục {{ row.before.number }}: {{ row.before.title }}{% else %}trước khi bắt đầu{% endif %}"""
WHO = """{{ (row.by or ("……" if row.is_by_open and not row.speakers else none), (row.speakers|count2 ~ " người" ~ (" mỗi " ~ row.each if row.each else "")) if row.speakers else none)|joined(", ") or "" }}"""
NEXT = """{% if row.after %}{% if row.after.start is not none %}{{ plus ~ row.after.start|clock_short }}, {% endif %}mục {{ row.after.number }}: {{ row.after.title }}{% else %}Kết thúc{% endif %}"""
PLACE = "Địa điểm: {{ row.title }}{% if row.fallback %} (khi cần chuyển vào: {{ row.fallback }}){% endif %}"
DAY = """{{ (day.title or "Ngày thứ " ~ day.number)|sentence }}{% if day.day %}: {{ day.day|weekday }}, {{ day.day|day_long }}{% endif %}"""


def add_role_sheets(made: Any) -> None:
    """Write the sheets of all roles that the view has, each on a page of its own."""
    fill(made.add_paragraph(), "{%p for role in roles %}")
    fill(made.add_paragraph(), "{%p if not loop.first %}")
    made.add_paragraph().paragraph_format.page_break_before = True
    fill(made.add_paragraph(), "{%p endif %}")
    heading = fill(made.add_paragraph(), bold("DÀNH CHO: {{ role.name|upper }}"), size=14, align=CENTRE)
    spaced(heading, after=4, keep=True)
    fill(made.add_paragraph(), "{%p for day in role.days %}")
    fill(made.add_paragraph(), "{%p if run|length > 1 %}")
    spaced(fill(made.add_paragraph(), bold(DAY), size=12), before=6, after=4, keep=True)
    fill(made.add_paragraph(), "{%p endif %}")
    fill(made.add_paragraph(), """{%p set plus = "+" if day.is_relative else "" %}""")
    _table(made)
    fill(made.add_paragraph(), "{%p endfor %}")
    fill(made.add_paragraph(), "{%p else %}")
    fill(made.add_paragraph(), "Chưa có mục nào ghi việc của tổ này", align=CENTRE)
    fill(made.add_paragraph(), "{%p endfor %}")


def _table(made: Any) -> None:
    added = table(made, WIDTHS)
    for cell, (name, _) in zip(row(added, WIDTHS, heads=True).cells, COLUMNS, strict=True):
        fill(cell.paragraphs[0], bold(name), size=SIZE, align=CENTRE)
        shade(cell)
    control(added, WIDTHS, "{%tr for one in day.rows %}")
    control(added, WIDTHS, "{%tr set row = one.row %}")
    control(added, WIDTHS, "{%tr if row.is_place %}")
    cells = row(added, WIDTHS).cells
    place = cells[0].merge(cells[-1])
    fill(place.paragraphs[0], bold(PLACE), size=SIZE)
    shade(place)
    control(added, WIDTHS, "{%tr else %}")
    _item(row(added, WIDTHS).cells)
    control(added, WIDTHS, "{%tr endif %}")
    control(added, WIDTHS, "{%tr endfor %}")


def _item(cells: Any) -> None:
    hedge = "{% if row.start_hedge %}{{ row.start_hedge }} {% endif %}"
    start, end = (
        "{% if row." + name + " is not none %}" + before + "{{ plus ~ row." + name + "|clock_short }}{% else %}……{% endif %}"
        for name, before in (("start", hedge), ("end", ""))
    )  # fmt: skip
    for cell, text in ((cells[0], "{{ row.number }}"), (cells[2], start), (cells[3], end)):
        fill(cell.paragraphs[0], text, size=SIZE, align=CENTRE)
    at: list[str | Styled] = [
        "{% if row.start is not none %}Trước ",
        bold("{{ plus ~ row.start|clock_short }}"),
        ", {% endif %}",
        READY,
    ]
    fill(cells[1].paragraphs[0], at, size=SIZE)
    marks = "{% if row.is_optional %} (nếu có){% endif %}{% if row.beside %} (tại {{ row.beside }}){% endif %}"
    fill(cells[4].paragraphs[0], ["{{ row.title }}", italic(marks)], size=SIZE)
    for cell, runs in ((cells[5], WHO), (cells[6], bold("{{ one.cue }}")), (cells[7], NEXT)):
        fill(cell.paragraphs[0], runs, size=SIZE)
