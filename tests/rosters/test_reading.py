"""Lists that a plan names: found, read, and refused where they cannot be"""

from pathlib import Path

import pytest
import xlsxwriter
from xlsxwriter.worksheet import Worksheet

from confplan.model.delegates import Group
from confplan.model.plan import Plan
from confplan.model.preparations import Award
from confplan.places import Place, Span
from confplan.rosters import Roster
from confplan.rosters.reading import rosters_of
from confplan.source.files import OnDisk

HEADER = "Họ tên,Chức danh,KP\n"


def read(folder: Path, roster: str, **files: str) -> tuple[Roster, ...]:
    for name, content in files.items():
        (folder / f"{name}.csv").write_text(content, encoding="utf-8")
    plan = Plan(delegates=(Group(path=("delegates", 0), roster=roster),))
    return rosters_of(plan, OnDisk(folder)) or ()


def test_plan_without_lists_has_none() -> None:
    assert rosters_of(Plan(delegates=(Group(),)), OnDisk(Path())) is None


def winners(folder: Path, written: str, content: str) -> tuple[Roster, ...] | None:
    (folder / "bk.csv").write_text(content, encoding="utf-8")
    return rosters_of(Plan(awards=(Award(path=("awards", 0), name="Bằng khen", winners=written),)), OnDisk(folder))


def test_winners_in_a_file_are_a_list(tmp_path: Path) -> None:
    (roster,) = winners(tmp_path, "bk.csv", "Họ tên,Đơn vị\nAn,Hội\n") or ()

    assert ("awards", 0) == roster.group
    assert ["An"] == [person.name for person in roster.people]


def test_number_of_winners_is_no_file_and_a_list_of_collectives_has_no_people(tmp_path: Path) -> None:
    assert winners(tmp_path, "15", "") is None
    (roster,) = winners(tmp_path, "bk.csv", "Tập thể,Địa chỉ\nKhu phố 1,Thới An\n") or ()

    assert ((), ()) == (roster.people, roster.findings)
    assert ["Khu phố 1"] == [one.name for one in roster.collectives]


def test_missing_file_of_winners_is_told_at_the_award(tmp_path: Path) -> None:
    (roster,) = winners(tmp_path, "gk.csv", "") or ()

    assert [("awards", 0, "winners")] == [finding.at for finding in roster.findings]


def test_lists_that_have_not_come_yet_are_no_mistake(tmp_path: Path) -> None:
    assert () == read(tmp_path, "rosters/*.csv")


def test_each_file_is_a_list(tmp_path: Path) -> None:
    first, second = read(tmp_path, "*.csv", a=HEADER + "An,,1\n", b=HEADER)

    assert (("a", 1), ("b", 0)) == ((first.stem, len(first.people)), (second.stem, len(second.people)))
    assert Place((tmp_path / "b.csv").as_posix(), Span(1, 1, 1, 7)) == second.at
    assert first.is_whole
    assert ("delegates", 0) == first.group


def test_missing_file_is_told_at_the_group(tmp_path: Path) -> None:
    (roster,) = read(tmp_path, "a.csv")
    (finding,) = roster.findings

    assert ("file-not-read", ("delegates", 0, "roster")) == (finding.rule, finding.at)
    assert not roster.is_whole


@pytest.mark.parametrize("roster", ["../a.csv", "/etc/passwd.csv", "../*.csv", "a.docx", "C:\\a.csv"])
def test_file_outside_the_folder_is_refused(tmp_path: Path, roster: str) -> None:
    (found,) = read(tmp_path, roster)

    assert ["file-not-read"] == [finding.rule for finding in found.findings]


def test_link_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text(HEADER + "An,,1\n", encoding="utf-8")
    (tmp_path / "a.csv").symlink_to(tmp_path / "secret")
    (found,) = read(tmp_path, "*.csv")

    assert () == found.people
    assert ["file-not-read"] == [finding.rule for finding in found.findings]


