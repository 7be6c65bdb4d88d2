"""The name plates: the name on both sides, once upside down, the post on the front; letters that shrink are told"""

import io
import zipfile
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from pypdf import PdfReader

from confplan.documents.name_plates import NamePlates, view
from confplan.loading import load
from confplan.places import Place
from tests.documents.printing import TODAY, case_of, case_with, packed, printed, text_of

PLAN = """
format: 1
conference: {name: Hội nghị tổng kết, chair: Đ/c Lê Văn Tám - Chủ tịch Ủy ban nhân dân quận}
lists: {phường: [phường Hiệp Thành]}
delegates:
  - {text: Lãnh đạo quận, roster: lanh-dao.csv}
  - {name: Khu phố, each: phường, roster: khu-pho.csv, titles: {Trưởng khu phố: 3}}
"""
LEADERS = ("Nguyễn Hoàng Phương Thảo Vy", "Đỗ Thị Ánh Tuyết", "Ỷ Lan Ẵm")
PEOPLE = ("Trần Ấn", "Võ Thị Ngọc")
WIDE = "MWƯƠNGWM" * 8
PHONE = "0901234567"
LISTS = {
    "plan.yaml": PLAN,
    "lanh-dao.csv": "Họ và tên,Chức vụ,Điện thoại,Năm sinh\n"
    + "".join(f"{name},Phó Chủ tịch Ủy ban nhân dân quận,{PHONE},1961\n" for name in (*LEADERS, WIDE)),
    "khu-pho.csv": "Họ và tên,Chức danh,Khu phố,Phường\n"
    + "".join(f"{name},Trưởng khu phố,Khu phố 3,Hiệp Thành\n" for name in PEOPLE),
}


@cache
def listed() -> NamePlates:
    with TemporaryDirectory() as home:
        for name, content in LISTS.items():
            (Path(home) / name).write_text(content, encoding="utf-8")
        case = load(Path(home) / "plan.yaml", today=TODAY).case

        assert case is not None

        return view(case)


@cache
def text(form: str) -> str:
    return packed(text_of(printed("name-plates", listed(), form), form))


@pytest.mark.parametrize("form", ["pdf", "docx"])
def test_each_name_stands_on_both_sides_and_the_post_on_the_front(form: str) -> None:
    for name in ("Lê Văn Tám", *LEADERS):
        assert 2 == text(form).count(packed(name.upper()))
    assert 4 == text(form).count(packed("Phó Chủ tịch Ủy ban nhân dân quận"))
    assert 1 == text(form).replace("PhóChủ", "").count(packed("Chủ tịch Ủy ban nhân dân quận"))


@pytest.mark.parametrize("form", ["pdf", "docx"])
def test_people_of_other_groups_come_where_a_filter_asks(form: str) -> None:
    assert packed(PEOPLE[0].upper()) not in text(form)
    chosen = listed().only("khu pho")
    told = packed(text_of(printed("name-plates", chosen, form), form))

    assert [2, 2] == [told.count(packed(name.upper())) for name in PEOPLE]
    assert 2 == told.count(packed("Khu phố 3, phường Hiệp Thành"))


@pytest.mark.parametrize("form", ["pdf", "docx"])
def test_nothing_personal_is_printed(form: str) -> None:
    assert PHONE not in text(form)
    assert "1961" not in text(form)


def test_one_of_the_two_names_stands_upside_down() -> None:
    turned: dict[bool, list[str]] = {True: [], False: []}
    page = PdfReader(io.BytesIO(printed("name-plates", listed().only("Ỷ Lan"), "pdf"))).pages[0]
    page.extract_text(visitor_text=lambda piece, cm, tm, *_: turned[cm[0] * tm[0] < 0].append(piece))

    assert [1, 1] == [packed("".join(turned[side])).count("ỶLANẴM") for side in (True, False)]


def test_word_turns_the_two_faces_against_each_other() -> None:
    xml = zipfile.ZipFile(io.BytesIO(printed("name-plates", listed().only("Ỷ Lan"), "docx"))).read("word/document.xml")

    assert [1, 1] == [xml.count(f'w:textDirection w:val="{how}"'.encode()) for how in ("tbRl", "btLr")]


def test_letters_that_are_hard_to_read_are_told_at_the_persons_cell() -> None:
    (told,) = [one for one in listed().assumed if "mm" in one.text.vi]

    assert isinstance(told.at, Place)
    assert ("lanh-dao.csv", 5) == (Path(told.at.file).name, told.at.span.line if told.at.span else 0)
    assert "đọc từ 2 m cần khoảng 8 mm" in told.text.vi
    assert not listed().gaps


def test_a_post_without_a_name_is_a_gap_and_has_a_dotted_line() -> None:
    found = view(case_with("agenda: [{title: Phát biểu, by: Bí thư Quận ủy}]\nunits: [Quận ủy]\n"))

    assert [("agenda", 0, "by")] == [gap.at for gap in found.gaps]
    for form in ("pdf", "docx"):
        read = text_of(printed("name-plates", found, form), form)
        assert "BÍTHƯQUẬNỦY" in packed(read)
        assert "DỰ THẢO" in read
        assert "Đ/c …" in read.replace("...", "…")


def test_plates_by_body_are_told_once_for_each_group() -> None:
    found = view(case_of("plan.yaml"))

    assert [("agenda", 6, "by")] == [gap.at for gap in found.gaps]
    assert 4 == sum(one.at[:1] == ("delegates",) for one in found.assumed if isinstance(one.at, tuple))
    assert "Đ/c\u00a0NGUYỄN\u00a0VĂN\u00a0ĐỨC" in [line for plate in found.plates for line in plate.big]


def test_parts_are_plates_with_what_is_open_of_each() -> None:
    found = view(case_of("plan.yaml"))
    parts = dict(found.parts())
    secretary = parts["Bí thư Quận ủy"]

    assert len(parts) == len(found.plates)
    assert [True, False] == [secretary.is_draft, parts["Công an quận"].is_draft]
    assert {"phường Hiệp Thành", "phường Hiệp Thành 2", "phường Hiệp Thành 3"} <= {
        name.rpartition(" - ")[2] for name, _ in found.only("Trưởng khu phố").parts()
    }


@pytest.mark.parametrize("form", ["pdf", "docx"])
def test_plan_without_anybody_says_so(form: str) -> None:
    found = view(case_with("document:\n"))

    assert [("delegates",)] == [gap.at for gap in found.gaps]
    assert "Chưa có ai để in bảng tên" in text_of(printed("name-plates", found, form), form)
