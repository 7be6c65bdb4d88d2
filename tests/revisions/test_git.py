"""git is asked in its own words, and every failure is a sentence"""

from pathlib import Path

import pytest

from confplan.revisions import git
from confplan.revisions.git import NoRevisionError, answer
from tests.revisions.repositories import repository


def test_answer_is_what_git_says(tmp_path: Path) -> None:
    here = repository(tmp_path, {"a.txt": "một"})

    assert b".git\n" == answer(here, "rev-parse", "--git-dir")


def test_refusal_is_none(tmp_path: Path) -> None:
    assert answer(tmp_path, "rev-parse", "--verify", "main") is None


def test_missing_git_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(NoRevisionError) as raised:
        answer(tmp_path, "status")

    assert git.NO_GIT == raised.value.text


def test_git_that_never_answers_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    slow = tmp_path / "git"
    slow.write_text("#!/bin/sh\nexec sleep 20\n", encoding="utf-8")
    slow.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.setattr(git, "_SECONDS", 0.2)

    with pytest.raises(NoRevisionError) as raised:
        answer(tmp_path, "status")

    assert git.TOO_SLOW == raised.value.text
