"""The two plans of a command: what cannot be read is a sentence"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.running import confplan
from tests.revisions.repositories import repository


@pytest.mark.parametrize(
    ("old", "said"),
    [
        ("none.yaml", "there is no file or folder “none.yaml”"),
        ("none", "the repository has no revision “none”"),
        ("HEAD:none.yaml", "the revision “HEAD” has no file “none.yaml”"),
        ("notes.yaml", "not-a-plan"),
        ("HEAD:notes.yaml", "not-a-plan"),
    ],
)
def test_what_is_no_plan_ends_the_run(tmp_path: Path, old: str, said: str) -> None:
    repository(tmp_path, {"plan.yaml": "conference: {name: A}\n", "notes.yaml": "a: b\n"})
    run = confplan("diff", old, folder=tmp_path)

    assert (2, "") == (run.status, run.out)
    assert said in run.err
    assert "Traceback" not in run.err


def test_revision_that_begins_like_an_option_is_none(tmp_path: Path) -> None:
    repository(tmp_path, {"plan.yaml": "conference: {name: A}\n"})
    run = confplan("diff", "--", "--output=stolen:plan.yaml", folder=tmp_path)

    assert 2 == run.status
    assert "the repository has no revision “--output=stolen”" in run.err
    assert not (tmp_path / "stolen").exists()


def test_no_repository_is_said(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text("conference: {name: A}\n", encoding="utf-8")
    run = confplan("diff", "HEAD", folder=tmp_path, GIT_CEILING_DIRECTORIES=str(tmp_path.parent))

    assert 2 == run.status
    assert "this folder is in no repository" in run.err


def test_no_git_is_said(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text("conference: {name: A}\n", encoding="utf-8")
    run = confplan("diff", "HEAD", folder=tmp_path, PATH=str(tmp_path))

    assert 2 == run.status
    assert "git is not installed" in run.err


def test_errors_of_a_plan_are_told_beside_the_changes(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("conference: {name: A, start: 99:99}\n", encoding="utf-8")
    (tmp_path / "b.yaml").write_text("conference: {name: B, start: 08:00}\n", encoding="utf-8")
    run = confplan("diff", "a.yaml", "b.yaml", folder=tmp_path)

    assert 0 == run.status
    assert "a.yaml:1:" in run.err
    assert "start: unreadable → 08:00" in run.out


ISSUED = "status: issued\ndocument: {number: 15/KH-UBND}\nconference: {name: A, date: 3/7/2026}\n"


def test_validate_since_a_revision_tells_of_a_change_after_issue(tmp_path: Path) -> None:
    repository(tmp_path, {"plan.yaml": ISSUED})
    (tmp_path / "plan.yaml").write_text(ISSUED.replace("3/7", "10/7"), encoding="utf-8")
    told, silent, wrong = (
        confplan("validate", "--select", "changed-after-issue", "--format", "concise", *since, folder=tmp_path)
        for since in (("--since", "HEAD"), (), ("--since", "none"))
    )

    assert (
        "plan.yaml:1:9: warning [changed-after-issue] Kế hoạch số 15/KH-UBND is issued; its content changes" in told.out
    )
    assert (0, "") == (silent.status, silent.out)
    assert (2, "") == (wrong.status, wrong.out)
    assert "the repository has no revision “none”" in wrong.err


def test_validate_without_since_does_not_import_the_comparison(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text(ISSUED, encoding="utf-8")
    command = [sys.executable, "-X", "importtime", "-m", "confplan", "validate", "plan.yaml"]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, encoding="utf-8", check=False)

    assert "confplan.comparing.change\n" in done.stderr
    assert [] == [name for name in ("confplan.comparing.parts", "confplan.revisions") if f" {name}\n" in done.stderr]


@pytest.mark.parametrize("format_", ["text", "markdown", "json", "notice"])
def test_telephone_of_a_person_is_shown_in_no_format(tmp_path: Path, format_: str) -> None:
    plan = (
        "delegates: [{name: Khu phố, roster: a.csv}]\n"
        "conference: {venue: Hội trường}\n"
        "invitation: {contact: Bà A 0901234567}\n"
        "tasks: [{unit: Phòng A, text: Gọi cho ông An theo số 0912345678}]\n"
    )
    (tmp_path / "a.csv").write_text("Họ tên,Số điện thoại\nAn,0912345678\n", encoding="utf-8")
    (tmp_path / "a.yaml").write_text(plan, encoding="utf-8")
    (tmp_path / "b.yaml").write_text(plan.replace("Bà A 0901234567", "Bà B 0907654321").replace("Gọi cho", "Gọi điện cho").replace("Hội trường", "Nhà 0901234567"), encoding="utf-8")  # fmt: skip
    run = confplan("diff", "a.yaml", "b.yaml", "--format", format_, folder=tmp_path)

    assert 0 == run.status
    assert run.out
    assert not [number for number in ("0901234567", "0907654321", "0912345678") if number in run.out + run.err]
