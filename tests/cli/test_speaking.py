"""`confplan agenda --speeches` as people run it"""

from pathlib import Path

import pytest

from tests.cli.running import confplan


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers/bai.md").write_text("# Bài\n\n" + "UBND " * 400, encoding="utf-8")
    plan = "format: 1\nagenda:\n  - {title: Phát biểu, minutes: 7, script: papers/bai.md}\n"
    (tmp_path / "plan.yaml").write_text(plan, encoding="utf-8")
    return tmp_path


def test_speeches_are_shown_with_what_must_go(folder: Path) -> None:
    run = confplan("agenda", "--speeches", "--lang", "vi", folder=folder)

    assert (0, "") == (run.status, run.err)
    assert "  1.601      8:01 (6:41-8:54)       7  bớt 51 chữ  Phát biểu" in run.out.splitlines()


def test_file_is_written_with_the_minutes_that_are_tried(folder: Path) -> None:
    run = confplan("agenda", "--speeches", "--set", "agenda.0.minutes=9", "--format", "csv", "--out", "a.csv", folder=folder)  # fmt: skip
    content = (folder / "a.csv").read_bytes()

    assert (0, "") == (run.status, run.out)
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.endswith(b",9,0,49\n")


def test_form_that_holds_no_speeches_is_refused(folder: Path) -> None:
    run = confplan("agenda", "--speeches", "--format", "ics", "--lang", "en", folder=folder)

    assert 2 == run.status
    assert "csv, json, markdown, table" in run.err
