"""Who gets which letter, and what stands in it, in Word and PDF alike"""

import datetime as dt
import io
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from pypdf import PdfReader

from confplan.building import make
from confplan.documents.invitations import Invitations, view
from confplan.loading import load
from confplan.outputs import Order
from tests.documents.guests import FORMS, MAIL, PLAN, letter, words
from tests.documents.printing import ROOT, STAMP, TODAY, case_of, case_with, packed, printed, text_of, view_of

LONG_NAME = "Hội nghị tổng kết công tác sắp xếp khu phố theo quy định của Trung ương và biểu dương, khen thưởng các tập thể, cá nhân có thành tích xuất sắc trong hoạt động của khu phố, tổ dân phố trên địa bàn năm 2024"
LONG_POST = "Phó Chủ tịch Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam kiêm Trưởng Ban Công tác Mặt trận khu phố, Trưởng Ban Thanh tra nhân dân phường"


@pytest.fixture(scope="module")
def settled() -> Invitations:
    return view(case_with(PLAN))


def test_real_plan_invites_55_units_of_wards_55_posts_and_16_others() -> None:
    letters = view(case_of("plan.yaml")).letters

    assert 126 == len(letters)
    assert 55 == sum(one.is_person for one in letters)
    assert {3} == {one.count for one in letters if one.is_person}
    assert {"quý cơ quan, đơn vị", "quý đại biểu"} >= {one.courtesy for one in letters if not one.is_person}


def test_real_plan_leaves_open_the_hour_the_chair_the_number_and_the_date() -> None:
    found = view(case_of("plan.yaml"))

    assert [("conference", "start"), ("conference", "chair"), ("invitation", "number"), ("invitation", "date")] == [
        gap.at for gap in found.gaps
    ]
    assert found.is_draft


def test_letter_without_a_number_of_its_own_takes_the_body_of_the_plan() -> None:
    head = view(case_of("plan.yaml")).head

    assert (None, "GM-UBND") == (head.number, head.symbol)


def test_letters_own_number_comes_first(settled: Invitations) -> None:
    assert ("07", "GM-UBND") == (settled.head.number, settled.head.symbol)


def test_ward_that_has_sent_its_list_gets_a_letter_for_each_person(tmp_path: Path) -> None:
    shutil.copy(ROOT / "plan.yaml", tmp_path)
    (tmp_path / "rosters").mkdir()
    people = "Họ và tên,Chức danh,Khu phố\nNguyễn Thị Hoa,Trưởng khu phố,Khu phố 3\nLê Văn An,Bí thư Chi bộ khu phố,Khu phố 5\n"
    (tmp_path / "rosters" / "hiep-thanh.csv").write_text(people, encoding="utf-8")
    case = load(tmp_path / "plan.yaml", today=TODAY).case
    assert case is not None

    found = view(case).only("hiep thanh").only("khong chuyen trach")

    assert isinstance(found, Invitations)
    assert [
        ("Lê Văn An", "Bí thư Chi bộ khu phố", "Khu phố 5, phường Hiệp Thành"),
        ("Nguyễn Thị Hoa", "Trưởng khu phố", "Khu phố 3, phường Hiệp Thành"),
    ] == [(one.name, one.post, one.unit) for one in found.letters]
    assert "NguyễnThịHoaChứcvụ:TrưởngkhuphốĐơnvị:Khuphố3,phườngHiệpThành" in words(found, "docx", "")


def test_every_letter_has_a_page_of_its_own() -> None:
    found = view(case_of("plan.yaml"))
    for output in ("", "cards"):
        assert len(found.letters) == len(PdfReader(io.BytesIO(printed("invitations", found, "pdf", output))).pages)

    made = docx.Document(io.BytesIO(printed("invitations", found, "docx")))

    assert len(found.letters) == len(made.sections)
    assert len(found.letters) == [line.text for line in made.paragraphs].count("GIẤY MỜI")


