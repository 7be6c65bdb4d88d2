"""The Word template of the list for calling award winners: A4, a table for each group, which stays on one page"""

from typing import Any

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

TEMPLATE = "award-call-list/award-call-list.docx"
TITLE = "Danh sách gọi tên trao thưởng: {{ occasion.name|dotted }}"
ITEMS = (("Giờ", 22), ("Mục, hình thức khen", 60), ("Người trao", 44), ("Số nhận", 17), ("Số lượt", 13), ("Thời lượng", 19))  # fmt: skip
CALLS = (
    ("Số gọi", 12), ("Vị trí", 12), ("Người, tập thể nhận", 53), ("Chức vụ, đơn vị", 48), ("Có mặt", 13), ("Đã trao", 13),
    ("Ghi chú", 24),
)  # fmt: skip
ITEM_WIDTHS, CALL_WIDTHS = [width for _, width in ITEMS], [width for _, width in CALLS]
BLANK = "………"
DATE = "{% if occasion.start %}{{ occasion.start|clock }}, {% endif %}{% if occasion.days %}{% if occasion.days|length == 1 %}{{ occasion.days|first|weekday }}, {% endif %}{{ occasion.days|days_long }}{% else %}ngày …… tháng …… năm ………{% endif %}"
LASTS = '((act.minutes|minutes if act.minutes else none, (act.rest ~ " giây") if act.rest else none)|joined(" "))'
TIMING = (
    '{% set timing = (("từ " ~ act.start|clock_short) if act.start is not none else none, '
    f'("khoảng " ~ {LASTS}) if act.seconds else none)|joined(", ") %}}{{% if timing %}} ({{{{ timing }}}}){{% endif %}}'
)
RULES = (
    ("Số gọi", " là số thứ tự của người nhận trong danh sách; ghi số ấy bằng bút chì ở góc sau từng giấy (bằng) khen."),
    ("Vị trí", " đếm từ trái sang phải, nhìn từ hội trường lên sân khấu. Người được gọi đứng đúng vị trí của mình; người trao bắt đầu từ vị trí 1."),
    ("Chồng giấy (bằng) khen", " của mỗi lượt xếp theo số gọi: của người được gọi đầu tiên nằm trên cùng. Mỗi lượt một chồng riêng; quà cũng xếp theo thứ tự đó."),
    ("Tập thể", " do người đứng đầu trực tiếp lên nhận."),
    ("Có người vắng", " thì rút giấy (bằng) khen của số đó khỏi chồng trước khi gọi; những người sau dồn lên một vị trí, thứ tự không đổi."),
)  # fmt: skip
NOTE = "{% if is_start_tentative %}Giờ trong bảng tính theo giờ bắt đầu còn là dự kiến. {% endif %}{% if has_assumed %}~ tạm tính theo mức thường gặp cho mỗi lượt và mỗi lần đọc quyết định, kế hoạch chưa ghi thời lượng; đây cũng là số phút trong chương trình.{% endif %}"
READING = "“Sau đây, xin công bố Quyết định số {{ act.number_of_decision|dotted(6) }} {% if act.day_of_decision %}{{ act.day_of_decision|day_long }}{% else %}ngày …… tháng …… năm ………{% endif %} tặng {{ act.award }}.” (Đọc quyết định, trừ danh sách; tên được đọc khi mời lên.)"
CALLING = '“Trân trọng kính mời {% if act.kinds == "tập thể" %}người đứng đầu {% endif %}{% if act.people is not none %}{{ act.people|count2 }}{% else %}……{% endif %} {{ act.kinds }} được tặng {{ act.award }} có tên sau đây lên sân khấu: (đọc lần lượt{% if act.people is not none %} từ số {{ act.first }} đến số {{ act.last }}{% endif %}). Kính mời {% if one.is_by_body %}đại diện {% endif %}{{ one.by|dotted(10) }} lên trao.”'
NAMELESS = (
    CALLING.partition(" có tên")[0].replace("được tặng", "được nhận") + " lên sân khấu." + CALLING.partition(").")[2]
)
COUNTED = "Kế hoạch chỉ ghi số lượng: trao chung một lượt, không đọc tên."
STACK = '{% set stack = "Quà" if act.is_gift else "Chồng giấy (bằng) khen" %}{% if act.people is not none %}{{ stack }} lượt này: số {{ act.first }} trên cùng, số {{ act.last }} dưới cùng.{% else %}Kế hoạch chưa có danh sách và số lượng; {{ stack|lower }} xếp theo thứ tự gọi, của người đầu tiên trên cùng.{% endif %}'
RESERVE = "Dự phòng. Vắng số: ……………… Đã rút khỏi chồng: …… Người nhận thay: ………………………………"


