"""What is asked on the command line: which rules, which names, and what is asked wrongly"""

import json
from pathlib import Path

import pytest

from tests.cli.running import Run, confplan

LATE = "format: 1\nagenda:\n  - title: Tham luận\n    minutes_each: 7\n    items:\n      - {title: A, minutes: 12}\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "plan.yaml").write_text(LATE, encoding="utf-8")
    return tmp_path


def rules(run: Run) -> set[str]:
    return {one["rule"] for one in json.loads(run.out)["findings"]}


def validate(folder: Path, *arguments: str, stdin: str = "") -> Run:
    return confplan("validate", "--format", "json", *arguments, folder=folder, stdin=stdin.encode())


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["--select", "paper-over-limit"], {"paper-over-limit"}),
        (["--select", "weekday-off,paper-over-limit"], {"paper-over-limit"}),
        (["--select", "weekday-off", "--select", "paper-over-limit"], {"paper-over-limit"}),
        (["--select", "agenda", "--ignore", "item-without-speaker"], {"paper-over-limit"}),
        (["--select", "paper-over-limit", "--ignore", "agenda"], {"paper-over-limit"}),
        (["--ignore", "agenda"], set()),
    ],
)
def test_rules_that_are_asked_for(arguments: list[str], expected: set[str], folder: Path) -> None:
    run = validate(folder, *arguments)

    assert rules(run) == expected
    assert run.status == int("paper-over-limit" in expected)


@pytest.mark.parametrize("option", ["--select", "--ignore"])
def test_name_that_is_none_is_wrong_usage_with_the_nearest(option: str, folder: Path) -> None:
    run = validate(folder, option, "agenda,papers-over-limit")

    assert (run.status, run.out) == (2, "")
    assert "there is no rule or family “papers-over-limit” (did you mean “paper-over-limit”?); allowed are" in run.err


def test_broken_plan_does_not_pass_by_any_choice(folder: Path) -> None:
    (folder / "plan.yaml").write_text("format: 1\nconference: {nam: x}\n", encoding="utf-8")
    run = validate(folder, "--select", "weekday-off", "--ignore", "agenda")

    assert (run.status, rules(run)) == (1, {"unknown-key"})
    assert validate(folder, "--ignore", "unknown-key").status == 2


@pytest.mark.parametrize(("content", "status"), [(LATE, 0), ("- a\n", 2)])
def test_exit_zero_forgives_findings_but_not_what_is_no_plan(content: str, status: int, folder: Path) -> None:
    (folder / "plan.yaml").write_text(content, encoding="utf-8")

    assert validate(folder, "--exit-zero").status == status


def test_standard_input_goes_by_the_name_of_its_file(folder: Path) -> None:
    (folder / "inner").mkdir()
    (folder / "inner" / "papers.yaml").write_text("- {title: A, minutes: 12}\n", encoding="utf-8")
    plan = "format: 1\nagenda:\n  - {title: Tham luận, minutes_each: 7, items: papers.yaml}\n"
    run = validate(folder, "-", "--stdin-filename", "inner/new.yaml", "--select", "paper-over-limit", stdin=plan)
    (found,) = json.loads(run.out)["findings"]
    again = validate(folder, "-", "--stdin-filename", "inner/new.yaml", stdin=LATE)

    assert Path(found["file"]).name == "papers.yaml"
    assert {one["file"] for one in json.loads(again.out)["findings"]} == {"inner/new.yaml"}


def test_name_of_standard_input_needs_standard_input(folder: Path) -> None:
    run = validate(folder, "plan.yaml", "--stdin-filename", "x.yaml")

    assert run.status == 2
    assert "--stdin-filename goes with - (standard input)" in run.err


def test_many_plans_have_one_summary_and_each_is_judged_once(folder: Path) -> None:
    (folder / "b.yaml").write_text(LATE, encoding="utf-8")
    run = confplan("validate", "b.yaml", "plan.yaml", ".", "./b.yaml", "--select", "paper-over-limit", folder=folder)
    lines = run.out.splitlines()

    assert [line.partition(": ")[0] for line in lines if "[paper-over-limit]" in line] == ["b.yaml:6:29", "plan.yaml:6:29"]  # fmt: skip
    assert [line for line in lines if line.startswith("2 errors")] == [lines[-1]]


def test_missing_plan_among_others_is_told_and_the_others_are_judged(folder: Path) -> None:
    run = validate(folder, "no.yaml", "plan.yaml", "--select", "paper-over-limit")

    assert (run.status, rules(run)) == (2, {"file-not-read", "paper-over-limit"})