@pytest.mark.needs("soffice")
@pytest.mark.parametrize("output", ["", "cards"])
def test_word_lays_each_letter_on_one_page_too(tmp_path: Path, output: str) -> None:
    found = view(case_of("plan.yaml"))
    long = replace(found.occasion, name=LONG_NAME, name_lines=(LONG_NAME,), chair=LONG_POST)
    found = replace(found, occasion=long, letters=(letter("Lê A", LONG_POST, "Khu phố 12"), *found.letters[:3]))
    (tmp_path / "letters.docx").write_bytes(printed("invitations", found, "docx", output))
    home = f"-env:UserInstallation=file://{tmp_path}/home"
    subprocess.run(["soffice", home, "--headless", "--convert-to", "pdf", "letters.docx"], cwd=tmp_path, check=True, capture_output=True)  # fmt: skip

    assert 4 == len(PdfReader(tmp_path / "letters.pdf").pages)


@pytest.mark.parametrize(("form", "output"), [*FORMS, MAIL])
def test_settled_letter_is_no_draft_and_has_no_blank(settled: Invitations, form: str, output: str) -> None:
    text = words(settled, form, output)

    assert not [mark for mark in ("DỰTHẢO", "…", "...") if mark in text]


@pytest.mark.parametrize("form", ["docx", "pdf"])
def test_letter_says_what_the_plan_says(settled: Invitations, form: str) -> None:
    text = words(settled, form, "")

    for said in (
        "Số: 07/GM-UBND",
        "Thới An, ngày 05 tháng 02 năm 2026",
        "Dự Hội nghị tổng kết năm 2025",
        "Ủy ban nhân dân phường Thới An trân trọng kính mời: Ban Chỉ huy Quân sự phường.",
        "Chủ trì: Chủ tịch Ủy ban nhân dân phường.",
        "Thời gian: 08 giờ, thứ Sáu, ngày 26 tháng 12 năm 2025 (đón đại biểu từ 07 giờ 30).",
        "Địa điểm: Hội trường phường, 15 Lê Thị Riêng.",
        "Trang phục: lễ phục.",
        "Liên hệ: Phòng Văn hóa - Xã hội.",
        "TM. ỦY BAN NHÂN DÂN",
        "Nguyễn Văn Đức",
        "- Lưu: VT, VP.",
    ):
        assert packed(said) in text, said


@pytest.mark.parametrize("output", ["", "cards"])
@pytest.mark.parametrize("plan", ["plan.yaml", "tests/plans/ward-half-day.yaml", "tests/plans/award-ceremony.yaml"])
def test_word_and_pdf_say_the_same(plan: str, output: str) -> None:
    found = view(case_of(plan))
    people = (letter("Lê A", "Trưởng khu phố", "Khu phố 1"), letter("Lê A"), letter(post="Chuyên gia"))
    both = [
        words(replace(found, letters=(one,)), form, output)
        for one in (*found.letters[:1], *people)
        for form in ("docx", "pdf")
    ]
    told = [said.replace("…", "...").replace("/", "").replace(STAMP, "").rstrip("-") for said in both]
    bodies = [said[said.index("MỜI") :].partition("Nơinhận")[0] for said in told]

    assert bodies[::2] == bodies[1::2]


@pytest.mark.parametrize(("form", "output"), [*FORMS, MAIL])
def test_plan_that_settles_nothing_prints_blanks(form: str, output: str) -> None:
    found = view(case_with("document:\nconference:\ndelegates: [Khách mời]\n"))
    text = words(found, form, output).replace("…", "...")

    assert "ngày.....tháng.....năm" in text
    assert "......giờ......" in text
    assert "Kháchmời" in text
    assert "None" not in text


