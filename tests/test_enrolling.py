"""Forms go out, lists come back: what was sent is what is there, and nothing is written over in silence"""

import csv
import io
import shutil
import subprocess
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from docx import Document
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from confplan.case import Case
from confplan.enrolling import (
    CONTRADICTED,
    DIFFERENT,
    ELSEWHERE,
    NO_PATTERN,
    NOBODY,
    SAME,
    UNREAD,
    WHOSE,
    Desk,
    as_csv,
    enroll,
    forms,
)
from confplan.loading import load
from confplan.planning.legacy_letters import FONTS, Font, in_unicode
from confplan.planning.quotas_shares import divisions
from confplan.planning.received import Enrolled
from tests.timetables.delegates.listings import COMPLETE, FAULTY, HEADER, PLAN, written

DAY = date(2024, 7, 1)
NAME = st.sampled_from(["Lê An", "Trần Thị Ồng", "Nguyễn Văn A & B <c>", "=Vũ Chi", "Hồ 'Em'", "Đỗ {{ x }}"])
PERSON = st.tuples(
    NAME,
    st.sampled_from(["Bí thư Chi bộ", "Trưởng KP", ""]),
    st.sampled_from(["Khu phố 1", "KP 2", "03", ""]),
    st.sampled_from(["", "1960"]),
    st.sampled_from(["", "0903111222", "+84903111222"]),
)


def case_of(plan: Path) -> Case:
    case = load(plan, today=DAY).case
    assert case
    return case


def sent(plan: Path, file: Path, *, force: bool = False, typed_for: Font | None = None) -> tuple[Enrolled, ...]:
    case = case_of(plan)
    return enroll(Desk(case, plan, case.plan.delegates[0], force), file, typed_for)


def people(plan: Path, ward: str) -> list[tuple[str | None, ...]]:
    case = case_of(plan)
    (division,) = divisions(case.plan, case.rosters) or (None,)
    shares = division.shares if division else ()
    found = next((one.people for one in shares if one.entry and one.entry.name == ward), ())
    return [(one.name, one.title, one.neighbourhood, one.birth_year, one.phone, one.note) for one in found]


def form(plan: Path, ward: str, kind: str = "xlsx") -> bytes:
    (found,) = forms(case_of(plan), [kind], ward, "abc")
    return found.content


def csv_of(rows: Sequence[tuple[str, ...]]) -> str:
    return HEADER + "".join(f"{','.join(row)}\n" for row in rows)


@pytest.mark.parametrize("kind", ["xlsx", "docx"])
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=st.lists(PERSON, min_size=1, max_size=6))
def test_a_form_that_comes_back_gives_the_same_list(tmp_path: Path, kind: str, rows: list[tuple[str, ...]]) -> None:
    shutil.rmtree(tmp_path / "rosters", ignore_errors=True)
    plan = written(tmp_path, {"thoi-an": csv_of(rows)})
    before = people(plan, "phường Thới An")
    (tmp_path / f"gửi về.{kind}").write_bytes(form(plan, "thoi an", kind))
    (tmp_path / "rosters/thoi-an.csv").unlink()
    (one,) = sent(plan, tmp_path / f"gửi về.{kind}")

    assert ("rosters/thoi-an.csv", len(rows), 0) == (one.target, one.added, one.removed)
    assert before == people(plan, "phường Thới An")


def test_a_name_that_is_a_formula_stays_a_text_where_the_list_is_opened(tmp_path: Path) -> None:
    """The quote in the file is for spreadsheets; the program reads the name as the ward wrote it."""
    hostile = ('=HYPERLINK("x")', "@SUM(A1)", "KP 1", "1970", "+84 901 234 567", "-1+1")
    lines = io.StringIO()
    csv.writer(lines).writerow(hostile)
    plan = written(tmp_path, {"thoi-an": HEADER + lines.getvalue()})
    before = people(plan, "phường Thới An")
    (division,) = divisions(case_of(plan).plan, case_of(plan).rosters)
    content = as_csv(division.shares[0], case_of(plan).plan.delegates[0]).decode("utf-8-sig")
    (tmp_path / "rosters/thoi-an.csv").write_text(content, encoding="utf-8")
    cells = [cell for row in csv.reader(io.StringIO(content)) for cell in row]

    assert [] == [cell for cell in cells if cell.startswith(("=", "@", "-"))]
    assert "0901234567" in cells
    assert hostile[0] == before[0][0]
    assert before == people(plan, "phường Thới An")


