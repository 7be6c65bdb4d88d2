"""`confplan tasks`"""

from pathlib import Path

import pytest

from confplan.cli.main import status
from tests.timetables.tasks.listings import PLAN


@pytest.fixture
def plan(tmp_path: Path) -> str:
    file = tmp_path / "plan.yaml"
    file.write_text(f"format: 1\n{PLAN}", encoding="utf-8")
    return str(file)


def test_tasks_are_printed_and_those_of_a_unit(plan: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert 0 == status(["--lang", "en", "tasks", plan, "--today", "2/7/2024", "--unit", "van phong"])

    printed = capsys.readouterr().out

    assert "  1 * 05/07/2024  3 days left  =In | giấy mời\n" in printed
    assert "receives it (Các phòng)" in printed


def test_a_unit_that_is_none_ends_with_the_nearest(plan: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert 2 == status(["--lang", "vi", "tasks", plan, "--unit", "Phòng"])
    assert "có phải là “Phòng Nội vụ”, “Phòng Y tế”?" in capsys.readouterr().err
    assert 2 == status(["--lang", "vi", "tasks", plan, "--format", "jsn"])


def test_the_ending_of_a_file_says_its_form(plan: str, tmp_path: Path) -> None:
    out = tmp_path / "viec.ics"

    assert 0 == status(["tasks", plan, "--unit", "NV", "--out", str(out), "--today", "2/7/2024"])

    text = out.read_text(encoding="utf-8")

    assert 2 == text.count("BEGIN:VEVENT")
    assert "X-WR-CALNAME:Thời hạn của Phòng Nội vụ: Hội nghị" in text
    assert 0 == status(["tasks", plan, "--out", str(tmp_path / "viec.md")])
    assert (tmp_path / "viec.md").read_text(encoding="utf-8").startswith("# Hội nghị")


def test_what_is_no_plan_is_no_list(tmp_path: Path) -> None:
    assert 2 == status(["tasks", str(tmp_path / "none.yaml")])