@pytest.mark.parametrize(("chair", "expected"), [("", 1), (None, 0)])
@pytest.mark.parametrize("form", ["docx", "pdf"])
def test_line_of_the_chair_stands_only_where_the_plan_has_the_field(
    form: str, chair: str | None, expected: int
) -> None:
    line = "  chair: Chủ tịch Ủy ban nhân dân phường\n"
    found = view(case_with(PLAN.replace(line, "" if chair is None else f"  chair: {chair}\n")))

    assert expected == words(found, form, "").count("Chủtrì:")
    assert bool(expected) == found.is_draft


@pytest.mark.parametrize("form", ["docx", "pdf"])
def test_signer_yet_to_be_named_is_a_dotted_line_and_a_gap(form: str) -> None:
    plan = "document:\n  signature:\n    - GIÁM ĐỐC\n    -\ndelegates: [Khách mời]\n"
    found = view(case_with(plan))

    assert ("document", "signature", 1) in [gap.at for gap in found.gaps]
    assert "GIÁMĐỐC" + "…" * 14 in words(found, form, "").replace("/", "")


@pytest.mark.parametrize("form", ["docx", "pdf"])
@pytest.mark.parametrize("output", ["", "cards"])
def test_several_days_say_from_when_to_when(form: str, output: str) -> None:
    said = "Thời gian: từ 08 giờ, thứ Sáu, ngày 26 tháng 12 năm 2025 đến thứ Bảy, ngày 27 tháng 12 năm 2025"
    found = view(case_with(PLAN.replace("date: 26/12/2025", "date: [26/12/2025, 27/12/2025]")))

    assert packed(said) in words(found, form, output)


def test_courtesy_is_that_of_persons_of_bodies_and_of_groups() -> None:
    delegates = "delegates:\n  - Bí thư Đảng ủy xã\n  - Sở Nội vụ\n  - {text: Khách, units: [Sở Nội vụ]}\n  - {text: Trưởng khu phố, titles: {Trưởng khu phố: 2}}\n"
    letters = view(case_with(f"units: [Sở Nội vụ]\n{delegates}")).letters

    assert ["quý cơ quan, đơn vị", "quý cơ quan, đơn vị", "quý đại biểu", "Ông (Bà)"] == [
        one.courtesy for one in letters
    ]


@pytest.mark.parametrize("section", ["", "invitation:\n", "invitation: {number: , date: }\n"])
def test_number_and_date_are_gaps_of_the_letter_alone(section: str) -> None:
    case = case_with(f"{PLAN[: PLAN.index('invitation:')]}{section}agenda: [Khai mạc]\n")

    assert [("invitation", "number"), ("invitation", "date")] == [gap.at for gap in view(case).gaps]
    assert not [gap for name in ("run-sheet", "banner") for gap in view_of(name, case).gaps]


def test_second_page_of_a_word_letter_is_numbered_and_says_draft() -> None:
    made = docx.Document(io.BytesIO(printed("invitations", view(case_of("plan.yaml")), "docx")))
    section = made.sections[1]

    assert section.different_first_page_header_footer
    assert "\t1\tDỰ THẢO" == section.header.paragraphs[0].text
    assert ["DỰ THẢO", "0a1b2c3d"] == [
        edge.paragraphs[0].text for edge in (section.first_page_header, section.first_page_footer)
    ]


def test_files_of_the_real_plan_begin_with_their_addressee() -> None:
    names = [name for name, _ in view(case_of("plan.yaml")).parts()]

    assert len(names) == len({name[:80] for name in names})
    assert any(name.startswith("Công an phường Thới An - ") for name in names)
    assert any(name.startswith("phường Thới An - Trưởng khu phố - ") for name in names)


def test_only_chooses_by_name_unit_post_or_group(settled: Invitations) -> None:
    found = replace(settled, letters=(letter("Đỗ Thị Ánh"), letter(post="Trưởng khu phố"), letter(unit="Sở Nội vụ")))

    assert [1, 1, 1, 3, 0] == [
        len(tuple(found.only(said).parts())) for said in ("do thi anh", "Trưởng khu phố", "noi vu", "khách", "y tế")
    ]


