"""The Word template of the letter that reminds a ward of its list: ND30's công văn"""

from typing import Any

from docx.shared import Pt

from tools.word.letter import closing, letterhead, official_page, signature
from tools.word.official import line, only_if, step, style
from tools.word.pieces import CENTRE
from tools.word.speaker_letters import BODY, NUMBER

TEMPLATE = "shared/reminder.docx"
TITLE = "Công văn về danh sách đại biểu: {{ ward }}"
PLAN = "{{ type }}{% if number %} số {{ number }}{% endif %}{% if issued %} {{ issued|day_long }}{% endif %}{% if number or issued %} của {{ issuer|dotted(20) }}{% endif %}"
CAME = "{{ issuer|dotted(20) }} đã nhận danh sách đại biểu của {{ ward }} (thành phần: {{ group }}){% if people %} gồm {{ people|count2 }} người{% if quota is not none %}, định mức là {{ quota|count2 }} người{% endif %}. Qua kiểm tra, danh sách cần được bổ sung, điều chỉnh như sau:{% else %}, nhưng chưa đọc được tên người nào. Danh sách cần được gửi lại:{% endif %}"
NOT_COME = "đến nay {{ issuer|dotted(20) }} chưa nhận được danh sách đại biểu của {{ ward }} (thành phần: {{ group }})."
WHOLE = "Danh sách gồm {% if quota is none %}…… người{% else %}{{ quota|count2 }} người{% endif %}{% if titles %}: {% for title, count in titles %}{{ title }} {{ count|count2 }} người{% if not loop.last %}; {% endif %}{% endfor %}{% endif %}."
LATE = "Thời hạn gửi danh sách theo {{ type }} là hết {{ handing.last|weekday }}, {{ handing.last|day_long }}, nay đã quá hạn; đề nghị {{ unit }} gửi danh sách {% if has_come %}đã bổ sung, điều chỉnh {% endif %}**trong thời gian sớm nhất**{% if handing.through %}, thông qua {{ handing.through|joined(', ', ' và ') }}{% endif %}."
UNTIL = "Đề nghị {{ unit }} gửi danh sách {% if has_come %}đã bổ sung, điều chỉnh {% endif %}chậm nhất là **{% if handing %}{{ handing.last|weekday }}, {{ handing.last|day_long }}{% else %}ngày ..... tháng ..... năm ........{% endif %}**{% if handing and handing.through %}, thông qua {{ handing.through|joined(', ', ' và ') }}{% endif %}."


def document() -> Any:
    made = official_page()
    made.styles[BODY].font.size = Pt(13)
    style(made, "Về việc", 12, align=CENTRE).space_before = Pt(6)
    to = style(made, "Kính gửi", 13, align=CENTRE)
    to.space_before, to.space_after = Pt(14), Pt(10)
    letterhead(made, NUMBER)
    about = made.tables[-1].rows[-1].cells[0]
    verb = "{% if has_come %}bổ sung, điều chỉnh{% else %}gửi{% endif %}"
    line(about, f"V/v {verb} danh sách đại biểu dự {{{{ occasion|dotted(16) }}}}", "Về việc")
    line(made, "Kính gửi: {{ unit }}", "Kính gửi")
    said = f"{{% if has_come %}}{CAME}{{% else %}}{NOT_COME}{{% endif %}}"
    line(made, f"Thực hiện {PLAN} về tổ chức {{{{ occasion|dotted(26) }}}}, {said}", BODY)
    _faults(made)
    only_if(made, "handing and is_late", LATE, BODY)
    only_if(made, "not (handing and is_late)", UNTIL, BODY)
    only_if(made, "contact", "Liên hệ: {{ contact }}.", BODY)
    last = line(made, "Rất mong {{ unit }} quan tâm, phối hợp thực hiện./.", BODY)
    last.paragraph_format.keep_with_next = True
    left, right = closing(made)
    line(left, "Nơi nhận:", "Nơi nhận")
    line(left, "- Như trên;", "Dòng nơi nhận")
    line(left, "- Lưu: {{ head.archive|joined(', ')|dotted(6) }}.", "Dòng nơi nhận")
    signature(right)
    return made


def _faults(made: Any) -> None:
    counted = "{% for title, count in LIST %}{{ title }} {{ count|count2 }} người{% if not loop.last %}; {% endif %}{% endfor %}"
    only_if(made, "has_come and short", f"- Còn thiếu: **{counted.replace('LIST', 'short')}**.", BODY)
    only_if(made, "has_come and missing", "- Còn thiếu: **{{ missing|count2 }} người**.", BODY)
    only_if(made, "has_come and over", f"- Thừa so với định mức: {counted.replace('LIST', 'over')}.", BODY)
    only_if(made, "has_come and extra", "- Thừa so với định mức: {{ extra|count2 }} người.", BODY)
    only_if(made, "not has_come", WHOLE, BODY)
    step(made, "for reason in reasons")
    line(made, "- {{ reason }}.", BODY)
    step(made, "endfor")