def document() -> Any:
    made = blank(11.5, margins=(18, 15, 16, 20))
    _edges(made.sections[0])
    issuer = fill(made.paragraphs[0] if made.paragraphs else made.add_paragraph(), bold("{{ issuer|upper|dotted(14) }}"), align=CENTRE)  # fmt: skip
    spaced(issuer, after=8).paragraph_format.right_indent = 95 * 36000
    spaced(fill(made.add_paragraph(), bold("DANH SÁCH GỌI TÊN TRAO THƯỞNG"), size=15, align=CENTRE), after=3)
    spaced(fill(made.add_paragraph(), bold("{{ occasion.name|dotted(30) }}"), size=12.5, align=CENTRE), after=6)
    fill(made.add_paragraph(), [bold("Thời gian: "), DATE])
    fill(made.add_paragraph(), [bold("Địa điểm: "), "{{ occasion.venue|dotted(20) }}"])
    _step(made, "if givings")
    _rules(made)
    _items(made)
    _step(made, "elif not_given")
    fill(made.add_paragraph(), "Chương trình chưa có mục trao thưởng.")
    _step(made, "else")
    fill(made.add_paragraph(), "Kế hoạch không có khen thưởng.")
    _step(made, "endif")
    _only_if(made, "not_given", [bold("Chưa có trong chương trình: "), '{{ not_given|joined("; ") }}'])
    _step(made, "for one in givings")
    _giving(made)
    _step(made, "endfor")
    return made


def _edges(section: Any) -> None:
    fill(section.header.paragraphs[0], bold("{% if is_draft %}DỰ THẢO{% endif %}"), size=16, align=RIGHT)
    foot = section.footer.paragraphs[0]
    fill(foot, [Styled("Danh sách gọi tên trao thưởng, bản {{ stamp }}    Trang ", "g")], size=8)
    field(foot, "PAGE", 8)
    fill(foot, [Styled("/", "g")], size=8)
    field(foot, "NUMPAGES", 8)


def _rules(made: Any) -> None:
    spaced(
        fill(made.add_paragraph(), bold("Cách làm để không ai nhận nhầm của người khác"), size=12.5), 10, 3, keep=True
    )
    for head, text in RULES:
        fill(made.add_paragraph(), ["- ", bold(head), text], size=10.5)


def _items(made: Any) -> None:
    spaced(fill(made.add_paragraph(), bold("Các mục trao thưởng"), size=12.5), 10, 3, keep=True)
    added = table(made, ITEM_WIDTHS)
    _heads(added, ITEMS)
    control(added, ITEM_WIDTHS, "{%tr for one in givings %}")
    hour, item, by, people, waves, minutes = row(added, ITEM_WIDTHS).cells
    _cell(hour, "{% if one.start is not none %}{{ one.start|clock_short }} - {{ one.end|clock_short }}{% else %}" + BLANK + "{% endif %}{% if one.day %}\n{{ one.day|day_short }}{% endif %}", CENTRE)  # fmt: skip
    _cell(item, [bold("{{ one.title|dotted(12) }}"), "{% for name in one.awards %}\n{{ name }}{% endfor %}"])
    _cell(by, "{{ one.by|dotted(8) }}")
    _cell(people, "{% if one.people is not none %}{{ one.people|count2 }}{% else %}……{% endif %}", CENTRE)
    _cell(waves, "{% if one.waves is not none %}{{ one.waves|count2 }}{% else %}……{% endif %}", CENTRE)
    _cell(minutes, '{{ "~" if one.is_assumed else "" }}{{ one.minutes|minutes }}', CENTRE)
    control(added, ITEM_WIDTHS, "{%tr endfor %}")
    sums = row(added, ITEM_WIDTHS).cells
    _cell(sums[0].merge(sums[3]), bold("Cộng"), RIGHT)
    _cell(sums[4], bold("{% if waves is not none %}{{ waves|count2 }}{% else %}……{% endif %}"), CENTRE)
    _cell(sums[5], bold('{{ "~" if has_assumed else "" }}{{ minutes|minutes }}'), CENTRE)
    _only_if(made, "has_assumed or is_start_tentative", italic(NOTE), size=9.5)


