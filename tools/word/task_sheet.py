"""The Word template of the task sheets: A4, a sheet a body on a page of its own, the head of its table on every page"""

from typing import Any

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

TEMPLATE = "task-sheet/task-sheet.docx"
TITLE = "Phiếu giao việc: {{ name|dotted }}"
COLUMNS = (
    ("Số", 10), ("Nội dung việc", 52), ("Phối hợp, đầu mối", 34), ("Thời hạn", 31), ("Sản phẩm, phục vụ", 32),
    ("Kết quả", 16),
)  # fmt: skip
WIDTHS = [width for _, width in COLUMNS]
SIGNERS = [87, 88]

PLAN = "{{ type }}{% if number %} số {{ number }}{% endif %}"
DATE = """{% if days %}{% if days|length == 1 %}{{ days|first|weekday }}, {% endif %}{{ days|days_long }}{% else %}ngày …… tháng …… năm ………{% endif %}"""
WITH = """{{ (("Phối hợp với " ~ row.unit|dotted) if row.role == "partner" else none, ("Đầu mối nhận của " ~ row.unit|dotted) if row.role == "through" else none, ("Giao cho: " ~ row.unit|dotted ~ " (" ~ row.owners|length|count2 ~ " đơn vị)") if row.role == "owner" and row.is_shared else none, ("Phối hợp: " ~ row.partners|joined("; ")) if row.partners and row.role != "partner" else none, ("Gửi qua: " ~ row.through|joined("; ")) if row.through and row.role != "through" else none)|joined("\\n") or "" }}"""
MAKES = """{{ ((row.makes|joined(", "))|sentence if row.makes else none, ("Mục: " ~ row.serves|joined("; ")) if row.serves else none)|joined("\\n") or "" }}"""
DUE = (
    "{% if not row.last %}………………{% elif row.is_exclusive %}Trước {{ row.written|day_long }}\n{% endif %}",
    bold("{% if row.last %}{% if row.is_exclusive %}Chậm nhất: {{ row.last|weekday }}, {{ row.last|day_long }}{% else %}Đến hết {{ row.last|weekday }}, {{ row.written|day_long }}{% endif %}{% endif %}"),
    italic("{% for need in row.needs %}\nSau khi xong việc {{ need.number }}{% if need.unit %} ({{ need.unit }}{% if need.last %}, {{ need.last|day_short }}{% endif %}){% endif %}{% endfor %}"),
)  # fmt: skip


def document() -> Any:
    made = blank(11, margins=(18, 15, 16, 20))
    _edges(made.sections[0])
    fill(made.paragraphs[0] if made.paragraphs else made.add_paragraph(), "{%p for sheet in sheets %}")
    fill(made.add_paragraph(), "{%p if not loop.first %}")
    made.add_paragraph().paragraph_format.page_break_before = True
    fill(made.add_paragraph(), "{%p endif %}")
    _head(made)
    _table(made)
    _receipt(made)
    fill(made.add_paragraph(), "{%p else %}")
    fill(made.add_paragraph(), bold("PHIẾU GIAO VIỆC"), size=15, align=CENTRE)
    spaced(fill(made.add_paragraph(), bold("{{ name|dotted(30) }}"), size=12, align=CENTRE), after=6)
    fill(made.add_paragraph(), "Kế hoạch chưa giao việc cho đơn vị nào.")
    fill(made.add_paragraph(), "{%p endfor %}")
    return made


def _edges(section: Any) -> None:
    fill(section.header.paragraphs[0], bold("{% if is_draft %}DỰ THẢO{% endif %}"), size=16, align=RIGHT)
    foot = section.footer.paragraphs[0]
    fill(foot, [Styled(PLAN + ", bản {{ stamp }}    Trang ", "g")], size=8)
    field(foot, "PAGE", 8)
    fill(foot, [Styled("/", "g")], size=8)
    field(foot, "NUMPAGES", 8)


def _head(made: Any) -> None:
    issuer = fill(made.add_paragraph(), bold("{{ issuer|upper|dotted(14) }}"), align=CENTRE)
    spaced(issuer, after=8).paragraph_format.right_indent = 95 * 36000
    spaced(fill(made.add_paragraph(), bold("PHIẾU GIAO VIỆC"), size=15, align=CENTRE), after=3)
    spaced(fill(made.add_paragraph(), bold("{{ name|dotted(30) }}"), size=12, align=CENTRE), after=3)
    plan = italic("(Theo " + PLAN + "{% if issued %} {{ issued|day_long }}{% endif %})")
    spaced(fill(made.add_paragraph(), plan, align=CENTRE), after=6)
    fill(made.add_paragraph(), [bold("Đơn vị thực hiện: "), "{{ sheet.unit|dotted(30) }}"])
    spaced(fill(made.add_paragraph(), [bold("Ngày tổ chức: "), DATE]), after=4)


def _table(made: Any) -> None:
    added = table(made, WIDTHS)
    for cell, (name, _) in zip(row(added, WIDTHS, heads=True).cells, COLUMNS, strict=True):
        fill(cell.paragraphs[0], bold(name), size=10, align=CENTRE)
        shade(cell)
    control(added, WIDTHS, "{%tr for row in sheet.rows %}")
    number, words, others, due, product, _ = row(added, WIDTHS).cells
    fill(number.paragraphs[0], "{{ row.number }}", size=10, align=CENTRE)
    fill(words.paragraphs[0], ["{{ row.words }}", italic("{% if row.is_optional %} (nếu có){% endif %}")], size=10)
    for cell, text in ((others, WITH), (due, DUE), (product, MAKES)):
        fill(cell.paragraphs[0], text, size=10)
    control(added, WIDTHS, "{%tr endfor %}")


def _receipt(made: Any) -> None:
    spaced(fill(made.add_paragraph(), "Đã nhận phiếu ngày …… tháng …… năm ………"), before=14, after=6, keep=True)
    added = table(made, SIGNERS, bordered=False)
    for cell, name in zip(row(added, SIGNERS).cells, ("ĐƠN VỊ NHẬN VIỆC", "NGƯỜI GIAO VIỆC"), strict=True):
        fill(cell.paragraphs[0], bold(name), align=CENTRE)
        spaced(fill(cell.add_paragraph(), italic("(Ký, ghi rõ họ tên)"), size=10, align=CENTRE), after=56)
