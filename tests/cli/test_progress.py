"""The bar: on a terminal, after a while, gone at the end"""

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

PROGRAM = """
import sys
from confplan.cli import progress
from confplan.cli.global_options import take_common
take_common(sys.argv[2:])
progress.PATIENCE = float(sys.argv[1])
with progress.progress() as tick:
    for done in range(1, 4):
        tick("cards[x].pdf", done, 3)
print("made")
"""


def seen(*arguments: str, **environment: str) -> bytes:
    """Return what a terminal gets of three pieces of work."""
    ours, theirs = pty.openpty()
    command = [sys.executable, "-c", PROGRAM, *arguments]
    around = {name: value for name, value in os.environ.items() if name != "NO_COLOR"} | {"TERM": "xterm"}
    subprocess.run(command, cwd=ROOT, stdout=theirs, stderr=theirs, env=around | environment, check=True)
    os.close(theirs)
    said = os.read(ours, 100_000)
    os.close(ours)
    return said


def test_long_work_has_a_bar_that_is_wiped_away_at_the_end() -> None:
    said = seen("0")

    assert b"cards[x].pdf" in said
    assert b"3/3" in said
    assert said.endswith(b"\x1b[2Kmade\r\n")


def test_bar_without_colour_has_none() -> None:
    said = seen("0", NO_COLOR="1")

    assert b"3/3" in said
    assert b"\x1b[3" not in said.replace(b"\x1b[?", b"")


@pytest.mark.parametrize(("arguments", "term"), [(["9"], "xterm"), (["0", "--quiet"], "xterm"), (["0"], "dumb")])
def test_short_work_quiet_work_and_a_plain_terminal_have_no_bar(arguments: list[str], term: str) -> None:
    assert seen(*arguments, TERM=term) == b"made\r\n"


def test_pipe_gets_no_bar() -> None:
    made = subprocess.run([sys.executable, "-c", PROGRAM, "0"], cwd=ROOT, capture_output=True, check=True)

    assert (made.stdout, made.stderr) == (b"made\n", b"")