def _giving(made: Any) -> None:
    hours = "{% if one.start is not none %} ({{ one.start|clock_short }} - {{ one.end|clock_short }}){% endif %}"
    head = bold("{{ loop.index }}. {{ one.title|dotted(12) }}" + hours)
    spaced(fill(made.add_paragraph(), head, size=12.5), 12, 3, keep=True)
    who: Runs = [bold("Người trao: "), "{{ one.by|dotted(20) }}{% if one.section_by %}. ", bold("Phụ trách: "), "{{ one.section_by }}{% endif %}"]  # fmt: skip
    spaced(fill(made.add_paragraph(), who), after=3, keep=True)
    share = italic("Mục này có {{ one.minutes|minutes }}{% if not one.is_assumed %} theo kế hoạch{% endif %}; thời lượng từng lượt bên dưới là chia theo số phút đó.")  # fmt: skip
    _only_if(made, "not one.is_usual", share, keep=True)
    _step(made, "for act in one.acts")
    _step(made, "if act.is_reading")
    read: Runs = [bold("Công bố quyết định"), TIMING, ". Người đọc: …………………………………"]
    spaced(fill(made.add_paragraph(), read), 8, 2, keep=True)
    spaced(fill(made.add_paragraph(), italic(READING), indent=5), after=4, keep=True)
    _step(made, "else")
    _wave(made)
    _step(made, "endif")
    _step(made, "endfor")


def _wave(made: Any) -> None:
    number = "{% if act.people is not none %}{{ act.number }}/{{ act.of }}{% else %}……/……{% endif %}"
    head: Runs = [bold("Lượt " + number + ": {{ act.award }}"), TIMING]
    spaced(fill(made.add_paragraph(), head), 10, 2, keep=True)
    _step(made, "if act.nameless")
    spaced(fill(made.add_paragraph(), italic(NAMELESS), indent=5), after=2, keep=True)
    spaced(fill(made.add_paragraph(), COUNTED, size=10.5), after=3)
    _step(made, "else")
    _names(made)
    _step(made, "endif")


def _names(made: Any) -> None:
    spaced(fill(made.add_paragraph(), italic(CALLING), indent=5), after=2, keep=True)
    spaced(fill(made.add_paragraph(), STACK, size=10.5), after=3, keep=True)
    _step(made, "if act.is_long")
    _calls(made, keep=False)
    _step(made, "else")
    _calls(made, keep=True)
    _step(made, "endif")
    away: Runs = [bold("Đã báo vắng, trao sau, không xếp vào chồng: "), '{{ act.away|joined("; ") }}']
    _only_if(made, "act.away", away, size=10.5)


def _calls(made: Any, *, keep: bool) -> None:
    """Add the table of a group; `keep`: all of it stays on one page."""
    added = table(made, CALL_WIDTHS)
    _heads(added, CALLS)
    control(added, CALL_WIDTHS, "{%tr for row in act.rows %}")
    call, position, name, post, here, done, remark = row(added, CALL_WIDTHS).cells
    _cell(call, bold("{% if row.number %}{{ row.number }}{% else %}……{% endif %}"), CENTRE, keep=keep)
    _cell(position, "{% if row.position %}{{ row.position }}{% else %}……{% endif %}", CENTRE, keep=keep)
    _cell(name, [bold("{{ row.name|dotted(12) }}"), "{% if row.is_collective %}\n{% if row.receiver %}Người nhận: {{ row.receiver }}{% else %}Người đứng đầu: ……………{% endif %}{% endif %}"], keep=keep)  # fmt: skip
    _cell(post, '{{ (row.post, row.unit)|joined(", ") or "" }}', keep=keep)
    for cell in (here, done):
        _cell(cell, "☐", CENTRE, keep=keep)
    _cell(remark, '{{ row.remark or "" }}', keep=keep)
    control(added, CALL_WIDTHS, "{%tr endfor %}")
    last = row(added, CALL_WIDTHS).cells
    whole = last[0].merge(last[-1])
    fill(whole.paragraphs[0], RESERVE, size=10.5)
    shade(whole, "F2F2F2")


def _heads(added: Any, columns: tuple[tuple[str, int], ...]) -> None:
    widths = [width for _, width in columns]
    for cell, (name, _) in zip(row(added, widths, heads=True).cells, columns, strict=True):
        _cell(cell, bold(name), CENTRE)
        shade(cell)


def _cell(cell: Any, runs: Runs, align: Any = None, *, keep: bool = True) -> None:
    """Rows of a table stay on the page of the next one, unless it may break."""
    spaced(fill(cell.paragraphs[0], runs, size=10.5, align=align), keep=keep)


def _step(made: Any, jinja: str) -> None:
    fill(made.add_paragraph(), f"{{%p {jinja} %}}")


def _only_if(made: Any, condition: str, runs: Runs, *, size: float = 10.5, keep: bool = False) -> None:
    _step(made, f"if {condition}")
    spaced(fill(made.add_paragraph(), runs, size=size), 3, 3, keep=keep)
    _step(made, "endif")
