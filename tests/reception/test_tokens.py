"""Codes for invitations: one for each person of the lists whom the desk knows, the same in every list"""

import sqlite3
from datetime import date
from pathlib import Path

import pytest

from confplan.case import Case
from confplan.loading import load
from confplan.reception.guests import guests
from confplan.reception.serving import open_store
from confplan.reception.store import TOKEN_FIGURES
from confplan.reception.tokens import tokens

PLAN = """\
format: 1
conference: {name: Hội nghị}
lists: {ward: [phường A, phường B]}
delegates:
  - {text: Cán bộ khu phố, each: ward, roster: phuong-*.csv}
  - {text: Khách mời, roster: khach.csv}
"""
HEAD = "Họ và tên,Chức danh,Khu phố,Điện thoại\n"
LISTS = {
    "phuong-a.csv": "Nguyễn Thị Hòa,Trưởng khu phố,KP 1,0912345678\nNguyễn Văn An,Trưởng khu phố,KP 2,\n",
    "phuong-b.csv": "Nguyễn Văn An,Trưởng khu phố,KP 2,\nLê Bình,Bí thư,KP 3,\n",
    "khach.csv": "Nguyễn Thị Hòa,Đại biểu Hội đồng nhân dân,,0912345678\n",
}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "plan.yaml").write_text(PLAN, encoding="utf-8")
    for name, rows in LISTS.items():
        (tmp_path / name).write_text(HEAD + rows, encoding="utf-8")
    return tmp_path


def case_in(home: Path) -> Case:
    found = load(home / "plan.yaml", today=date(2024, 7, 1)).case
    assert found
    return found


def prepared(home: Path) -> Case:
    case = case_in(home)
    open_store(case, home / "reception.db").close()
    return case


def told(case: Case, home: Path) -> dict[tuple[str, str], str]:
    own = tokens(case, home / "reception.db")
    rows = [(roster.file, one) for roster in case.rosters or () for one in roster.people]
    return {(Path(file).stem, one.name): own[id(one)] for file, one in rows if id(one) in own}


def test_everybody_of_the_lists_has_a_code_and_one_person_has_one(home: Path) -> None:
    found = told(prepared(home), home)

    assert len(LISTS) + 2 == len(found)
    assert found["phuong-a", "Nguyễn Thị Hòa"] == found["khach", "Nguyễn Thị Hòa"]
    assert found["phuong-a", "Nguyễn Văn An"] != found["phuong-b", "Nguyễn Văn An"]
    assert {TOKEN_FIGURES} == {len(token) for token in found.values() if token.isdecimal()}


def test_code_is_the_one_that_the_desk_marks(home: Path) -> None:
    case = prepared(home)
    token = told(case, home)["phuong-b", "Nguyễn Văn An"]
    store = open_store(case, home / "reception.db")
    marked = store.scan(token, "2024-07-26T08:00:00+07:00")
    store.close()

    assert marked
    assert ("Nguyễn Văn An", "phường B") == (marked.attendant.guest.name, marked.attendant.guest.ward)


def test_code_stays_when_a_name_is_corrected_and_goes_when_somebody_else_comes(home: Path) -> None:
    before = told(prepared(home), home)
    file = home / "phuong-b.csv"
    file.write_text(HEAD + "Nguyễn Vân An,Trưởng khu phố,KP 2,\nTrần Thị Mai,Bí thư,KP 3,\n", encoding="utf-8")
    after = told(prepared(home), home)

    assert before["phuong-b", "Nguyễn Văn An"] == after["phuong-b", "Nguyễn Vân An"]
    assert after["phuong-b", "Trần Thị Mai"] not in before.values()


def test_arrival_and_marks_go_with_the_corrected_name(home: Path) -> None:
    case = prepared(home)
    store = open_store(case, home / "reception.db")
    (key,) = [one.key for one in guests(case) if one.name == "Lê Bình"]
    store.mark(key, "2024-07-26T08:00:00+07:00")
    store.close()
    (home / "phuong-b.csv").write_text(HEAD + "Lê Bính,Bí thư,KP 3,\n", encoding="utf-8")
    store = open_store(case_in(home), home / "reception.db")
    arrived = {one.guest.name for one in store.attendants() if one.arrived}
    store.close()

    with sqlite3.connect(home / "reception.db") as base:
        orphans = base.execute("SELECT count(*) FROM marks WHERE key NOT IN (SELECT key FROM guests)").fetchone()
    assert {"Lê Bính"} == arrived
    assert (0,) == orphans


def test_who_is_on_a_list_that_the_desk_has_not_taken_in_has_none(home: Path) -> None:
    prepared(home)
    (home / "khach.csv").write_text(HEAD + "Phạm Thị Lan,Nhà báo,,\n", encoding="utf-8")

    assert ("khach", "Phạm Thị Lan") not in told(case_in(home), home)


def test_without_a_desk_there_are_none_and_no_file_is_made(home: Path) -> None:
    assert {} == tokens(case_in(home), home / "reception.db")
    assert not (home / "reception.db").exists()


@pytest.mark.parametrize("content", [b"no database", b""])
def test_file_that_is_none_of_the_desk_is_named_and_left_as_it_is(home: Path, content: bytes) -> None:
    file = home / "reception.db"
    file.write_bytes(content)

    with pytest.raises(OSError, match="is no data file of the desk") as refused:
        tokens(case_in(home), file)

    assert str(file) == refused.value.filename
    assert content == file.read_bytes()


def test_desk_that_is_open_meanwhile_tells_its_codes(home: Path) -> None:
    store = open_store(case_in(home), home / "reception.db")
    try:
        assert len(LISTS) + 2 == len(told(case_in(home), home))
    finally:
        store.close()