@pytest.mark.needs("soffice")
@pytest.mark.debian
@pytest.mark.parametrize(("kind", "other"), [("xlsx", "ods"), ("xlsx", "xls"), ("docx", "docx")])
def test_a_form_that_went_through_another_office_program_gives_the_same_list(
    tmp_path: Path, kind: str, other: str
) -> None:
    plan = written(tmp_path, {"thoi-an": COMPLETE.replace("KP 1,1960,", "KP 1,1960,0903111222")})
    before = people(plan, "phường Thới An")
    (tmp_path / f"a.{kind}").write_bytes(form(plan, "thoi an", kind))
    (tmp_path / "rosters/thoi-an.csv").unlink()
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    subprocess.run(["soffice", profile, "--headless", "--convert-to", other, "--outdir", str(tmp_path / "back"), str(tmp_path / f"a.{kind}")], check=True, capture_output=True)  # fmt: skip
    (one,) = sent(plan, tmp_path / "back" / f"a.{other}")

    assert (True, 3) == (one.is_done, one.added)
    assert before == people(plan, "phường Thới An")


def test_form_offers_titles_and_neighbourhoods_and_only_its_rows_can_be_written_in(tmp_path: Path) -> None:
    book = openpyxl.load_workbook(io.BytesIO(form(written(tmp_path, {}), "thoi an")))
    sheet, hidden = book.worksheets
    head = next(row for row in sheet.iter_rows() if row[1].value == "Họ và tên")
    first = head[0].row + 1
    offered = {str(one.sqref): one.formula1 for one in sheet.data_validations.dataValidation}

    assert ("hidden", True) == (hidden.sheet_state, sheet.protection.sheet)
    assert (True, False) == (head[1].protection.locked, sheet.cell(first, 2).protection.locked)
    assert "'Lựa chọn'!A2:A3" in offered.values().__str__()
    assert "'Lựa chọn'!A4:A6" in offered.values().__str__()
    assert "@" == sheet.cell(first, 6).number_format
    assert ["Bí thư Chi bộ khu phố", "Bí thư Chi bộ khu phố", "Trưởng khu phố"] == [
        sheet.cell(first + one, 3).value for one in range(3)
    ]
    assert None is sheet.cell(first + 3, 1).value


def test_form_says_the_quota_the_rules_and_the_deadline(tmp_path: Path) -> None:
    task = "tasks: [{unit: Ủy ban nhân dân phường, text: Gửi danh sách, for: khu-pho, before: 10/7/2024, through: Phòng Nội vụ}]\n"
    text = "\n".join(
        one.text for one in Document(io.BytesIO(form(written(tmp_path, {}, PLAN + task), "thoi an", "docx"))).paragraphs
    )

    assert "Số lượng: 03 người, gồm: Bí thư Chi bộ khu phố 02 người; Trưởng khu phố 01 người." in text
    assert (
        "Quy định: những người cùng chức danh phải ở các khu phố khác nhau; mỗi khu phố nhiều nhất 01 chức danh."
        in text
    )
    assert (
        "Hạn gửi: trước ngày 10 tháng 7 năm 2024, chậm nhất là thứ Ba, ngày 09 tháng 7 năm 2024, gửi thông qua Phòng Nội vụ."
        in text
    )


@pytest.mark.parametrize("kind", ["xlsx", "docx"])
def test_two_runs_give_the_same_bytes(kind: str, tmp_path: Path) -> None:
    plan = written(tmp_path)

    assert form(plan, "hiep thanh", kind) == form(plan, "hiep thanh", kind)


def test_each_of_several_groups_has_its_folder(tmp_path: Path) -> None:
    two = PLAN.replace("lists:", "  - {name: Ban Tổ chức, quota: 2, roster: rosters/ban.csv}\nlists:")
    made = [(one.document, one.name) for one in forms(case_of(written(tmp_path, {}, two)), ["docx"], "", "abc")]

    assert ("delegate-forms-khu-pho", "phường Thới An.docx") == made[0]
    assert ("delegate-forms-ban-to-chuc", "Ban Tổ chức.docx") == made[-1]


