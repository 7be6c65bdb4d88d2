"""`--baseline` and `--write-baseline`: the file before and after"""

import json
from pathlib import Path

import pytest

from tests.cli.running import Run, confplan

PAPERS = "      - {title: A, by: B, minutes: 12}\n      - {title: C, by: B, minutes: 13}\n"
LATE = f"format: 1\nunits: [B]\nagenda:\n  - title: Tham luận\n    minutes_each: 7\n    items:\n{PAPERS}"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "plan.yaml").write_text(LATE, encoding="utf-8")
    return tmp_path


def validate(folder: Path, *arguments: str) -> Run:
    return confplan("validate", "--format", "concise", *arguments, folder=folder)


@pytest.fixture
def accepted(folder: Path) -> Path:
    run = validate(folder, "--write-baseline", "accepted.json")

    assert (run.status, run.out) == (0, "")
    assert "2 accepted findings written to accepted.json" in run.err
    return folder / "accepted.json"


@pytest.mark.usefixtures("accepted")
def test_what_is_accepted_is_not_told_wherever_it_moves(folder: Path) -> None:
    plan = LATE.replace("agenda:\n", "# ghi chú\nagenda:\n  - {title: Khai mạc, minutes: 5}\n")
    (folder / "plan.yaml").write_text(plan, encoding="utf-8")
    run = validate(folder, "--baseline", "accepted.json")

    assert (run.status, run.out) == (0, "")


@pytest.mark.usefixtures("accepted")
def test_what_is_new_is_told_and_what_is_gone_is_a_note(folder: Path) -> None:
    (folder / "plan.yaml").write_text(LATE.replace("12", "5").replace("{title: C", "{title: D"), encoding="utf-8")
    run = validate(folder, "--baseline", "accepted.json")
    lines = [line.partition("] ")[0] for line in run.out.splitlines()]

    assert run.status == 1
    assert lines == [
        "plan.yaml:8:36: error [paper-over-limit",
        "accepted.json:4:3: note [baseline-stale",
        "accepted.json:5:3: note [baseline-stale",
    ]


@pytest.mark.usefixtures("accepted")
def test_stale_baseline_counts_where_notes_count(folder: Path) -> None:
    (folder / "plan.yaml").write_text("format: 1\nconference: {name: x}\n", encoding="utf-8")

    assert validate(folder, "--baseline", "accepted.json").status == 0
    assert validate(folder, "--baseline", "accepted.json", "--fail-on", "note").status == 1


@pytest.mark.usefixtures("accepted")
def test_note_comes_with_what_it_means_in_the_formats_that_say_so(folder: Path) -> None:
    (folder / "plan.yaml").write_text(LATE.replace("12", "5"), encoding="utf-8")
    run = confplan("validate", "--baseline", "accepted.json", "--format", "github", folder=folder)

    assert "title=The baseline holds something that is no longer found [baseline-stale]::accepted.json:4:3" in run.out


def test_file_is_written_anew_without_what_is_gone(accepted: Path, folder: Path) -> None:
    (folder / "plan.yaml").write_text(LATE.replace("12", "5"), encoding="utf-8")
    run = validate(folder, "--baseline", "accepted.json", "--write-baseline", "accepted.json")
    found = json.loads(accepted.read_text(encoding="utf-8"))["findings"]

    assert run.err == "1 accepted finding written to accepted.json\n"
    assert [(one["rule"], one["key"]) for one in found] == [("paper-over-limit", "agenda.tham-luan.c.minutes")]


def test_part_of_the_rules_or_plans_keeps_the_rest_of_the_file(accepted: Path, folder: Path) -> None:
    before = accepted.read_bytes()
    (folder / "other.yaml").write_text(LATE, encoding="utf-8")

    validate(folder, "--select", "weekday-off", "--write-baseline", "accepted.json")
    assert accepted.read_bytes() == before
    validate(folder, "other.yaml", "--write-baseline", "accepted.json", "--quiet")
    files = [one["file"] for one in json.loads(accepted.read_text(encoding="utf-8"))["findings"]]
    assert files == ["other.yaml", "other.yaml", "plan.yaml", "plan.yaml"]
    assert validate(folder, "other.yaml", "plan.yaml", "--baseline", "accepted.json").out == ""


def test_names_in_the_file_do_not_depend_on_where_one_stands(folder: Path) -> None:
    validate(folder, "--write-baseline", "ci/accepted.json")

    assert validate(folder / "ci", "../plan.yaml", "--baseline", "accepted.json").out == ""
    assert '"file": "../plan.yaml"' in (folder / "ci" / "accepted.json").read_text(encoding="utf-8")


def test_errors_of_writing_are_told_and_not_accepted(folder: Path) -> None:
    (folder / "plan.yaml").write_text(LATE + "x: y\n", encoding="utf-8")
    run = validate(folder, "--write-baseline", "accepted.json")

    assert run.status == 1
    assert "[unknown-key]" in run.out
    assert "unknown-key" not in (folder / "accepted.json").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--baseline", "no.json"], "there is no file or folder “no.json”"),
        (["--baseline", "plan.yaml"], "plan.yaml: this is no file that --write-baseline has written"),
        (["--write-baseline", "plan.yaml"], "plan.yaml: this is no file that --write-baseline has written"),
        (["--baseline", "a.json", "--write-baseline", "b.json"], "name two different files"),
    ],
)
def test_wrong_file_is_wrong_usage_and_nothing_is_written(arguments: list[str], said: str, folder: Path) -> None:
    run = validate(folder, *arguments)

    assert (run.status, run.out) == (2, "")
    assert said in run.err
    assert [file.name for file in folder.iterdir()] == ["plan.yaml"]
    assert (folder / "plan.yaml").read_text(encoding="utf-8") == LATE
