"""`confplan delegates check`"""

from pathlib import Path

import openpyxl
import pytest

from confplan.cli.main import status
from tests.timetables.delegates.listings import COMPLETE, written


@pytest.fixture
def plan(tmp_path: Path) -> str:
    return str(written(tmp_path))


def test_verdicts_are_printed_in_both_languages(plan: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert 1 == status(["--lang", "vi", "delegates", "check", plan])
    assert "✓ phường Thới An " in capsys.readouterr().out
    assert 1 == status(["--lang", "en", "delegates", "check", plan])
    assert "1 of 4 lists complete; 2 to be put right; 1 not come yet" in capsys.readouterr().out


def test_one_ward_alone_gives_its_own_exit_code(plan: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert 0 == status(["delegates", "check", plan, "--ward", "thoi an", "--fail-on", "note"])
    assert "Hiệp Thành" not in capsys.readouterr().out


def test_the_ending_of_a_file_says_its_form(plan: str, tmp_path: Path) -> None:
    assert 1 == status(["delegates", "check", plan, "--out", str(tmp_path / "a.xlsx")])
    assert "phường Hiệp Thành" in openpyxl.load_workbook(tmp_path / "a.xlsx").sheetnames


def test_an_error_of_the_plan_is_told_beside_and_no_plan_ends_with_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = written(tmp_path, {"thoi-an": COMPLETE})
    broken.write_text(broken.read_text(encoding="utf-8") + "bogus: 1\n", encoding="utf-8")

    assert 1 == status(["delegates", "check", str(broken), "--ward", "thoi an"])
    assert "bogus" in capsys.readouterr().err

    broken.write_text("- 1\n", encoding="utf-8")

    assert 2 == status(["delegates", "check", str(broken)])


def test_help_of_the_group_lists_its_commands(capsys: pytest.CaptureFixture[str]) -> None:
    assert 0 == status(["--lang", "en", "delegates", "--help"])
    assert "check " in capsys.readouterr().out
