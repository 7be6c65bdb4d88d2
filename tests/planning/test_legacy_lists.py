"""Which cells tell that a list was typed for an old font"""

from pathlib import Path

import pytest

from confplan.model.delegates import Group
from confplan.model.plan import Plan
from confplan.planning.legacy_lists import cells_of, font, with_font_told
from confplan.rosters import Roster
from confplan.rosters.reading import rosters_of
from confplan.source.files import OnDisk

UNICODE = "Họ tên,Chức danh,Điện thoại\nLê Thị An,Bí thư,0901234567\n"
NAMES = "Họ tên,Chức danh\nLª ThÞ An,BÝ th\u00ad\n"
ALL = "Hä tªn,Chøc danh\nLª ThÞ An,BÝ th\u00ad\n"
VNI = "Họ tên,Chức danh\nNguyeãn Vaên Ñöùc,Tröôûng khu phoá\n"


def roster(folder: Path, content: str) -> Roster:
    (folder / "a.csv").write_text(content, encoding="utf-8")
    (found,) = rosters_of(Plan(delegates=(Group(path=("delegates", 0), roster="a.csv"),)), OnDisk(folder)) or ()
    return found


@pytest.mark.parametrize(("content", "expected"), [(UNICODE, None), (NAMES, "TCVN3"), (ALL, "TCVN3"), (VNI, "VNI")])
def test_font_of_a_list_is_told_also_by_its_header(tmp_path: Path, content: str, expected: str | None) -> None:
    assert expected == font(roster(tmp_path, content))


def test_cells_of_people_come_as_they_are_written_but_for_what_is_personal(tmp_path: Path) -> None:
    assert ["Lê Thị An", "Bí thư"] == cells_of(roster(tmp_path, UNICODE)).texts
    assert ["Lª ThÞ An", "BÝ th\u00ad"] == cells_of(roster(tmp_path, NAMES)).texts


def test_of_a_list_without_a_known_header_the_first_cells_tell(tmp_path: Path) -> None:
    found = roster(tmp_path, ALL)

    assert ["Hä tªn", "Chøc danh"] == cells_of(found).texts[:2]
    assert found.at == cells_of(found).at(0)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (ALL, "chữ của bảng mã TCVN3 (font .VnTime): “Hä tªn” là “Họ tên”; nhận bằng confplan delegates import --from tcvn3"),
        (VNI.replace("Họ tên,Chức danh", "Hoï teân,Chöùc danh"), "bảng mã VNI (font VNI-Times): “Hoï teân” là “Họ tên”; nhận bằng confplan delegates import --from vni"),
    ],
)  # fmt: skip
def test_list_in_letters_of_one_byte_says_which_and_how_it_is_taken_in(tmp_path: Path, content: str, told: str) -> None:
    (tmp_path / "a.csv").write_bytes(content.encode("latin-1"))
    (found,) = rosters_of(Plan(delegates=(Group(path=("delegates", 0), roster="a.csv"),)), OnDisk(tmp_path)) or ()
    named = with_font_told(found)
    (finding,) = named.findings

    assert told in finding.text.vi
    assert not named.is_whole
    assert [] == cells_of(named).texts


@pytest.mark.parametrize("encoding", ["cp1258", "utf-16"])
def test_list_in_other_letters_that_are_of_no_old_font_stays_as_it_was_told(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "a.csv").write_bytes("Ho\u0323 tên,Chư\u0301c danh\nÂu Lan,Bi\u0301 thư\n".encode(encoding))
    (found,) = rosters_of(Plan(delegates=(Group(path=("delegates", 0), roster="a.csv"),)), OnDisk(tmp_path)) or ()

    assert found is with_font_told(found)
    assert ["not-utf8"] == [one.rule for one in found.findings]


def test_place_of_each_cell_is_known_and_a_row_may_be_short(tmp_path: Path) -> None:
    cells = cells_of(roster(tmp_path, "Họ tên,Chức danh\nLê Thị An\nĐỗ Út,Bí thư\n"))
    spans = [cells.at(place).span for place in range(3)]

    assert ["Lê Thị An", "Đỗ Út", "Bí thư"] == cells.texts
    assert [(2, 1), (3, 1), (3, 7)] == [(span.line, span.column) for span in spans if span]
