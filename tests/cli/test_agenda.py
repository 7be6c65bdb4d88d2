"""`confplan agenda` as people run it"""

import json
import shutil
from pathlib import Path

import pytest

from tests.cli.running import confplan

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copy(ROOT / "plan.yaml", tmp_path)
    return tmp_path


def test_plan_of_the_folder_is_shown(folder: Path) -> None:
    run = confplan("agenda", folder=folder)

    assert (run.status, run.err) == (0, "")
    assert "Chiếu phim tư liệu" in run.out
    assert "08:25" not in run.out


def test_times_are_shown_where_they_are_asked_for(folder: Path) -> None:
    run = confplan("agenda", "--timing", "--lang", "vi", folder=folder)

    assert "08:25-08:40    15" in run.out
    assert "còn dư 68 phút" in run.out
    assert "\x1b" not in run.out


@pytest.mark.parametrize("name", ["json", "csv", "markdown"])
def test_formats_go_to_standard_output(folder: Path, name: str) -> None:
    run = confplan("agenda", "--format", name, folder=folder)

    assert run.status == 0
    assert name != "json" or json.loads(run.out)["slack_minutes"] == 68


def test_plan_comes_from_standard_input(tmp_path: Path) -> None:
    run = confplan("agenda", "-", folder=tmp_path, stdin="agenda:\n  - {title: Họp, minutes: 5}\n".encode())

    assert (run.status, run.out.splitlines()[-1]) == (0, "  5  Họp")


def test_help_is_told_in_both_languages(tmp_path: Path) -> None:
    helps = {language: confplan("agenda", "--help", "--lang", language, folder=tmp_path) for language in ("vi", "en")}

    assert "Chương trình hội nghị" in helps["vi"].out
    assert "--timing" in helps["en"].out
