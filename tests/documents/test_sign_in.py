"""The sign-in sheets: everybody whom a list names has a row, nothing personal is printed, and the workbook counts"""

import io
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import openpyxl
import pytest
from pypdf import PdfReader

from confplan.documents.sign_in import SignIn, view
from confplan.loading import load
from tests.documents.printing import TODAY, WITH_TEXT, case_of, case_with, packed, printed, text_of

PLAN = """
format: 1
document: {issuer: Ủy ban nhân dân Quận 12, number: 12/KH-UBND}
conference: {name: Hội nghị tổng kết, date: 26/7/2024, start: 08:00, venue: Hội trường 1}
lists:
  phường: [phường Hiệp Thành, phường Thới An]
delegates:
  - {name: Khu phố, each: phường, roster: rosters/*.csv, titles: {Trưởng khu phố: 3}}
  - {text: Được khen thưởng, from: awards}
  - {text: Báo đài, quota: 2}
awards: [{id: bk, name: Bằng khen, winners: bang-khen.csv}]
"""
NAMES = ("Đỗ Thị Ánh Tuyết", "Nguyễn Hoàng Phương Thảo Vy", "Trần Ấn", "Ỷ Lan Ẵm")
PHONE, BORN = "0901234567", "1961"
LISTS = {
    "plan.yaml": PLAN,
    "rosters/hiep-thanh.csv": "Họ và tên,Chức danh,Khu phố,Năm sinh,Điện thoại,Ghi chú\n"
    + "".join(f"{name},Trưởng khu phố,Khu phố {place},{BORN},{PHONE[:-1]}{place},nhắn số {PHONE}\n" for place, name in enumerate(NAMES)),
    "bang-khen.csv": f"Họ và tên,Đơn vị,Điện thoại\n{NAMES[0]},phường Hiệp Thành,{PHONE[:-1]}0\nVõ An,Phòng Nội vụ,{PHONE}\n",
}  # fmt: skip


@cache
def listed() -> SignIn:
    with TemporaryDirectory() as home:
        for name, content in LISTS.items():
            file = Path(home) / name
            file.parent.mkdir(exist_ok=True)
            file.write_text(content, encoding="utf-8")
        case = load(Path(home) / "plan.yaml", today=TODAY).case

        assert case is not None

        return view(case)


@cache
def made(form: str) -> bytes:
    return printed("sign-in", listed(), form)


@pytest.mark.parametrize("form", WITH_TEXT)
def test_everybody_has_one_row_and_who_stands_in_two_lists_two(form: str) -> None:
    text = packed(text_of(made(form), form))

    assert [2, 1, 1, 1, 1] == [text.count(packed(name)) for name in (*NAMES, "Võ An")]
    assert 2 == text.count(packed("ký một nơi; cũng có tên ở:"))


@pytest.mark.parametrize("form", WITH_TEXT)
def test_nothing_personal_is_printed(form: str) -> None:
    text = packed(text_of(made(form), form))

    assert PHONE[:9] not in text
    assert BORN not in text


@pytest.mark.parametrize("form", ["pdf", "docx"])
def test_names_stand_in_the_order_of_given_names(form: str) -> None:
    text = packed(text_of(made(form), form))

    places = [text.index(packed(name)) for name in ("Ỷ Lan Ẵm", "Trần Ấn", "Đỗ Thị Ánh Tuyết")]
    assert places == sorted(places)


def test_every_page_has_the_heads_or_the_sums_and_its_number() -> None:
    pages = [packed(page.extract_text()) for page in PdfReader(io.BytesIO(made("pdf"))).pages]

    assert all("HọvàtênChứcvụĐơnvịKýtên" in page or "TỔNGHỢP" in page for page in pages)
    assert all(f"Trang{number}/{len(pages)}" in page for number, page in enumerate(pages, 1))


def test_workbook_counts_signatures_as_they_are_typed() -> None:
    book = openpyxl.load_workbook(io.BytesIO(made("xlsx")))
    sums, ward = book.worksheets[:2]

    assert ["Tổng hợp", "phường Hiệp Thành", "phường Thới An", "Được khen thưởng", "Báo đài"] == book.sheetnames
    assert "=COUNTA(E6:E9)" == ward["E14"].value
    assert "=E13-E14" == ward["E15"].value
    assert "='phường Hiệp Thành'!E14" == sums["E4"].value
    assert "=SUM(E4:E7)" == sums["E8"].value
    assert ("A5", "$1:$4", "portrait") == (ward.freeze_panes, ward.print_title_rows, ward.page_setup.orientation)
    assert 30 < ward.row_dimensions[6].height


def test_lists_that_have_not_come_are_gaps_and_groups_without_one_are_told() -> None:
    found = listed()

    assert [("delegates", 0, "roster")] == [gap.at for gap in found.gaps]
    assert "phường Thới An" in found.gaps[0].text.vi
    assert [("delegates", 2)] == [one.at for one in found.assumed]
    assert (10, 4 + 3 + 1 + 2) == (found.known, found.awaited)


def test_plan_without_lists_has_a_row_for_each_person_of_its_quotas() -> None:
    found = view(case_of("plan.yaml"))
    wards = [desk for desk in found.desks if desk.name.startswith("phường")]

    assert 11 == len(wards)
    assert found.expected is None
    assert {20} == {sum(len(section.signers) for section in desk.sections) for desk in wards}


def test_parts_and_filter_are_desks_or_groups() -> None:
    found = listed()
    ward = found.only("thoi an")

    assert ["phường Hiệp Thành", "phường Thới An", "Được khen thưởng", "Báo đài"] == [name for name, _ in found.parts()]
    assert isinstance(ward, SignIn)
    assert ["phường Thới An"] == [desk.name for desk in ward.desks]
    assert 2 == len(tuple(found.only("Khu phố").parts()))
    assert "TỔNG HỢP" not in text_of(printed("sign-in", ward, "pdf"), "pdf")


@pytest.mark.parametrize("form", WITH_TEXT)
def test_plan_without_delegates_prints_blanks(form: str) -> None:
    found = view(case_with("document:\n"))

    assert ("delegates",) in [gap.at for gap in found.gaps]
    assert "…" in text_of(printed("sign-in", found, form), form).replace("...", "…")