def test_another_list_stays_until_it_is_given_up(tmp_path: Path) -> None:
    plan = written(tmp_path, {"thoi-an": COMPLETE})
    file = tmp_path / "Phường Thới An.csv"
    file.write_text(COMPLETE.replace("Vũ Chi", "Vũ Châu") + "Hồ Em,Trưởng KP,2,,\n", encoding="utf-8")
    (kept,) = sent(plan, file)

    assert (DIFFERENT, False, 2, 1) == (kept.said, kept.is_done, kept.added, kept.removed)
    assert "Vũ Chi" in (tmp_path / "rosters/thoi-an.csv").read_text(encoding="utf-8")

    (done,) = sent(plan, file, force=True)
    content = (tmp_path / "rosters/thoi-an.csv").read_bytes()

    assert done.is_done
    assert content.startswith("\ufeffHọ và tên,Chức danh,Khu phố,Năm sinh\n".encode())
    assert [(SAME, True)] == [(one.said, one.is_done) for one in sent(plan, file)]


def test_a_list_in_another_file_is_never_doubled(tmp_path: Path) -> None:
    plan = written(tmp_path, {"phuong-thoi-an": COMPLETE})
    file = tmp_path / "thoi-an.csv"
    file.write_text(COMPLETE, encoding="utf-8")

    assert ELSEWHERE == sent(plan, file, force=True)[0].said
    assert not (tmp_path / "rosters/thoi-an.csv").exists()


@pytest.mark.parametrize(
    ("name", "content", "plan", "said"),
    [
        ("la.csv", COMPLETE, PLAN, WHOSE),
        ("thoi-an.csv", "không có cột\n", PLAN, UNREAD),
        ("thoi-an.docx", "x", PLAN, UNREAD),
        ("thoi-an.csv", HEADER, PLAN, NOBODY),
        ("thoi-an.csv", COMPLETE, PLAN.replace("rosters/*.csv", "rosters/*.xlsx"), NO_PATTERN),
        ("thoi-an.csv", COMPLETE, PLAN.replace("rosters/*.csv", "rosters/tat-ca.csv"), NO_PATTERN),
    ],
)
def test_what_cannot_be_taken_in_says_why_and_nothing_is_written(
    name: str, content: str, plan: str, said: object, tmp_path: Path
) -> None:
    file = written(tmp_path, {}, plan)
    (tmp_path / name).write_text(content, encoding="utf-8")
    (one,) = sent(file, tmp_path / name)

    assert (said, False) == (one.said, one.is_done)
    assert [] == list((tmp_path / "rosters").iterdir())


def test_a_form_under_the_name_of_another_ward_is_asked_about(tmp_path: Path) -> None:
    plan = written(tmp_path, {"hiep-thanh": FAULTY})
    (tmp_path / "thoi-an.xlsx").write_bytes(form(plan, "hiep thanh"))

    assert CONTRADICTED == sent(plan, tmp_path / "thoi-an.xlsx")[0].said


def test_a_list_of_several_wards_becomes_a_file_for_each(tmp_path: Path) -> None:
    plan = written(tmp_path, {}, PLAN.replace("rosters/*.csv", '"*"'))
    rows = (
        "Họ tên,Chức danh,KP,Phường\nLê An,Trưởng KP,1,Thới An\nLê Bình,Trưởng KP,2,P. Hiệp Thành\nLê Chi,,1,Bà Điểm\n"
    )
    (tmp_path / "quan.csv").write_text(rows, encoding="utf-8")
    done = sent(plan, tmp_path / "quan.csv")

    assert ["rosters/thoi-an.csv", "rosters/hiep-thanh.csv", ""] == [one.target for one in done]
    assert ("quan.csv: Bà Điểm", WHOSE) == (done[-1].file, done[-1].said)
    assert [("Lê An", "Trưởng KP", "1", None, None, None)] == people(plan, "phường Thới An")


