"""A run that cannot go on: one sentence, an exit code, and a report that holds nothing of the plan"""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from confplan.cli import failing
from tests.cli.running import confplan

ROOT = Path(__file__).parents[2]
PLAN = "conference: {name: Hội nghị bí mật}\ninvitation: {contact: [Nguyễn Văn Kín, 0901234567]}\n"
FAULT = (
    "import confplan.checking as c\ndef judge(case, chosen=None):\n    raise ValueError(repr(case))\nc.judge = judge\n"
)

RULE_FAULT = "import confplan.rules.dates.weekday_off as w\ndef fail(case):\n    raise ValueError(repr(case))\nw.rule._check = fail\n"


def told(error: OSError, capsys: pytest.CaptureFixture[str]) -> str:
    assert 2 == failing.cannot(error)
    return capsys.readouterr().err


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (FileNotFoundError(2, "x", "a.yaml"), "there is no file or folder “a.yaml”"),
        (IsADirectoryError(21, "x", "a"), "“a” is a folder; name a plan file"),
        (PermissionError(13, "Permission denied", "a"), "cannot read or write “a”: Permission denied"),
    ],
)
def test_file_that_cannot_be_had_is_named(error: OSError, sentence: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert f"confplan: {sentence}\n" == told(error, capsys)


def test_failure_is_a_sentence_that_names_the_report(tmp_path: Path) -> None:
    """All of the plan is in the exception; nothing of it is in the sentence or in the report."""
    (tmp_path / "sitecustomize.py").write_text(FAULT, encoding="utf-8")
    (tmp_path / "kín.yaml").write_text(PLAN, encoding="utf-8")
    path = f"{tmp_path}{os.pathsep}{ROOT}"
    run = confplan("validate", "kín.yaml", folder=tmp_path, PYTHONPATH=path, XDG_CACHE_HOME=str(tmp_path / "cache"))
    (file,) = (tmp_path / "cache/confplan/failures").iterdir()
    report = file.read_text(encoding="utf-8")

    assert (3, "") == (run.status, run.out)
    assert 1 == run.err.count("\n")
    assert f"confplan itself failed (ValueError); a report is in “{file}”" in run.err
    assert ["confplan validate", "", "ValueError"] == report.splitlines()[1:4]
    assert "confplan/checking.py:" in report
    for private in ("0901234567", "Kín", "bí mật", "kín.yaml"):
        assert private not in run.err + report
    assert 0o600 == file.stat().st_mode & 0o777


def test_rule_that_fails_leaves_a_report_too(tmp_path: Path) -> None:
    """The other rules go on; the report says where the one failed, and nothing of the plan."""
    (tmp_path / "sitecustomize.py").write_text(RULE_FAULT, encoding="utf-8")
    (tmp_path / "kín.yaml").write_text(PLAN, encoding="utf-8")
    path = f"{tmp_path}{os.pathsep}{ROOT}"
    run = confplan("validate", "kín.yaml", folder=tmp_path, PYTHONPATH=path, XDG_CACHE_HOME=str(tmp_path / "cache"))
    (file,) = (tmp_path / "cache/confplan/failures").iterdir()
    report = file.read_text(encoding="utf-8")

    assert 3 == run.status
    assert "error [rule-failed]" in run.out
    assert f"a report of the program's fault is in “{file}”" in run.err
    assert "confplan/rules/rule.py:" in report
    for private in ("0901234567", "Kín", "bí mật"):
        assert private not in run.err + report


def test_failure_that_can_leave_no_report_is_a_sentence_all_the_same(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("confplan.cli.crash_report.kept", lambda *_: None)

    assert 3 == failing.failed(ValueError("0901234567"))
    assert capsys.readouterr().err == (
        "confplan: confplan itself failed (ValueError); set CONFPLAN_DEBUG=1 and run again to see the details\n"
    )


def test_run_that_is_stopped_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert failing.STOPPED == failing.stopped()
    assert "confplan: stopped as asked\n" == capsys.readouterr().err


def test_run_that_is_stopped_from_the_keyboard_shows_no_traceback_and_leaves_no_part(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text("conference: {name: Hội nghị}\n", encoding="utf-8")
    waiting = (
        "import confplan.building as b, signal, time\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"  # shells make what they start aside deaf to it
        "b.make = lambda *a, **k: (print('x', flush=True), time.sleep(9))\n"
    )
    (tmp_path / "sitecustomize.py").write_text(waiting, encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": f"{tmp_path}{os.pathsep}{ROOT}"}
    command = [sys.executable, "-m", "confplan", "build"]
    with subprocess.Popen(
        command, cwd=tmp_path, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as run:
        assert run.stdout is not None

        run.stdout.readline()
        time.sleep(0.05)
        run.send_signal(signal.SIGINT)
        said = run.communicate()[1].decode()

    assert failing.STOPPED == run.returncode
    assert "Traceback" not in said
