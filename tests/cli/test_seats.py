"""`confplan seats`"""

from pathlib import Path

import pytest

from confplan.cli.main import status
from tests.timetables.seats.listings import PLAN


@pytest.fixture
def plan(tmp_path: Path) -> str:
    file = tmp_path / "plan.yaml"
    file.write_text(f"format: 1\n{PLAN}", encoding="utf-8")
    return str(file)


def test_seats_are_printed(plan: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert 0 == status(["--lang", "en", "seats", plan, "--by", "name"])
    assert "    A3  Lê An" in capsys.readouterr().out


def test_a_file_of_seats_is_kept(plan: str, tmp_path: Path) -> None:
    first, second = tmp_path / "seats.csv", tmp_path / "again.csv"

    assert 0 == status(["seats", plan, "--out", str(first)])

    Path(plan).write_text(f"format: 1\n{PLAN.replace('Phóng viên: 1', 'Phóng viên: 2')}", encoding="utf-8")

    assert 0 == status(["seats", plan, "--keep", str(first), "--out", str(second)])
    assert {*first.read_text(encoding="utf-8").splitlines()} < {*second.read_text(encoding="utf-8").splitlines()}


def test_another_file_cannot_be_kept(plan: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert 2 == status(["--lang", "vi", "seats", plan, "--keep", plan])
    assert "không phải tệp csv do confplan seats ghi ra" in capsys.readouterr().err


def test_a_plan_without_a_layout_says_what_to_write(capsys: pytest.CaptureFixture[str]) -> None:
    assert 0 == status(["--lang", "vi", "seats", "plan.yaml"])
    assert "layout: {rows: 20, blocks: [8, 10, 8]}" in " ".join(capsys.readouterr().out.split())
