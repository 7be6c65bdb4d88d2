"""The Word template of the estimate: A4 across, the head of its table on every page, red where something is to be filled in"""

from typing import Any

from docx.shared import Mm

from tools.word.official import RED
from tools.word.pieces import (
    CENTRE,
    RIGHT,
    Runs,
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

TEMPLATE = "budget/budget.docx"
TITLE = "Dự toán kinh phí: {{ name|dotted }}"
COLUMNS = (
    ("STT", 10), ("Nội dung", 68), ("Đơn vị tính", 20), ("Số lượng", 19), ("Số lần", 13), ("Đơn giá", 27),
    ("Thành tiền", 35), ("Căn cứ, ghi chú", 70),
)  # fmt: skip
WIDTHS = [width for _, width in COLUMNS]
HEADS = (110, 152)
SIGNERS = (131, 131)

PLAN = "{{ type }}{% if number %} số {{ number }}{% endif %}"
WANTED = "{% if row.NAME is none and row.amount is none %}………{% endif %}"
QUANTITY = "{% if row.quantity is not none %}{% if row.is_approximate %}khoảng {% endif %}{{ row.quantity|grouped }}{% endif %}"
PRICE = "{% if row.price is not none %}{{ row.price|grouped }}{% endif %}"
AMOUNT = "{% if row.amount is none %}………{% else %}{{ row.amount|grouped }}{% endif %}"
DAYS = "{% if norm.valid_from and norm.valid_to %}, hiệu lực từ ngày {{ norm.valid_from|day_short }} đến ngày {{ norm.valid_to|day_short }}{% elif norm.valid_from %}, hiệu lực từ ngày {{ norm.valid_from|day_short }}{% elif norm.valid_to %}, hiệu lực đến hết ngày {{ norm.valid_to|day_short }}{% endif %}"
NORMS = (
    "{% for norm in row.norms %}{{ norm.about|sentence }}: {% if norm.value %}{{ norm.value }}{% if norm.source %}, {{ norm.source }}{% endif %}"
    + DAYS
    + "{% else %}chưa có mức, cần điền{% endif %}. {% endfor %}"
)
REMARK = "{% if row.is_suggested %}Gợi ý{% if row.remark %}, {{ row.remark }}{% endif %}. {% elif row.remark %}{{ row.remark|sentence }}. {% endif %}{% if row.is_lump %}Thành tiền theo kế hoạch. {% endif %}"
SUM = "Tổng cộng{% if not is_complete %} các khoản đã có số (chưa đủ){% endif %}"
WORDS = "{% if total is none %}……………………………{% else %}{{ total|money_words|sentence }}{% if not is_complete %} (chưa đủ, còn {{ unknown|count2 }} khoản chưa có số liệu){% endif %}.{% endif %}"


def document() -> Any:
    made = blank(12, margins=(16, 15, 16, 20), landscape=True)
    _edges(made.sections[0])
    _head(made)
    _table(made)
    spaced(fill(made.add_paragraph(), [bold("Bằng chữ: "), WORDS]), before=4, keep=True)
    left = "{% if not is_complete %}Chỗ có dấu chấm là chưa có số liệu, cần điền.{% endif %}"
    spaced(fill(made.add_paragraph(), italic(left)), after=6, keep=True)
    _signatures(made)
    return made


def _edges(section: Any) -> None:
    fill(section.header.paragraphs[0], bold("{% if is_draft %}DỰ THẢO{% endif %}"), size=14, align=RIGHT)
    foot = section.footer.paragraphs[0]
    fill(foot, [Styled(PLAN + ", bản {{ stamp }}    Trang ", "g")], size=8)
    field(foot, "PAGE", 8)
    fill(foot, [Styled("/", "g")], size=8)
    field(foot, "NUMPAGES", 8)


def _head(made: Any) -> None:
    first = table(made, HEADS, bordered=False)
    issuer, motto = row(first, HEADS).cells
    parent = "{% for line in head.parent %}{{ line|upper }}\n{% endfor %}"
    name = (
        "{% for line in head.issuer %}{{ line|upper }}{% if not loop.last %}\n{% endif %}{% else %}………………{% endfor %}"
    )
    fill(issuer.paragraphs[0], [parent, bold(name)], align=CENTRE)
    fill(motto.paragraphs[0], bold("{{ head.usage.motto|first|upper }}"), align=CENTRE)
    last = Styled("{% if head.usage.motto|length > 1 %}{{ head.usage.motto|last }}{% endif %}", "b")
    run = fill(motto.add_paragraph(), last, size=13, align=CENTRE).runs[0]
    run.underline = True
    spaced(fill(made.add_paragraph(), bold("DỰ TOÁN KINH PHÍ"), size=15, align=CENTRE), before=8, after=3)
    spaced(fill(made.add_paragraph(), bold("{{ name|dotted(30) }}"), size=13, align=CENTRE), after=3)
    plan = italic("(Kèm theo " + PLAN + "{% if issued %} {{ issued|day_long }}{% endif %})")
    spaced(fill(made.add_paragraph(), plan, align=CENTRE), after=4)
    said: Runs = [bold("Nguồn kinh phí: "), "{{ source|dotted(30) }}", italic("    (Đơn vị tiền: đồng)")]
    spaced(fill(made.add_paragraph(), said), after=3)
    fill(made.add_paragraph(), "{%p if is_suggested %}")
    told = (
        "Kế hoạch chưa có khoản chi nào: các dòng dưới đây là gợi ý rút ra từ kế hoạch, giá để người lập dự toán điền."
    )
    spaced(fill(made.add_paragraph(), italic(told)), after=3)
    fill(made.add_paragraph(), "{%p endif %}")


def _table(made: Any) -> None:
    added = table(made, WIDTHS)
    for cell, (name, _) in zip(row(added, WIDTHS, heads=True).cells, COLUMNS, strict=True):
        fill(spaced(cell.paragraphs[0], keep=True), bold(name), size=11, align=CENTRE)
        shade(cell)
    control(added, WIDTHS, "{%tr for row in rows %}")
    number, text, unit, quantity, times, price, amount, basis = row(added, WIDTHS).cells
    fill(number.paragraphs[0], "{{ row.number }}", size=11, align=CENTRE)
    fill(text.paragraphs[0], "{{ row.text }}", size=11)
    fill(unit.paragraphs[0], '{{ row.unit or "" }}', size=11, align=CENTRE)
    _open(fill(quantity.paragraphs[0], QUANTITY, size=11, align=CENTRE), "quantity")
    fill(times.paragraphs[0], "{{ row.times }}", size=11, align=CENTRE)
    _open(fill(price.paragraphs[0], PRICE, size=11, align=RIGHT), "price")
    fill(amount.paragraphs[0], AMOUNT, size=11, align=RIGHT)
    fill(basis.paragraphs[0], [italic(REMARK), NORMS, '{{ row.note or "" }}'], size=9.5)
    control(added, WIDTHS, "{%tr endfor %}")
    cells = row(added, WIDTHS).cells
    fill(cells[0].merge(cells[5]).paragraphs[0], bold(SUM), size=11)
    total = bold("{% if total is none %}………{% else %}{{ total|grouped }}{% endif %}")
    fill(cells[6].paragraphs[0], total, size=11, align=RIGHT)
    fill(cells[7].paragraphs[0], "{% if unknown %}Còn {{ unknown|count2 }} khoản chưa có số liệu{% endif %}", size=9.5)


def _open(paragraph: Any, name: str) -> None:
    """Add red dots that stand only where the value is still to be filled in."""
    run = paragraph.add_run(WANTED.replace("NAME", name))
    run.bold, run.font.color.rgb = True, RED


def _signatures(made: Any) -> None:
    added = table(made, SIGNERS, bordered=False)
    author, signer = row(added, SIGNERS).cells
    fill(author.paragraphs[0], bold("NGƯỜI LẬP"), align=CENTRE)
    post = "{% for line in head.signature %}{{ line|upper }}{% if not loop.last %}\n{% endif %}{% else %}………………{% endfor %}"
    fill(signer.paragraphs[0], bold(post), align=CENTRE)
    name = "{% if head.signer or head.is_signer_open %}{{ head.signer|dotted(14) }}{% endif %}"
    for cell, text in ((author, "………………"), (signer, name)):
        fill(cell.add_paragraph(), bold(text), align=CENTRE).paragraph_format.space_before = Mm(20)
