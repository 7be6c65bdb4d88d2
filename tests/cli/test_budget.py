"""`confplan budget`"""

from pathlib import Path

import openpyxl
import pytest

from confplan.cli.main import status
from tests.timetables.budget.listings import PLAN


@pytest.fixture
def plan(tmp_path: Path) -> str:
    file = tmp_path / "plan.yaml"
    file.write_text(f"format: 1\n{PLAN}", encoding="utf-8")
    return str(file)


def test_estimate_is_printed_in_both_languages(plan: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert 0 == status(["--lang", "vi", "budget", plan])
    assert "  3 ? Hoa " in capsys.readouterr().out
    assert 0 == status(["--lang", "en", "budget", plan])
    assert "Total: 25.400.000 đ (incomplete: 1 line not known" in capsys.readouterr().out


def test_the_ending_of_a_file_says_its_form_and_a_workbook_reckons(plan: str, tmp_path: Path) -> None:
    out = tmp_path / "du-toan.xlsx"

    assert 0 == status(["budget", plan, "--out", str(out)])

    sheet = openpyxl.load_workbook(out).worksheets[0]

    assert '=IF(COUNT(G6:G9)=0,"",SUM(G6:G9))' == sheet["G10"].value
    assert 0 == status(["budget", plan, "--out", str(tmp_path / "a.md")])
    assert (tmp_path / "a.md").read_text(encoding="utf-8").startswith("# Hội nghị")


def test_an_unknown_form_and_what_is_no_plan_end_with_2(plan: str, tmp_path: Path) -> None:
    assert 2 == status(["budget", plan, "--format", "xls"])
    assert 2 == status(["budget", str(tmp_path / "none.yaml")])