@pytest.mark.parametrize(
    ("content", "rule", "span"),
    [
        ("An,Trưởng khu phố,1\n", "header-missing", Span(1, 1, 1, 3)),
        ("", "empty-file", Span(1, 1, 1, 1)),
        (HEADER + "An,Bí thư, khu phố,1\n", "ragged-row", Span(2, 20, 2, 21)),
        ("Họ tên,KP,KP\n", "duplicate-column", Span(1, 11, 1, 13)),
        (HEADER + ",Trưởng khu phố,1\n", "name-missing", Span(2, 1, 2, 1)),
    ],
)
def test_mistake_in_a_list_is_told_where(tmp_path: Path, content: str, rule: str, span: Span) -> None:
    (found,) = read(tmp_path, "a.csv", a=content)
    (finding,) = found.findings

    assert rule == finding.rule
    assert Place((tmp_path / "a.csv").as_posix(), span) == finding.at


def test_workbook_is_read_from_the_first_sheet_with_a_header(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(tmp_path / "a.xlsx") as book:
        book.add_worksheet("Bìa").write("A1", "DANH SÁCH")
        for name, person in (("Đại biểu", "Lê Văn An"), ("Nháp", "Lê Bình")):
            book.add_worksheet(name).write_column("B2", ["Họ tên", person])
    (found,) = read(tmp_path, "*.xlsx")

    assert ["Lê Văn An"] == [person.name for person in found.people]
    assert Place((tmp_path / "a.xlsx").as_posix(), sheet="Đại biểu", cell="B3") == found.people[0].at
    assert [("sheet-passed-over", "Nháp")] == [
        (one.rule, one.at.sheet) for one in found.findings if isinstance(one.at, Place)
    ]


def as_a_ward_sends_it(sheet: Worksheet) -> None:
    """Write a list with everything that stands in the way of its two people."""
    sheet.merge_range("A1:C1", "ỦY BAN NHÂN DÂN PHƯỜNG THỚI AN")
    sheet.merge_range("A20:H20", "DANH SÁCH ĐẠI BIỂU")
    for cells, text in (("A22:A23", "STT"), ("B22:C22", "Họ và tên"), ("D22:E22", "Chức danh"), ("F22:F23", "KP số"), ("G22:H22", "Năm sinh"), ("I22:I23", "ĐTDĐ")):  # fmt: skip
        sheet.merge_range(cells, text)
    sheet.write_row("B23", ["Họ và tên đệm", "Tên", "Chính quyền", "Đoàn thể"])
    sheet.write_row("G23", ["Nam", "Nữ"])
    sheet.write_row("A24", [f"({number})" for number in range(1, 10)])
    sheet.merge_range("A25:I25", "I. KHU PHỐ CŨ")
    sheet.write_row("A26", [1, "Lê Thị", "An", "Trưởng khu phố", "", 1, "", 1970, 901234567])
    sheet.write_row("A27", ["II", "KHỐI ĐOÀN THỂ"])
    sheet.write_row("A28", [2, "Trần Văn", "Bê", "", "Bí thư Chi đoàn", "nt", 25692, "", "84907654321"])
    sheet.write_row("A29", ["", "Tổng cộng: 2 người"])
    sheet.write("G31", "Thới An, ngày 2 tháng 7 năm 2024")
    sheet.write_row("B32", ["Người lập biểu", "", "", "", "", "TM. ỦY BAN NHÂN DÂN"])
    sheet.write_row("B33", ["(Ký, ghi rõ họ tên)", "", "", "", "", "CHỦ TỊCH"])
    sheet.write_row("B36", ["Nguyễn Văn Ký", "", "", "", "", "Võ Thị Đóng"])


def test_list_as_a_ward_sends_it_is_its_people_and_nobody_else(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(tmp_path / "a.xlsx") as book:
        as_a_ward_sends_it(book.add_worksheet("DS"))
    (found,) = read(tmp_path, "*.xlsx")

    assert () == found.findings
    assert [
        ("Lê Thị An", "Trưởng khu phố", "1", "1970", "Nữ", "0901234567"),
        ("Trần Văn Bê", "Bí thư Chi đoàn", "1", "1970", "Nam", "0907654321"),
    ] == [(one.name, one.title, one.neighbourhood, one.birth_year, one.gender, one.phone) for one in found.people]
    assert Place((tmp_path / "a.xlsx").as_posix(), sheet="DS", cell="F28") == found.people[1].neighbourhood_at


def test_list_beyond_the_limit_cannot_be_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("confplan.source.separated.MOST_ROWS", 2)
    (found,) = read(tmp_path, "a.csv", a=HEADER + "An,,1\nBình,,2\n")

    assert ["file-too-large"] == [one.rule for one in found.findings]
    assert not found.is_whole