def test_separate_letters_are_the_pages_of_the_whole(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text(
        f"format: 1\n{PLAN}".replace("delegates:", "delegates:\n  - Khách mời"), encoding="utf-8"
    )
    order = Order(documents=("invitations",), out=tmp_path / "out", formats=frozenset({"docx", "pdf"}), separate=True)

    made = make(load(tmp_path / "plan.yaml", today=dt.date(2025, 12, 1)), order, checked=False)

    assert made.written is not None
    assert {
        f"{card}{name}.{form}"
        for card in ("", "cards - ")
        for name in ("Khách mời", "Ban Chỉ huy Quân sự phường")
        for form in ("docx", "pdf")
    } | {"labels.docx", "labels.pdf", "delivery.docx", "delivery.pdf"} == {file.name for file in made.written.files}
    for file in made.written.files:
        if file.stem in {"labels", "delivery"}:
            continue
        text = packed(text_of(file.read_bytes(), file.suffix.removeprefix(".")))
        assert packed(file.stem.removeprefix("cards - ")) in text
        assert 1 == text.count("KÍNHMỜI") + text.count("GIẤYMỜI")


@pytest.mark.parametrize(
    ("issuer", "plan", "own", "expected"),
    [
        ("Đảng ủy phường Tân Hưng", "12-KH/ĐU", "453-GM/ĐU", ("ĐẢNG CỘNG SẢN VIỆT NAM", "Số 453-GM/ĐU", "*")),
        ("Đảng ủy phường Tân Hưng", "12-KH/ĐU", "", ("ĐẢNG CỘNG SẢN VIỆT NAM", "Số ............-GM/ĐU", "*")),
        ("Thành đoàn Đà Nẵng", "31-KH/TĐTN", "7-GM/TĐTN", ("ĐOÀN TNCS HỒ CHÍ MINH", "Số: 7-GM/TĐTN", "***")),
    ],
)
@pytest.mark.parametrize("form", ["docx", "pdf"])
def test_party_and_youth_union_write_under_their_own_heading(
    form: str, issuer: str, plan: str, own: str, expected: tuple[str, str, str]
) -> None:
    written = PLAN.replace("12/KH-UBND", plan).replace("Ủy ban nhân dân phường Thới An, place", f"{issuer}, place")
    text = words(view(case_with(written.replace("07/GM-UBND", own))), form, "").replace("…", "...").replace("/", "")

    for said in (*expected[:2], issuer.upper() + expected[2]):
        assert packed(said.replace("/", "")) in text
    assert "CỘNGHÒA" not in text


@pytest.mark.parametrize(
    ("plan", "letter", "expected"),
    [
        ("12/KH-UBND", "07/GM-UBND-NV", ("07", "GM-UBND-NV")),
        ("12/KH-UBND", "/GM-VP", (None, "GM-VP")),
        ("12-KH/ĐU", "20-GM/ĐU", ("20-GM", "ĐU")),
        ("12-KH/ĐU", "", (None, "ĐU")),
        ("", "", (None, None)),
    ],
)
def test_number_stands_before_the_slash_and_the_symbol_after_it_as_written(
    plan: str, letter: str, expected: tuple[str | None, str | None]
) -> None:
    head = view(case_with(f"document: {{number: {plan}}}\ninvitation: {{number: {letter}}}\n")).head

    assert expected == (head.number, head.symbol)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("trang phục công sở", "công sở"),
        ("'Trang phục: lịch sự'", "lịch sự"),
        ("Áo dài hoặc trang phục công sở", "Áo dài hoặc trang phục công sở"),
        ("", None),
    ],
)
def test_label_of_the_dress_is_not_printed_twice(written: str, expected: str | None) -> None:
    assert expected == view(case_with(f"invitation: {{dress: {written}}}\n")).dress
