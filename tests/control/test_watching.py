"""Which files a verdict stands on, and what counts as a change"""

import os
from datetime import date
from pathlib import Path

import pytest

from confplan.control.watching import looked_for, stamps

TODAY = date(2024, 7, 1)
PLAN = "format: 1\nlists: {phường: wards.csv}\ndelegates:\n  - {text: A, roster: rosters/*.csv}\n  - {text: B, roster: b.xlsx}\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "plan.yaml").write_text(PLAN, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_files_that_are_not_there_yet_are_looked_for_too(folder: Path) -> None:
    assert looked_for(["plan.yaml"], today=TODAY) == {"plan.yaml", "wards.csv", "rosters", "b.xlsx"}

    (folder / "rosters").mkdir()
    (folder / "rosters" / "x.csv").write_text("Họ và tên\nA\n", encoding="utf-8")

    assert "rosters/x.csv" in looked_for(["plan.yaml"], today=TODAY)


def test_folder_means_its_plans_and_itself(folder: Path) -> None:
    assert looked_for(["."], today=TODAY) >= {".", "plan.yaml", "wards.csv"}
    assert looked_for([str(folder / "no.yaml")], today=TODAY) == {str(folder / "no.yaml")}


def changed(file: Path, change: str) -> bool:
    before = stamps([str(file)])
    match change:
        case "written":
            file.write_text("x", encoding="utf-8")
        case "replaced":
            (file.parent / ".new").write_text(file.read_text(encoding="utf-8"), encoding="utf-8")
            (file.parent / ".new").replace(file)
        case "touched back":
            kind = file.stat()
            file.write_text("y" * kind.st_size, encoding="utf-8")
            os.utime(file, ns=(kind.st_atime_ns, kind.st_mtime_ns))
        case "deleted":
            file.unlink()
    return stamps([str(file)]) != before


@pytest.mark.parametrize("change", ["written", "replaced", "touched back", "deleted"])
def test_file_has_changed(change: str, folder: Path) -> None:
    assert changed(folder / "plan.yaml", change)


def test_file_that_nobody_touched_has_not(folder: Path) -> None:
    assert not changed(folder / "plan.yaml", "not at all")


@pytest.mark.parametrize(("name", "is_change"), [("new.yaml", True), ("b.CSV", True), (".plan.yaml.swp", False), ("4913", False)])  # fmt: skip
def test_file_that_appears_in_a_folder_is_a_change_where_it_may_be_a_list_or_a_plan(
    name: str, *, is_change: bool, folder: Path
) -> None:
    before = stamps(["."])
    (folder / name).touch()

    assert (stamps(["."]) != before) is is_change


def test_file_that_appears_is_a_change(folder: Path) -> None:
    before = stamps(["wards.csv"])
    (folder / "wards.csv").touch()

    assert before == {"wards.csv": None} != stamps(["wards.csv"])
