"""The Word template of the run sheet: A4 landscape, a table a day, its head on every page, no row cut"""

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
from tools.word.role_sheet import add_role_sheets

TEMPLATE = "run-sheet/run-sheet.docx"
TITLE = "Kịch bản điều hành: {{ occasion.name|dotted }}"
COLUMNS = (
    ("STT", 10), ("Từ", 13), ("Đến", 13), ("Phút", 12), ("Nội dung", 54), ("Người thực hiện", 28),
    ("Đơn vị phụ trách", 28), ("Lời dẫn MC", 34), ("Âm thanh", 14), ("Ánh sáng", 14), ("LED", 14),
    ("Hậu đài/ khánh tiết", 17), ("Ghi chú", 26),
)  # fmt: skip
WIDTHS = [width for _, width in COLUMNS]
SMALL = 9.5

BY = """{{ (row.by or ("……" if row.is_by_open and not row.speakers else none), (row.speakers|count2 ~ " người" ~ (" mỗi " ~ row.each if row.each else "")) if row.speakers else none, ("do " ~ row.chosen_by ~ " chọn") if row.chosen_by else none, ("chủ trì: " ~ row.chair) if row.chair else none)|joined(", ") or "" }}"""
NOTES = """{{ ("nội bộ" if row.is_internal else none, "điểm danh" if row.is_roll_call else none, (row.shortest ~ " - " ~ row.longest ~ " phút") if row.shortest else none, ("dự: " ~ row.attends|joined(", ")) if row.attends else none, ("cách mục trước " ~ row.gap|minutes) if row.gap else none, ("chồng giờ " ~ row.overlap|minutes) if row.overlap else none, ("bài: " ~ row.script) if row.script else none)|joined("; ")|sentence or "" }}"""
ASSUMED = """{{ "Giờ tính theo thời lượng thường gặp ở những mục mà kế hoạch chưa ghi số phút" if is_cut else "~ tạm tính theo thời lượng thường gặp, kế hoạch chưa ghi" }}."""
MOVED = "{% if row.fallback %} (khi cần chuyển vào: {{ row.fallback }}){% endif %}"
DATE = """{% if occasion.days %}{% if occasion.days|length == 1 %}{{ occasion.days|first|weekday }}, {% endif %}{{ occasion.days|days_long }}{% else %}ngày …… tháng …… năm ………{% endif %}"""


def document() -> Any:
    made = blank(SMALL, margins=(15, 10, 14, 10), landscape=True)
    _edges(made.sections[0])
    _head(made)
    fill(made.add_paragraph(), "{%p if is_cut %}")
    add_role_sheets(made)
    fill(made.add_paragraph(), "{%p endif %}")
    fill(made.add_paragraph(), "{%p for day in run if not is_cut %}")
    fill(made.add_paragraph(), "{%p if not loop.first %}")
    made.add_paragraph().paragraph_format.page_break_before = True
    fill(made.add_paragraph(), "{%p endif %}")
    fill(made.add_paragraph(), "{%p if run|length > 1 %}")
    title = """{{ (day.title or "Ngày thứ " ~ day.number)|sentence }}{% if day.day %}: {{ day.day|weekday }}, {{ day.day|day_long }}{% endif %}"""
    spaced(fill(made.add_paragraph(), bold(title), size=12), before=6, after=4, keep=True)
    fill(made.add_paragraph(), "{%p endif %}")
    fill(made.add_paragraph(), """{%p set plus = "+" if day.is_relative else "" %}""")
    _table(made)
    _sums(made)
    fill(made.add_paragraph(), "{%p endfor %}")
    _legend(made)
    return made


def _edges(section: Any) -> None:
    fill(section.header.paragraphs[0], bold("{% if is_draft %}DỰ THẢO{% endif %}"), size=16, align=RIGHT)
    foot = section.footer.paragraphs[0]
    fill(foot, [Styled("{% if number %}Kế hoạch số {{ number }}, {% endif %}bản {{ stamp }}    Trang ", "g")], size=8)
    field(foot, "PAGE", 8)
    fill(foot, [Styled("/", "g")], size=8)
    field(foot, "NUMPAGES", 8)


def _head(made: Any) -> None:
    fill(
        made.paragraphs[0] if made.paragraphs else made.add_paragraph(),
        bold("KỊCH BẢN ĐIỀU HÀNH"),
        size=15,
        align=CENTRE,
    )
    spaced(fill(made.add_paragraph(), bold("{{ occasion.name|dotted(30) }}"), size=13, align=CENTRE), after=4)
    lines = (
        ("Thời gian: ", "{% if occasion.start %}{{ occasion.start|clock }}{% else %}…… giờ ……{% endif %}, " + DATE),
        (
            "Địa điểm: ",
            "{{ occasion.venue|dotted(14) }}{% if occasion.address %}, {{ occasion.address }}{% endif %}"
            + MOVED.replace("row.", ""),
        ),
        ("Đơn vị tổ chức: ", """{{ occasion.hosts|joined(" - ")|dotted(14) }}"""),
    )
    for name, value in lines:
        fill(made.add_paragraph(), [bold(name), value], size=11)
    for shown, name, value in (
        ("occasion.shows_chair", "Chủ trì: ", "occasion.chair"),
        ("shows_mc", "Dẫn chương trình: ", "mc"),
    ):
        fill(made.add_paragraph(), "{%p if " + shown + " %}")
        fill(made.add_paragraph(), [bold(name), "{{ " + value + "|dotted(14) }}"], size=11)
        fill(made.add_paragraph(), "{%p endif %}")
    spaced(made.add_paragraph(), after=0)


