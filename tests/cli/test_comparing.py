"""The two plans of a command: what cannot be read is a sentence"""

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
