"""The official plan, made from plan.yaml, is the source plan word for word; other plans read well too"""

import pytest

from confplan.model.plan import Plan
from confplan.model.wording import BLANK
from confplan.planning.paragraph import Kind
from confplan.planning.paragraphs import paragraphs
from tests.planning.plans import plan_of, real_plan
from tests.source_plan.source_text import source_paragraphs


@pytest.fixture(scope="module")
def real() -> Plan:
    return real_plan()


def test_every_paragraph_of_the_source_comes_back_word_for_word(real: Plan) -> None:
    made = [paragraph.printed for paragraph in paragraphs(real)]
    merged = [f"{made[0]} {made[1]}", *made[2:]]  # the source has the two cells of its head on one line

    assert source_paragraphs() == merged


def test_every_paragraph_says_where_it_comes_from(real: Plan) -> None:
    assert all(paragraph.sources for paragraph in paragraphs(real))


def test_a_sentence_comes_from_its_text_and_from_the_fields_that_it_names(real: Plan) -> None:
    film = next(one for one in paragraphs(real) if one.text.startswith("Thực hiện phim tư liệu"))

    assert (("tasks", 2, "do", 0, "text"), ("agenda", 2, "minutes")) == film.sources


WARD_MEETING = """
document:
  number: 12/KH-UBND
  place: Thới An
  date: 5/1/2026
  issuer: Ủy ban nhân dân phường Thới An
  recipients: [Như mục III, Các khu phố]
  archive: [VT]
  signature: [TM. Ủy ban nhân dân, KT. Chủ tịch, Phó Chủ tịch, Lê Văn A]
conference:
  name: Hội nghị trao đổi, đối thoại với Nhân dân năm 2026
  date: 16/1/2026 (thứ Hai)
  start: 14:00
  venue: Hội trường Ủy ban nhân dân phường
  expected: 120
delegates:
  - name: Đại diện các hộ kinh doanh
    optional: true
agenda:
  - Tuyên bố lý do
  - title: Tọa đàm
    items: [{title: Ý kiến 1}, {title: Ý kiến 2}]
  - {title: Họp trù bị, visibility: internal}
"""


def test_plan_without_tasks_or_aims_has_only_the_sections_that_say_something() -> None:
    text = "\n".join(one.printed for one in paragraphs(plan_of(WARD_MEETING)))

    assert (
        """ỦY BAN NHÂN DÂN PHƯỜNG THỚI AN
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 12/KH-UBND
Thới An, ngày 05 tháng 01 năm 2026
KẾ HOẠCH
Tổ chức Hội nghị trao đổi, đối thoại với Nhân dân năm 2026
Ủy ban nhân dân phường Thới An xây dựng Kế hoạch tổ chức Hội nghị trao đổi, đối thoại với Nhân dân năm 2026 với các nội dung như sau:
I. NỘI DUNG THỰC HIỆN
1. Thời gian: 14 giờ, ngày 16 tháng 01 năm 2026 (thứ Sáu).
2. Địa điểm: Hội trường Ủy ban nhân dân phường.
3. Thành phần đại biểu và khách mời
- Số lượng đại biểu: dự kiến 120 đại biểu.
- Đại diện các hộ kinh doanh (nếu có).
4. Chương trình
- Tuyên bố lý do.
- Tọa đàm:
+ Ý kiến 1.
+ Ý kiến 2.
Trên đây là Kế hoạch tổ chức Hội nghị trao đổi, đối thoại với Nhân dân năm 2026. Đề nghị các cơ quan, đơn vị có liên quan nghiêm túc triển khai thực hiện./.
Nơi nhận:
- Như mục III;
- Các khu phố;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Lê Văn A"""
        == text
    )


def test_plan_without_a_head_still_reads_as_one() -> None:
    text = [one.printed for one in paragraphs(plan_of("conference:\n  name: Lễ trao giải\nagenda: [Bế mạc]\n"))]

    assert [
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "KẾ HOẠCH",
        "Tổ chức Lễ trao giải",
        "I. NỘI DUNG THỰC HIỆN",
        "1. Chương trình",
        "- Bế mạc.",
        "Trên đây là Kế hoạch tổ chức Lễ trao giải. Đề nghị các cơ quan, đơn vị có liên quan nghiêm túc triển khai thực hiện./.",
    ] == text


def test_name_that_is_still_open_leaves_only_posts() -> None:
    plan = plan_of("document:\n  signature:\n    - Chủ tịch\n    -\nconference: {name: Lễ}\n")
    signed = [(one.kind, one.text) for one in paragraphs(plan)][-1:]

    assert [(Kind.POST, "CHỦ TỊCH")] == signed


def test_number_and_date_that_are_open_print_as_blanks() -> None:
    plan = plan_of("document:\n  number:\n  place: Quận 12\n  date:\nconference: {name: Lễ}\n")
    made = {one.kind: one.text for one in paragraphs(plan)}

    assert f"Số: {BLANK}" == made[Kind.NUMBER]
    assert "Quận 12, ngày …… tháng …… năm ……" == made[Kind.PLACE_AND_DATE]


def test_own_closing_and_bases_keep_their_words_and_get_their_marks() -> None:
    plan = plan_of("""
document:
  closing: Đề nghị các đơn vị thực hiện./.
  bases: [Căn cứ Luật A;, Luật B.]
conference: {name: Lễ}
""")
    made = [one.printed for one in paragraphs(plan) if one.kind in {Kind.BASIS, Kind.CLOSING}]

    assert ["Căn cứ Luật A;", "Căn cứ Luật B.", "Đề nghị các đơn vị thực hiện./."] == made
