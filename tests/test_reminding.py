"""Letters that remind wards: to whom, what is missing, until when; the rest of the wards is in none of them"""

import io
from datetime import date

import pytest
from docx import Document
from pypdf import PdfReader

from confplan.loading import load_content
from confplan.reminding import reminders
from confplan.returned import returned
from tests.timetables.delegates.listings import COMPLETE, FAULTY, WARDS, Held

DAY = date(2024, 7, 1)
PLAN = """
document: {issuer: Ủy ban nhân dân Quận 12, number: 4639/KH-UBND, date: 1/7/2024, signature: [Chủ tịch, Lê Văn An], archive: [VT, NV]}
conference: {name: Hội nghị tổng kết}
delegates:
  - id: khu-pho
    name: Người hoạt động ở khu phố
    each: phường
    invited_by: Ủy ban nhân dân phường
    titles: {Bí thư Chi bộ khu phố: 2, Trưởng khu phố: 1}
    same_title: apart
    too_many_from_one: 2
    roster: rosters/*.csv
lists: {phường: [phường Thới An, phường Hiệp Thành, phường Thạnh Lộc, phường Tân Chánh Hiệp]}
tasks: [{unit: Ủy ban nhân dân phường, text: Gửi danh sách, for: khu-pho, until: 10/7/2024, through: Phòng Nội vụ}]
"""


def made(form: str, wards: dict[str, str] | None, plan: str, day: date) -> dict[str, bytes]:
    files = Held({f"rosters/{name}.csv": text for name, text in (dict(WARDS) if wards is None else wards).items()})
    loaded = load_content(f"format: 1\n{plan}".encode(), "plan.yaml", files, today=day)
    found = returned(loaded).listing
    assert loaded.case
    assert found
    return {one.name: one.content for one in reminders(loaded.case, found, [form], "abc")}


def letters(form: str, wards: dict[str, str] | None = None, plan: str = PLAN, day: date = DAY) -> dict[str, str]:
    return {name: text_of(content, form) for name, content in made(form, wards, plan, day).items()}


def text_of(content: bytes, form: str) -> str:
    if form == "pdf":
        return " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages).split())
    return " ".join(" ".join(one.text for one in Document(io.BytesIO(content)).paragraphs).split())


@pytest.mark.parametrize("form", ["docx", "pdf"])
def test_each_ward_that_is_not_complete_gets_a_letter_that_names_what_is_missing(form: str) -> None:
    found = letters(form)
    faulty, silent, unread = (found[f"phường {name}.{form}"] for name in ("Hiệp Thành", "Thạnh Lộc", "Tân Chánh Hiệp"))

    assert 3 == len(found)
    assert "Kính gửi: Ủy ban nhân dân phường Hiệp Thành" in faulty
    assert "gồm 04 người, định mức là 03 người" in faulty
    assert "Số thứ tự 3: “Tổ trưởng” không thuộc các chức danh được mời" in faulty
    assert "chậm nhất là thứ Tư, ngày 10 tháng 7 năm 2024, thông qua Phòng Nội vụ" in faulty
    assert "chưa nhận được danh sách đại biểu của phường Thạnh Lộc" in silent
    assert "Danh sách gồm 03 người: Bí thư Chi bộ khu phố 02 người; Trưởng khu phố 01 người." in silent
    assert "nhưng chưa đọc được tên người nào" in unread
    assert not [text for text in found.values() if "0903" in text or "1961" in text]
    assert "Hiệp Thành" not in silent


@pytest.mark.parametrize("form", ["docx", "pdf"])
def test_titles_that_are_short_and_over_are_counted(form: str) -> None:
    rows = COMPLETE.replace("Trần Bình,Bí thư Chi bộ", "Trần Bình,Trưởng khu phố")
    text = letters(form, {"thoi-an": rows})[f"phường Thới An.{form}"]

    assert "Còn thiếu: Bí thư Chi bộ khu phố 01 người." in text
    assert "Thừa so với định mức: Trưởng khu phố 01 người." in text
    assert "Số thứ tự" not in text


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ("Lê An,,,,\n", "Còn thiếu: 01 người."),
        ("Lê An,,,,\nLê Bình,,,,\nLê Chi,,,,\n", "Thừa so với định mức: 01 người."),
    ],
)
def test_a_quota_without_titles_is_counted_in_all(rows: str, said: str) -> None:
    plan = PLAN.replace("titles: {Bí thư Chi bộ khu phố: 2, Trưởng khu phố: 1}", "quota: 2").replace(
        "    same_title: apart\n", ""
    )

    assert said in letters("docx", {"thoi-an": FAULTY.partition("\n")[0] + "\n" + rows}, plan)["phường Thới An.docx"]


def test_a_deadline_that_is_over_is_said_so_and_one_that_is_open_is_dotted() -> None:
    late = letters("docx", day=date(2024, 7, 11))["phường Thạnh Lộc.docx"]
    open_ = letters("docx", plan=PLAN.partition("tasks:")[0])["phường Thạnh Lộc.docx"]

    assert "là hết thứ Tư, ngày 10 tháng 7 năm 2024, nay đã quá hạn" in late
    assert "chậm nhất là ngày ..... tháng ..... năm ........" in open_


def test_nobody_is_reminded_where_all_is_there() -> None:
    plan = PLAN.replace(
        "[phường Thới An, phường Hiệp Thành, phường Thạnh Lộc, phường Tân Chánh Hiệp]", "[phường Thới An]"
    )

    assert {} == letters("docx", {"thoi-an": COMPLETE}, plan)


@pytest.mark.parametrize("form", ["docx", "pdf"])
def test_text_that_is_code_somewhere_comes_back_whole(form: str) -> None:
    hostile = '*A* _b_ #let x & <c> {{ 7 }} $d$ \\e "f" @g'
    plan = PLAN.replace("phường Thạnh Lộc", "'" + hostile + "'").replace("    invited_by: Ủy ban nhân dân phường\n", "")
    (text,) = (text for name, text in letters(form, plan=plan).items() if name.startswith("*A*"))

    assert f"Kính gửi: {hostile}" in text


def test_a_body_that_names_people_for_all_wards_gets_their_letters() -> None:
    plan = (
        PLAN.replace("invited_by: Ủy ban nhân dân phường", "invited_by: Phòng Nội vụ")
        + "directory: [{name: Phòng Nội vụ}]\n"
    )

    assert "Kính gửi: Phòng Nội vụ" in letters("docx", plan=plan)["phường Thạnh Lộc.docx"]


@pytest.mark.parametrize("form", ["docx", "pdf"])
def test_two_runs_give_the_same_bytes(form: str) -> None:
    assert made(form, {}, PLAN, DAY) == made(form, {}, PLAN, DAY)


def test_what_is_missing_begins_a_line_of_its_own() -> None:
    rows = COMPLETE.replace("Vũ Chi,Trưởng KP,3,,\n", "")
    (content,) = (one for name, one in made("pdf", {"thoi-an": rows}, PLAN, DAY).items() if "Thới An" in name)
    lines = PdfReader(io.BytesIO(content)).pages[0].extract_text().splitlines()

    assert any(line.startswith("- Còn thiếu: ") for line in lines)