def _table(made: Any) -> None:
    added = table(made, WIDTHS)
    for cell, (name, _) in zip(row(added, WIDTHS, heads=True).cells, COLUMNS, strict=True):
        fill(cell.paragraphs[0], bold(name), align=CENTRE)
        shade(cell)
    control(added, WIDTHS, "{%tr for row in day.rows %}")
    control(added, WIDTHS, "{%tr if row.is_place %}")
    cells = row(added, WIDTHS).cells
    place = cells[0].merge(cells[-1])
    fill(place.paragraphs[0], bold("Địa điểm: {{ row.title }}" + MOVED))
    shade(place)
    control(added, WIDTHS, "{%tr else %}")
    _item(row(added, WIDTHS).cells)
    control(added, WIDTHS, "{%tr endif %}")
    control(added, WIDTHS, "{%tr endfor %}")


def _item(cells: Any) -> None:
    times = [
        "{% if row."
        + name
        + " is not none %}"
        + hedge
        + "{{ plus ~ row."
        + name
        + "|clock_short }}{% else %}……{% endif %}"
        for name, hedge in (("start", "{% if row.start_hedge %}{{ row.start_hedge }} {% endif %}"), ("end", ""))
    ]
    length = (
        """{{ ("~" if row.is_assumed else (row.minutes_hedge ~ " ") if row.minutes_hedge else "") ~ row.minutes }}"""
    )
    for cell, text in zip(cells[:4], ("{{ row.number }}", *times, length), strict=True):
        fill(cell.paragraphs[0], text, align=CENTRE)
    fill(cells[4].paragraphs[0], "{%p if row.depth %}")
    fill(cells[4].add_paragraph(), ["{{ row.title }}", *_marks()], indent=3)
    fill(cells[4].add_paragraph(), "{%p else %}")
    title: list[str | Styled] = [
        "{% if row.is_section %}",
        bold("{{ row.title }}"),
        "{% else %}",
        "{{ row.title }}",
        "{% endif %}",
    ]
    fill(cells[4].add_paragraph(), [*title, *_marks()])
    fill(cells[4].add_paragraph(), "{%p endif %}")
    fill(cells[4].add_paragraph(), "{%p if row.gives %}")
    fill(cells[4].add_paragraph(), italic("""Trao: {{ row.gives|joined(", ") }}"""), indent=3)
    fill(cells[4].add_paragraph(), "{%p endif %}")
    units, says = """{{ row.units|joined("; ") or "" }}""", """{{ row.says or "" }}"""
    cues = ["{{ row.cues." + name + """ or "" }}""" for name in ("sound", "light", "screen", "stage")]
    for cell, text in zip(cells[5:], (BY, units, says, *cues, NOTES), strict=True):
        fill(cell.paragraphs[0], text)


def _marks() -> list[Styled]:
    beside = "{% if row.beside %} (tại {{ row.beside }}){% endif %}"
    return [
        italic("{% if row.is_optional %} (nếu có){% endif %}{% if row.is_parallel %} (diễn ra cùng lúc){% endif %}"),
        italic(beside),
    ]


def _sums(made: Any) -> None:
    length = """{{ day.minutes|minutes }}{% if day.assumed %}, trong đó {{ "~" ~ day.assumed|minutes }} là giả định{% endif %}{% if day.optional %}; các mục “nếu có” chiếm {{ day.optional|minutes }}{% endif %}{% if day.between %}; giữa các mục {{ day.between|minutes }}, tính chung {{ (day.minutes + day.between)|minutes }}{% endif %}."""
    spaced(fill(made.add_paragraph(), [bold("Tổng thời lượng các mục: "), length], size=10), before=4)
    end = """{{ plus ~ day.end|clock_short }}{% if day.optional and day.end_without is not none %} nếu có các mục “nếu có”, {{ plus ~ day.end_without|clock_short }} nếu không{% endif %}{% if day.limit is not none %}; phải xong trước {{ day.limit|clock_short }}{% endif %}."""
    fill(made.add_paragraph(), "{%p if day.end is not none %}")
    fill(made.add_paragraph(), [bold("Dự kiến kết thúc: "), end], size=10)
    fill(made.add_paragraph(), "{%p endif %}")


def _legend(made: Any) -> None:
    reading = "{{ one.title }}: nếu {{ one.speakers|count2 }} người {% if one.each %}(tính cho mỗi {{ one.each }}){% else %}tính chung cả hội nghị{% endif %}{% if one.end is not none %} thì kết thúc lúc {{ one.end|clock_short }}{% endif %}."
    said = (
        ("for one in readings if not is_cut", reading, "endfor"),
        ("if is_start_tentative", "Giờ trong bảng tính theo giờ bắt đầu còn là dự kiến.", "endif"),
        ("if has_assumed", ASSUMED, "endif"),
        ("if has_relative", "+ giờ tính từ lúc bắt đầu, vì chưa có giờ khai mạc.", "endif"),
    )
    for opening, text, closing in said:
        fill(made.add_paragraph(), "{%p " + opening + " %}")
        fill(made.add_paragraph(), italic(text), size=9)
        fill(made.add_paragraph(), "{%p " + closing + " %}")
