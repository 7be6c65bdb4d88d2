"""`confplan checkin` writes the attendance list; the running desk has its tests in the room `reception`"""

import sqlite3
from pathlib import Path

import pytest

from tests.cli.running import confplan

PLAN = "format: 1\nconference:\n  name: Hội nghị\ndelegates:\n  - {text: Sở Nội vụ, units: [Sở Nội vụ]}\n"


def test_attendance_list_is_written_and_the_store_lies_beside_the_plan(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text(PLAN, encoding="utf-8")
    run = confplan("checkin", "--export", "list.csv", folder=tmp_path)

    assert 0 == run.status, run.err
    assert "Sở Nội vụ" in (tmp_path / "list.csv").read_text(encoding="utf-8-sig")
    assert (tmp_path / "reception.db").is_file()


@pytest.mark.parametrize("content", [b"no database, no database, no database", b"x" * 5000])
def test_file_that_is_not_the_desks_is_named_and_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "plan.yaml").write_text(PLAN, encoding="utf-8")
    (tmp_path / "other.db").write_bytes(content)
    run = confplan("checkin", "--prepare", "--db", "other.db", folder=tmp_path)

    assert 2 == run.status
    assert "“other.db” is no data file of the desk at the door" in " ".join(run.err.split())
    assert content == (tmp_path / "other.db").read_bytes()


def test_data_of_another_program_and_a_folder_are_no_files_of_the_desk(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text(PLAN, encoding="utf-8")
    with sqlite3.connect(tmp_path / "other.db") as base:
        base.execute("CREATE TABLE guests (name TEXT)")

    for name in ("other.db", "."):
        run = confplan("checkin", "--prepare", "--db", name, folder=tmp_path)
        assert 2 == run.status
        assert "is no data file of the desk at the door" in " ".join(run.err.split())


def test_list_of_another_kind_is_refused_before_anything_is_made(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text(PLAN, encoding="utf-8")

    assert 2 == confplan("checkin", "--export", "list.pdf", folder=tmp_path).status
    assert not (tmp_path / "reception.db").exists()
