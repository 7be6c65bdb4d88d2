"""The Word template of the letters that ask for papers: ND30's công văn, a section for each so that its pages count from one"""

from typing import Any

from docx.shared import Pt

from tools.word.invitations import DAYS, PLACE, START
from tools.word.letter import closing, letterhead, official_page, signature
from tools.word.official import between_letters, line, only_if, step, style
from tools.word.pieces import CENTRE

TEMPLATE = "speaker-letters/speaker-letters.docx"
TITLE = "Công văn đề nghị báo cáo tham luận: {{ occasion.name|dotted }}"
NUMBER = "{{ head.number|dotted(4) }}{% if head.code %}-{{ head.code }}{% endif %}/{{ head.symbol|dotted(4) }}"
ABOUT = "{% if letter.has_papers %}chuẩn bị báo cáo tham luận{% if letter.has_choices %}, chọn người phát biểu{% endif %}{% else %}chọn người phát biểu{% endif %}"
PLAN = "{{ type }}{% if number %} số {{ number }}{% endif %}{% if issued %} {{ issued|day_long }}{% endif %}{% if number or issued %} của {{ issuer|dotted(20) }}{% endif %}"
MINUTES = "**{{ paper.minutes|minutes or '...... phút' }}**"
SYLLABLES = "{% if paper.syllables %} (bài viết khoảng {{ paper.syllables|grouped }} âm tiết, tính theo tốc độ đọc {{ pace }} âm tiết một phút){% endif %}"
DUE = "{% if duty.is_exclusive %}trước {{ duty.written|day_long }}, **chậm nhất là {{ duty.last|weekday }}, {{ duty.last|day_long }}**{% else %}đến hết {{ duty.last|weekday }}, {{ duty.written|day_long }}{% endif %}"
THROUGH = "{% if of.through %}; gửi thông qua {{ of.through|joined(', ', ' và ') }}{% endif %}"
WHAT = "{{ 'gửi bài' if request.papers else 'báo tên người phát biểu' }}"
BODY, NONE = "Thân bài", "CÔNG VĂN ĐỀ NGHỊ BÁO CÁO THAM LUẬN"


def document() -> Any:
    made = official_page()
    made.styles["Thân bài"].font.size = Pt(13)
    style(made, "Về việc", 12, align=CENTRE).space_before = Pt(6)
    to = style(made, "Kính gửi", 13, align=CENTRE)
    to.space_before, to.space_after = Pt(14), Pt(10)
    step(made, "for letter in letters")
    letterhead(made, NUMBER)
    about = made.tables[-1].rows[-1].cells[0]
    line(about, "V/v " + ABOUT + " tại {{ occasion.name|dotted(16) }}", "Về việc")
    _body(made)
    left, right = closing(made)
    line(left, "Nơi nhận:", "Nơi nhận")
    line(left, "- Như trên;", "Dòng nơi nhận")
    line(left, "- Lưu: {{ head.archive|joined(', ')|dotted(6) }}.", "Dòng nơi nhận")
    signature(right)
    between_letters(made, numbered=True)
    step(made, "else")
    line(made, NONE, "Tên loại")
    line(made, "{{ occasion.name|dotted(30) }}", "Trích yếu")
    line(made, "Chương trình không có đơn vị nào báo cáo tham luận hoặc chọn người phát biểu.", BODY)
    step(made, "endfor")
    return made


def _body(made: Any) -> None:
    line(made, "Kính gửi: {{ letter.unit }}", "Kính gửi")
    line(made, f"Thực hiện {PLAN} về tổ chức {{{{ occasion.name|dotted(26) }}}}, {{{{ issuer|dotted(20) }}}} đề nghị {{{{ letter.unit }}}} như sau:", BODY)  # fmt: skip
    step(made, "for request in letter.requests")
    _request(made)
    step(made, "endfor")
    line(made, f"Thời gian, địa điểm: {START}, {DAYS}, tại {PLACE}.", BODY)
    only_if(made, "shows_contact", "Liên hệ: {{ contact|dotted(26) }}.", BODY)
    last = line(made, "Đề nghị {{ letter.unit }} quan tâm, phối hợp thực hiện./.", BODY)
    last.paragraph_format.keep_with_next = True


def _request(made: Any) -> None:
    step(made, "for paper in request.papers")
    line(made, "Báo cáo tham luận: **“{{ paper.title|dotted(26) }}”**.", BODY)
    line(made, f"Thời lượng trình bày: {MINUTES}{SYLLABLES}.", BODY)
    step(made, "endfor")
    step(made, "for choice in request.choices")
    line(made, "Chọn người phát biểu: {{ choice.words }}", BODY)
    each = "Thời lượng phát biểu của mỗi người: **{{ choice.minutes|minutes }}**."
    only_if(made, "choice.minutes", each, BODY)
    step(made, "endfor")
    step(made, "for duty in request.duties")
    line(made, "Nội dung chuẩn bị, theo {{ type }}: {{ duty.words }}", BODY)
    step(made, "endfor")
    step(made, "for duty in request.dated")
    line(made, f"Thời hạn {WHAT}: {DUE}{THROUGH.replace('of', 'duty')}.", BODY)
    step(made, "else")
    line(made, f"Thời hạn {WHAT}: ngày ..... tháng ..... năm ........{THROUGH.replace('of', 'request')}.", BODY)
    step(made, "endfor")
