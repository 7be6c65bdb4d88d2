"""The program as a whole: every failure is a sentence and an exit code, in both languages"""

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from confplan.cli.main import commands
from tests.cli.running import confplan

ROOT = Path(__file__).parents[2]
LATE = (
    "agenda:\n  - title: Báo cáo tham luận\n    minutes_each: 7\n    items:\n      - {title: Công tác, minutes: 12}\n"
)


def test_help_lists_every_command(tmp_path: Path) -> None:
    run = confplan("--help", folder=tmp_path)

    assert run.status == 0
    assert all(f"\n  {name.replace('_', '-')} " in run.out for name in commands())


@pytest.mark.parametrize("name", commands())
def test_every_command_has_help_in_both_languages(name: str, tmp_path: Path) -> None:
    english = confplan(name.replace("_", "-"), "--help", folder=tmp_path)
    vietnamese = confplan(name.replace("_", "-"), "--help", "--lang", "vi", folder=tmp_path)

    assert (english.status, vietnamese.status) == (0, 0)
    assert "Every command: --lang vi|en" in english.out
    assert "Mọi lệnh: --lang vi|en" in vietnamese.out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["validte"], "No such command 'validte'"),
        (["validate", "--foo"], "No such option: --foo"),
        (["validate", "none.yaml"], "there is no file or folder “none.yaml”"),
        (["validate", "--today", "26/7"], "“26/7”: the year is missing; write it like 26/7/2024"),
        (["explain", "paper-over-limits"], "did you mean “paper-over-limit”?"),
        (["render", "baner"], "did you mean “banner”?"),
        (["render", "banner", "--to", "pfd"], "did you mean “pdf”?"),
    ],
)
def test_wrong_usage_is_one_sentence_and_exit_two(arguments: list[str], said: str, tmp_path: Path) -> None:
    run = confplan(*arguments, folder=tmp_path)

    assert run.status == 2
    assert said in " ".join(run.err.split())
    assert "Traceback" not in run.err


def test_debugging_shows_the_traceback(tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text("import confplan.checking as c\nc.check = None\n", encoding="utf-8")
    (tmp_path / "plan.yaml").write_text(LATE, encoding="utf-8")
    run = confplan("validate", folder=tmp_path, PYTHONPATH=f"{tmp_path}{os.pathsep}{ROOT}", CONFPLAN_DEBUG="1")

    assert "TypeError" in run.err
    assert "Traceback" in run.err


def test_reader_that_goes_away_is_no_failure(tmp_path: Path) -> None:
    command = f"{sys.executable} -m confplan schema | true"
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    run = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command], capture_output=True, cwd=tmp_path, env=environment, check=False
    )

    assert (run.returncode, run.stderr) == (0, b"")


def on_terminal(folder: Path, **environment: str) -> str:
    """Return what the program prints when its output is a terminal."""
    parent, child = pty.openpty()
    whole = {**os.environ, "CONFPLAN_LANG": "en", "PYTHONPATH": str(ROOT), "TERM": "xterm-256color", **environment}
    subprocess.run([sys.executable, "-m", "confplan", "validate"], stdout=child, cwd=folder, env=whole, check=False)
    os.close(child)
    shown = b""
    try:
        while part := os.read(parent, 65536):
            shown += part
    except OSError:  # the end of a terminal is an error on Linux
        pass
    os.close(parent)
    return shown.decode()


def test_terminal_is_coloured_unless_nobody_wants_it(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text(LATE, encoding="utf-8")

    assert "\x1b[" in on_terminal(tmp_path)
    assert "\x1b[" not in on_terminal(tmp_path, NO_COLOR="1")


def test_words_of_a_plan_are_never_markup_on_a_terminal(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text(LATE.replace("minutes: 12", "minutes: '[/nope][red]'"), encoding="utf-8")

    assert "[/nope][red]" in on_terminal(tmp_path, NO_COLOR="")
