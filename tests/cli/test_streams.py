"""Streams that are closed, full or of another alphabet: the program goes on, and what can be said is said whole"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from confplan.cli import streams
from tests.cli.running import confplan

ROOT = Path(__file__).parents[2]
PLAN = "conference: {name: Hội nghị tổng kết}\nagenda: [{title: Ổn định tổ chức, minutes: x}]\n"
PROGRAM = f"{sys.executable} -m confplan"


def shell(line: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    whole = {**os.environ, "CONFPLAN_LANG": "vi", "PYTHONPATH": str(ROOT), **environment}
    return subprocess.run(
        ["bash", "-c", line], capture_output=True, encoding="utf-8", cwd=folder, env=whole, check=False
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "kế hoạch.yaml").write_text(PLAN, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("closed", "status", "told"),
    [(">&-", 1, ""), ("2>&-", 1, "“x”"), ("<&- >&- 2>&-", 1, "")],
)
def test_closed_stream_is_no_failure(closed: str, status: int, told: str, folder: Path) -> None:
    run = shell(f"{PROGRAM} validate 'kế hoạch.yaml' --format concise {closed}", folder)

    assert (status, "") == (run.returncode, run.stderr)
    assert told in run.stdout


def test_files_are_written_whole_where_all_streams_are_closed(folder: Path) -> None:
    (folder / "kế hoạch.yaml").write_text(PLAN.replace("minutes: x", "minutes: 5"), encoding="utf-8")
    run = shell(f"{PROGRAM} render banner --plan 'kế hoạch.yaml' --to svg <&- >&- 2>&-", folder)

    assert 0 == run.returncode
    assert (folder / "out/banner/banner.svg").read_text(encoding="utf-8").rstrip().endswith("</svg>")


def test_closed_input_is_an_empty_plan(folder: Path) -> None:
    run = shell(f"{PROGRAM} validate - --format concise <&-", folder)

    assert (2, "") == (run.returncode, run.stderr)
    assert "[empty-file]" in run.stdout


@pytest.mark.parametrize("command", ["documents", "schema", "--help"])
def test_output_without_room_is_one_sentence(command: str, folder: Path) -> None:
    run = shell(f"{PROGRAM} {command} >/dev/full", folder, CONFPLAN_LANG="en")

    assert (2, "confplan: cannot read or write: No space left on device\n") == (run.returncode, run.stderr)


def test_no_room_for_the_sentence_either_leaves_the_exit_code(folder: Path) -> None:
    assert 2 == shell(f"{PROGRAM} schema >/dev/full 2>/dev/full", folder).returncode


def test_nothing_is_lost_on_a_console_of_another_alphabet(folder: Path) -> None:
    words = ("validate", "kế hoạch.yaml", "--format", "full")
    whole = confplan(*words, folder=folder, CONFPLAN_LANG="vi", PYTHONUTF8="1")

    assert "kế hoạch.yaml" in whole.out
    for encoding in ("cp1258", "cp1252", "ascii", "utf-16"):
        assert whole == confplan(*words, folder=folder, PYTHONIOENCODING=encoding, CONFPLAN_LANG="vi")


def test_names_of_files_survive_a_locale_that_has_no_letters_for_them(folder: Path) -> None:
    """The name comes in, goes out on the screen, and stands on the disk, as if the locale knew Vietnamese."""
    plan = PLAN.replace("minutes: x", "minutes: 5") + "delegates: [{text: Đảng ủy, units: Đảng ủy phường}]\n"
    (folder / "kế hoạch.yaml").write_text(plan, encoding="utf-8")
    words = ("render", "invitations", "--plan", "kế hoạch.yaml", "--to", "html", "--separate")
    run = confplan(*words, folder=folder, LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")

    assert 0 == run.status, run.err
    assert "Đảng ủy phường - Đảng ủy.html" in run.out
    assert (folder / "out/invitations/Đảng ủy phường - Đảng ủy.html").is_file()


def test_streams_that_are_there_are_made_to_speak_utf8(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)
    streams.hold()
    opened = (sys.stdin, sys.stdout, sys.stderr)
    said = [sys.stdout.write("ệ"), sys.stderr.write("ệ"), sys.stdin.read()]
    for one in opened:
        one.close()

    assert [1, 1, ""] == said


@pytest.mark.parametrize(("encoding", "needed"), [("utf-8", False), ("ascii", True), ("iso8859-1", True)])
def test_only_a_locale_without_utf8_needs_to_begin_again(
    encoding: str, monkeypatch: pytest.MonkeyPatch, *, needed: bool
) -> None:
    begun: list[list[str]] = []
    monkeypatch.setattr(sys, "getfilesystemencoding", lambda: encoding)
    monkeypatch.setattr(sys, "orig_argv", ["python", "-m", "confplan", "kế hoạch.yaml"])
    monkeypatch.setattr(os, "execv", lambda _, words: begun.append(words))

    assert needed == (streams.needs_names_in_utf8() and not sys.flags.utf8_mode)
    streams.begin_again()
    assert [[sys.executable, "-X", "utf8", "-m", "confplan", "kế hoạch.yaml"]] == begun
