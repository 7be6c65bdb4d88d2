"""`confplan agenda` with `--speeches`, `--simulate` and `--at` as people run it"""

import json
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


MORNING = """format: 1
conference: {start: "08:00", end_by: "08:35"}
agenda:
  - {id: phim, title: Chiếu phim, minutes: 10}
  - {title: Báo cáo, minutes: 10-20}
  - {title: Giải lao, minutes: 10, optional: true}
"""


@pytest.fixture
def morning(tmp_path: Path) -> Path:
    (tmp_path / "plan.yaml").write_text(MORNING, encoding="utf-8")
    return tmp_path


def test_simulation_is_shown_with_chances(morning: Path) -> None:
    run = confplan("agenda", "--simulate", "500", "--lang", "vi", folder=morning)

    assert (0, "") == (run.status, run.err)
    assert "bỏ mục “nếu có”           08:25            08:28      100 %" in run.out.splitlines()


def test_seed_repeats_a_simulation_and_another_differs(morning: Path) -> None:
    first, same, other = (
        confplan("agenda", "--simulate", "99", "--seed", seed, "--format", "json", folder=morning).out
        for seed in ("7", "7", "8")
    )

    assert first == same
    assert json.loads(first)["days"] != json.loads(other)["days"]


def test_simulation_takes_what_is_tried_and_says_so(morning: Path) -> None:
    run = confplan("agenda", "--simulate", "9", "--set", "phim.minutes=20", "--lang", "en", folder=morning)

    assert 0 == run.status
    assert "08:3" in run.out
    assert "10 → 20" in run.err


def test_rest_of_the_morning_is_shown_with_what_to_cut(morning: Path) -> None:
    run = confplan("agenda", "--at", "phim", "--now", "08:12", "--began", "8h05", "--lang", "vi", folder=morning)

    assert 0 == run.status
    assert [
        "08:05-08:15  08:00-08:10    +5  Chiếu phim",
        "08:15-08:30  08:10-08:25    +5  Báo cáo",
        "08:30-08:40  08:25-08:35    +5  Giải lao",
    ] == run.out.splitlines()[3:6]
    assert "1. Bỏ “Giải lao”: bớt 10 phút" in run.out


def test_without_now_the_clock_of_the_machine_counts(morning: Path) -> None:
    found = json.loads(confplan("agenda", "--at", "Báo", "--format", "json", folder=morning).out)

    assert found["now"] == found["began"] == found["items"][0]["expected"]["start"]


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        (["--at", "phin", "--now", "08:10"], "did you mean phim"),
        (["--at", "phim", "--now", "late"], "“late” is not a time"),
        (["--now", "08:10"], "--now and --began go with --at ITEM"),
        (["--at", "phim", "--simulate", "5"], "only one of --simulate, --at"),
        (["--simulate", "0"], "0"),
        (["--at", "phim", "--now", "08:10", "--format", "ics"], "json"),
    ],
)
def test_what_cannot_be_shown_is_refused(morning: Path, asked: list[str], words: str) -> None:
    run = confplan("agenda", *asked, "--lang", "en", folder=morning)

    assert (2, "") == (run.status, run.out)
    assert words in " ".join(run.err.split())
