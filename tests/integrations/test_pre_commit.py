"""The hooks for pre-commit, run by pre-commit itself in a repository with plans"""

import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.integrations.scripts import ROOT, install

MANIFEST = ROOT / ".pre-commit-hooks.yaml"
GOOD = "format: 1\nconference:\n  name: Hội nghị sơ kết\n  date: 26/7/2024\n  start: 8h\n"
BAD = GOOD.replace("8h", "8h75")
DECOMPOSED = GOOD.replace("Hội", "Ho\u0323\u0302i")


def pre_commit(folder: Path, *arguments: str, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "pre_commit", *arguments],
        cwd=folder,
        env={**os.environ, "CONFPLAN_LANG": "en", "PRE_COMMIT_COLOR": "never", **(env or {})},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository that uses the hooks as they are written, but with the confplan that is being tested."""
    hooks = yaml.safe_load(MANIFEST.read_text(encoding="utf-8"))
    local = [{**hook, "language": "system"} for hook in hooks]
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    config = {"repos": [{"repo": "local", "hooks": local}]}
    (tmp_path / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config), encoding="utf-8")
    (tmp_path / "bin").mkdir()
    install(tmp_path / "bin")
    return tmp_path


def run(repository: Path, hook: str, **files: str) -> subprocess.CompletedProcess[str]:
    for name, content in files.items():
        (repository / f"{name}.yaml").write_text(content, encoding="utf-8")
    subprocess.run(["git", "add", "."], cwd=repository, check=True)
    path = f"{repository / 'bin'}{os.pathsep}{os.environ['PATH']}"
    env = {"PATH": path, "PYTHONPATH": str(ROOT), "PRE_COMMIT_HOME": str(repository / ".git/pre-commit")}
    return pre_commit(repository, "run", hook, "--all-files", env=env)


def test_manifest_is_one() -> None:
    done = pre_commit(ROOT, "validate-manifest", str(MANIFEST))

    assert (0, "") == (done.returncode, done.stdout + done.stderr)


def test_a_plan_with_a_mistake_is_not_committed(repository: Path) -> None:
    done = run(repository, "confplan-validate", plan=BAD, other="a: b: c\n")

    assert 1 == done.returncode, done.stdout + done.stderr
    assert "plan.yaml:5:10: error [value-unreadable]" in done.stdout
    assert "other.yaml" not in done.stdout


def test_a_sound_plan_is(repository: Path) -> None:
    done = run(repository, "confplan-validate", plan=GOOD)

    assert 0 == done.returncode, done.stdout + done.stderr
    assert "Passed" in done.stdout


def test_what_can_be_mended_is_mended_and_shown_to_the_writer_first(repository: Path) -> None:
    done = run(repository, "confplan-fix", plan=DECOMPOSED)

    assert 1 == done.returncode, done.stdout + done.stderr
    assert "files were modified by this hook" in done.stdout
    assert GOOD == (repository / "plan.yaml").read_text(encoding="utf-8")
    assert 0 == run(repository, "confplan-fix").returncode


@pytest.mark.deep
def test_hooks_are_installed_and_run_as_others_get_them(tmp_path: Path) -> None:
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    (tmp_path / "plan.yaml").write_text(BAD, encoding="utf-8")
    subprocess.run(["git", "add", "plan.yaml"], cwd=tmp_path, check=True)
    env = {"PRE_COMMIT_HOME": str(tmp_path / ".git/pre-commit")}
    done = pre_commit(tmp_path, "try-repo", str(ROOT), "confplan-validate", "--all-files", env=env)

    assert 1 == done.returncode, done.stderr
    assert "plan.yaml:5:10: error [value-unreadable]" in done.stdout
