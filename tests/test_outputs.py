"""A second print leaves what has not changed, renders only what depends on a change, and its files are those of a first one"""

import os
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from confplan.building import make
from confplan.cache_folder import OFF
from confplan.loading import load
from confplan.outputs import Order
from tests.test_building import PLAN

PAPERS = ("invitations", "mc-script", "programme", "run-sheet", "task-sheet")
FORMATS = frozenset({"docx", "html", "xlsx"})
OLD = 1_000_000_000.0
EDITS = {
    "minutes: 10": "minutes: 15",
    "Khai mạc": "Khai hội",
    "Hội trường Ủy ban nhân dân phường": "Nhà văn hóa",
    "07/GM-UBND": "08/GM-UBND",
    "Trưởng khu phố: 12": "Trưởng khu phố: 13",
    "start: 08:00": "start: 07:30",
}


@pytest.fixture(autouse=True)
def memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(OFF, raising=False)
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


def printed(folder: Path, text: str, out: str = "out") -> tuple[dict[str, bytes], int]:
    """Return all files of the folder after a print of the plan, and how many of them stayed as they were."""
    (folder / "plan.yaml").write_text(text, encoding="utf-8")
    order = Order(documents=PAPERS, out=folder / out, formats=FORMATS)
    made = make(load(folder / "plan.yaml", today=date(2024, 7, 1)), order, checked=False)
    assert made.written is not None
    files = sorted(file for file in (folder / out).rglob("*") if file.is_file())
    return {file.relative_to(folder / out).as_posix(): file.read_bytes() for file in files}, made.written.unchanged


def stayed(folder: Path) -> set[str]:
    """Return the papers whose files a print has not touched since the last call."""
    files = list((folder / "out").glob("*/*"))
    untouched = {file.parent.name for file in files if file.stat().st_mtime == OLD}
    for file in files:
        os.utime(file, (OLD, OLD))
    return untouched


def harm(file: Path, how: str) -> None:
    if how == "gone":
        file.unlink()
    elif how == "changed":
        file.write_bytes(b"x")


def test_second_print_of_the_same_plan_touches_nothing(tmp_path: Path) -> None:
    first, none = printed(tmp_path, PLAN)
    stayed(tmp_path)
    second, all_ = printed(tmp_path, PLAN)

    assert (0, len(first) - 1) == (none, all_)
    assert set(PAPERS) == stayed(tmp_path)
    assert first == second


@pytest.mark.parametrize(
    ("edit", "rendered"),
    [
        ("07/GM-UBND", {"invitations"}),
        ("minutes: 10", {"mc-script", "run-sheet", "programme", "task-sheet"}),
    ],
)
def test_change_of_one_line_renders_what_shows_it(tmp_path: Path, edit: str, rendered: set[str]) -> None:
    printed(tmp_path, PLAN)
    stayed(tmp_path)
    printed(tmp_path, PLAN.replace(edit, EDITS[edit]))

    assert rendered >= set(PAPERS) - stayed(tmp_path)


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(sorted(EDITS)), max_size=3), st.data())
def test_files_are_those_of_a_first_print_whatever_was_there(
    tmp_path: Path, edits: list[str], data: st.DataObject
) -> None:
    text = PLAN
    for edit in edits:
        text = text.replace(edit, EDITS[edit])
        printed(tmp_path, text)
        files = sorted((tmp_path / "out").glob("*/*"))
        harm(data.draw(st.sampled_from(files)), data.draw(st.sampled_from(["gone", "changed", "whole"])))
    again, _ = printed(tmp_path, text)
    with pytest.MonkeyPatch.context() as changed:
        changed.setenv(OFF, "1")
        anew, none = printed(tmp_path, text, out=f"out-{len(list(tmp_path.iterdir()))}")

    assert none == 0
    assert anew == again
