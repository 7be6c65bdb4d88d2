"""The Word template of the numbered invitations: ND30, model 1.7, a section for each letter so that its pages count from one"""

from typing import Any

from docx.shared import Pt

from tools.word.letter import closing, letterhead, official_page, signature, subject
from tools.word.official import between_letters, line, only_if, step, style

TEMPLATE = "invitations/invitations.docx"
TITLE = "Giấy mời dự {{ occasion.name|dotted }}"
FROM = "{% if occasion.days|length > 1 %}từ {% endif %}"
START = FROM + "{% if occasion.start %}{{ occasion.start|clock }}{% else %}...... giờ ......{% endif %}"
FIRST = "{{ occasion.days|first|weekday }}, {{ occasion.days|first|day_long }}"
LAST = "{% if occasion.days|length > 1 %} đến {{ occasion.days|last|weekday }}, {{ occasion.days|last|day_long }}{% endif %}"
DAYS = f"{{% if occasion.days %}}{FIRST}{LAST}{{% else %}}ngày ..... tháng ..... năm ........{{% endif %}}"
PLACE = "{{ occasion.venue|dotted(20) }}{% if occasion.address %}, {{ occasion.address }}{% endif %}"
OWN_PLACE = "{% if letter.place %}{{ letter.place }}{% else %}" + PLACE + "{% endif %}"


def arrival(guests: str) -> str:
    return f"{{% if occasion.arrive %}} (đón {guests} từ {{{{ occasion.arrive|clock }}}}){{% endif %}}"


def document() -> Any:
    made = official_page()
    style(made, "Mã điểm danh", 9).space_before = Pt(4)
    step(made, "for letter in letters")
    letterhead(
        made,
        "{{ head.number|dotted(4) }}{% if head.code %}-{{ head.code }}{% endif %}/{{ head.symbol|dotted(4) }}",
    )
    subject(made, "GIẤY MỜI", "Dự {{ occasion.name|dotted(30) }}", "occasion.name|dotted(60)")
    _body(made)
    left, right = closing(made)
    line(left, "Nơi nhận:", "Nơi nhận")
    line(left, "- Như trên;", "Dòng nơi nhận")
    line(left, "- Lưu: {{ head.archive|joined(', ')|dotted(6) }}.", "Dòng nơi nhận")
    only_if(left, "letter.token", "{{ (letter.token|qr).picture }}", "Mã điểm danh")
    only_if(left, "letter.token", "Mã điểm danh tại bàn đón tiếp", "Mã điểm danh")
    signature(right)
    between_letters(made, numbered=True)
    step(made, "endfor")
    return made


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
    line(made, f"Địa điểm: {OWN_PLACE}.", "Thân bài")
    only_if(made, "required", "{{ required|sentence }}.", "Thân bài")
    only_if(made, "dress", "Trang phục: {{ dress }}.", "Thân bài")
    only_if(made, "contact", "Liên hệ: {{ contact }}.", "Thân bài")
    only_if(made, "letter.seat", "Chỗ ngồi: {{ letter.seat }}.", "Thân bài")
    last = line(made, "Rất mong {{ letter.courtesy }} đến dự đúng thời gian và thành phần./.", "Thân bài")
    last.paragraph_format.keep_with_next = True
