"""`--watch`, as a process of its own: what it sees, how it ends"""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.cli.running import confplan

ROOT = Path(__file__).resolve().parents[2]
PLAN = "format: 1\nconference: {name: Hội nghị}\nlists: {phường: wards.csv}\nagenda:\n  - title: Tham luận\n    minutes_each: 7\n    items:\n      - {title: A, minutes: %d}\n"  # fmt: skip
PATIENCE = 30


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "plan.yaml").write_text(PLAN % 12, encoding="utf-8")
    return tmp_path


@pytest.fixture(autouse=True)
def interruptible() -> Iterator[None]:
    """A run of the tests in the background ignores Ctrl-C, and so would the programs that it starts."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


class Watch:
    """A running `validate --watch`, and how many verdicts it has given"""

    def __init__(self, process: "subprocess.Popen[bytes]", out: Path, err: Path) -> None:
        self.process, self.out, self.err = process, out, err
        self.waited = 0

    def verdict(self) -> str:
        """Wait for the next verdict; return all that was printed so far."""
        self.waited += 1
        until = time.monotonic() + PATIENCE
        while self.err.read_text(encoding="utf-8").count("Ctrl-C ends it") < self.waited:
            assert time.monotonic() < until, self.out.read_text(encoding="utf-8") + self.err.read_text(encoding="utf-8")
            assert self.process.poll() is None, self.err.read_text(encoding="utf-8")
            time.sleep(0.05)
        return self.out.read_text(encoding="utf-8")

    def stop(self) -> int:
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(timeout=PATIENCE)


@contextmanager
def watching(folder: Path, *arguments: str) -> Iterator[Watch]:
    environment = {**os.environ, "CONFPLAN_LANG": "en", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "confplan", "validate", "--watch", "--format", "concise", *arguments]
    out, err = folder / "out.txt", folder / "err.txt"
    with (
        out.open("wb") as told,
        err.open("wb") as aside,
        subprocess.Popen(command, cwd=folder, env=environment, stdout=told, stderr=aside) as process,
    ):
        try:
            yield Watch(process, out, err)
        finally:
            process.kill()


def test_change_of_the_plan_is_judged_and_ctrl_c_ends_it(folder: Path) -> None:
    with watching(folder, "--select", "paper-over-limit") as watch:
        first = watch.verdict()
        (folder / "plan.yaml").write_text(PLAN % 13, encoding="utf-8")
        second = watch.verdict()

        assert "this paper takes 12 minutes" in first
        assert "this paper takes 13 minutes" in second
        assert watch.stop() == 0
    assert "\x1b" not in second
    assert "Traceback" not in watch.err.read_text(encoding="utf-8")


def test_editor_that_replaces_the_file_or_takes_it_away_for_a_while_is_followed(folder: Path) -> None:
    with watching(folder, "--select", "paper-over-limit") as watch:
        watch.verdict()
        (folder / "new").write_text(PLAN % 14, encoding="utf-8")
        (folder / "new").replace(folder / "plan.yaml")
        replaced = watch.verdict()
        (folder / "plan.yaml").unlink()
        watch.verdict()
        (folder / "plan.yaml").write_text(PLAN % 15, encoding="utf-8")
        back = watch.verdict()

        assert "takes 14 minutes" in replaced
        assert "takes 15 minutes" in back
        assert "plan.yaml cannot be read now" in watch.err.read_text(encoding="utf-8")
        assert watch.stop() == 0


def test_list_that_appears_and_changes_is_followed(folder: Path) -> None:
    with watching(folder, "--select", "unit-named-twice") as watch:
        assert "[file-not-read]" in watch.verdict()

        (folder / "wards.csv").write_text("tên,số khu phố\nAn Bình\n", encoding="utf-8")
        assert "[ragged-row]" in watch.verdict()

        before = (folder / "out.txt").stat().st_size
        (folder / "wards.csv").write_text("tên,số khu phố\nAn Bình,5\n", encoding="utf-8")
        watch.verdict()
        assert (folder / "out.txt").stat().st_size == before
        assert watch.stop() == 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["-"], "--watch goes with files and folders"),
        (["--write-baseline", "b.json"], "--watch goes with files and folders"),
        (["--diff"], "not with -, --write-baseline or --diff"),
        (["no.yaml"], "there is no file or folder “no.yaml”"),
    ],
)
def test_what_cannot_be_watched_is_wrong_usage(arguments: list[str], said: str, folder: Path) -> None:
    run = confplan("validate", "--watch", *arguments, folder=folder)

    assert run.status == 2
    assert said in run.err


def test_terminal_is_cleared_for_each_verdict(folder: Path) -> None:
    pty = pytest.importorskip("pty")
    ours, theirs = pty.openpty()
    environment = {**os.environ, "CONFPLAN_LANG": "en", "PYTHONPATH": str(ROOT), "TERM": "xterm", "NO_COLOR": "1"}
    command = [sys.executable, "-m", "confplan", "validate", "--watch", "--select", "paper-over-limit"]
    with subprocess.Popen(command, cwd=folder, env=environment, stdout=theirs, stderr=theirs) as process:
        try:
            shown = until(ours, "Ctrl-C ends it")
            (folder / "plan.yaml").write_text(PLAN % 13, encoding="utf-8")
            again = until(ours, "Ctrl-C ends it")
            process.send_signal(signal.SIGINT)

            assert process.wait(timeout=PATIENCE) == 0
        finally:
            process.kill()
    os.close(theirs)
    os.close(ours)
    assert shown.startswith("\x1b[2J")
    assert again.lstrip("\r\n").startswith("\x1b[2J")
    assert "takes 13 minutes" in again


def until(terminal: int, words: str) -> str:
    """Return what the terminal shows up to the words."""
    shown = b""
    while words not in shown.decode(errors="replace"):
        shown += os.read(terminal, 4096)
    return shown.decode()