def test_a_city_list_with_its_wards_in_the_column_of_units_is_divided(tmp_path: Path) -> None:
    plan = written(tmp_path, {}, PLAN.replace("rosters/*.csv", '"*"'))
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in [["DANH SÁCH ĐẠI BIỂU"], ["STT", "Họ và tên", "Chức danh", "KP", "Đơn vị"]]:
        sheet.append(row)
    for number in range(40):
        sheet.append([number + 1, f"Lê Văn An {number}", "Trưởng KP", number, "Phường Thới An" if number < 20 else "UBND P. Hiệp Thành"])  # fmt: skip
    book.save(tmp_path / "thanh-pho.xlsx")
    done = sent(plan, tmp_path / "thanh-pho.xlsx")

    assert {"rosters/thoi-an.csv": 20} == {one.target: one.people for one in done[:1]}
    assert 20 == len(people(plan, "phường Thới An"))


def test_a_city_list_with_its_wards_as_headings_is_divided(tmp_path: Path) -> None:
    plan = written(tmp_path, {}, PLAN.replace("rosters/*.csv", '"*"'))
    rows = "STT,Họ tên,Chức danh,KP\nI,PHƯỜNG THỚI AN,,\n1,Lê An,Trưởng KP,1\n2,Lê Tư,nt,2\nII,Phường Hiệp Thành,,\n1,Lê Bình,Trưởng KP,2\n"
    (tmp_path / "quan.csv").write_text(rows, encoding="utf-8")
    done = sent(plan, tmp_path / "quan.csv")

    assert {"rosters/thoi-an.csv": 2, "rosters/hiep-thanh.csv": 1} == {one.target: one.people for one in done}
    assert [("Lê An", "Trưởng KP", "1", None, None, None), ("Lê Tư", "Trưởng KP", "2", None, None, None)] == people(plan, "phường Thới An")  # fmt: skip


@pytest.mark.parametrize("typed_for", FONTS)
@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_a_list_in_old_letters_is_converted_when_that_is_asked_for_and_never_else(
    typed_for: Font, kind: str, tmp_path: Path
) -> None:
    plan = written(tmp_path, {}, PLAN.replace("rosters/*.csv", '"*"'))
    people_ = ["Nguyễn Thị Hương", "Lê Văn Đức", "Trần Quốc Tưởng"]
    rows = [
        ["STT", "Họ và tên", "Chức danh", "Khu phố"],
        *([str(at), name, "Trưởng khu phố", str(at)] for at, name in enumerate(people_, 1)),
    ]
    typed = [[as_typed(cell, typed_for) for cell in row] for row in rows]
    file = tmp_path / f"thoi-an.{kind}"
    if kind == "csv":
        file.write_bytes("\n".join(map(",".join, typed)).encode("latin-1"))
    else:
        book = openpyxl.Workbook()
        for row in typed:
            book.worksheets[0].append(row)
        book.save(file)

    (refused,) = sent(plan, file)
    assert not (tmp_path / "rosters" / "thoi-an.csv").exists()
    assert not refused.is_done
    (done,) = sent(plan, file, typed_for=typed_for)
    assert ("rosters/thoi-an.csv", 3) == (done.target, done.people)
    assert people_ == [name for name, *_ in people(plan, "phường Thới An")]
    if kind == "xlsx":
        assert (
            f"is typed for fonts of {typed_for}; nothing is written: add --from {typed_for.lower()} to convert it to Unicode"
            == refused.said.en
        )


def as_typed(text: str, typed_for: Font) -> str:
    """Return the letters with which a text was typed for an old font: all are tried, for the tables tell only the way back."""
    letters = [chr(code) for code in range(0xA1, 0x100)]
    singles = {in_unicode(one, typed_for): one for one in letters}
    doubles = {in_unicode(base + one, typed_for): base + one for base in "aAeEoOuUyYôÔöÖ" for one in letters}
    return "".join(letter if letter.isascii() else singles.get(letter) or doubles[letter] for letter in text)


def test_a_group_that_stands_once_is_written_to_its_file(tmp_path: Path) -> None:
    plan = written(tmp_path, {}, "delegates: [{name: Ban Tổ chức, quota: 1, roster: rosters/ban.csv}]\n")
    (tmp_path / "x.csv").write_text("Họ tên,Đơn vị\nLê An,Phòng Nội vụ\n", encoding="utf-8")

    assert "rosters/ban.csv" == sent(plan, tmp_path / "x.csv")[0].target
    assert "Đơn vị" in (tmp_path / "rosters/ban.csv").read_text(encoding="utf-8")
