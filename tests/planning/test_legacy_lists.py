"""Which cells tell that a list was typed for an old font"""

from pathlib import Path

import pytest

from confplan.model.delegates import Group
from confplan.model.plan import Plan
from confplan.planning.legacy_lists import cells_of, font
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
    assert ["Lê Thị An", "Bí thư"] == [text for _, text in cells_of(roster(tmp_path, UNICODE))]
    assert ["Lª ThÞ An", "BÝ th\u00ad"] == [text for _, text in cells_of(roster(tmp_path, NAMES))]


def test_of_a_list_without_a_known_header_the_first_cells_tell(tmp_path: Path) -> None:
    found = roster(tmp_path, ALL)

    assert ["Hä tªn", "Chøc danh"] == [text for _, text in cells_of(found)][:2]
    assert found.at == cells_of(found)[0][0]
