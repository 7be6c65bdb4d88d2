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


def test_values_are_tried_and_the_file_stays_as_it_is(folder: Path) -> None:
    before = (folder / "plan.yaml").read_bytes()
    run = confplan(
        "agenda", "--set", "phim.minutes=20", "--set", "be-mac.text=a = “b” c", "--lang", "vi", folder=folder
    )

    assert (run.status, run.err, before) == (0, "", (folder / "plan.yaml").read_bytes())
    assert "08:25-08:45    20" in run.out
    assert "Thử phim.minutes: 15 → 20; agenda.be-mac.text: (chưa ghi) → a = “b” c; kết thúc 10:12 → 10:17" in run.out


def test_format_that_cannot_tell_what_was_tried_has_it_told_beside(folder: Path) -> None:
    run = confplan("agenda", "--set", "phim.minutes=20", "--format", "csv", "--lang", "en", folder=folder)

    assert run.err.startswith("Trying phim.minutes: 15 → 20; ends 10:12 → 10:17 without the optional items")
    assert "Trying" not in run.out


@pytest.mark.parametrize(
    ("setting", "told"),
    [
        ("phim.minuts=20", "--set phim.minuts=20: error [setting-unclear] there is no field “minuts”; did you mean minutes"),
        ("phim.minutes=mười", "--set phim.minutes=mười: error [value-unreadable] “mười” is not a number of minutes"),
    ],
)  # fmt: skip
def test_setting_that_cannot_be_tried_ends_the_run_at_its_own_place(folder: Path, setting: str, told: str) -> None:
    run = confplan("agenda", "--set", setting, "--lang", "en", folder=folder)

    assert (run.status, run.out) == (2, "")
    assert run.err.startswith(told)
