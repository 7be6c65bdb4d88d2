"""Everything in the corpus and every bomb, through the whole program: told with a line, soon, in little memory"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from confplan.reports.index import formats
from tests.source.test_corpus import BOMBS, CORPUS, FILES

ROOT = Path(__file__).resolve().parents[1]
SECONDS = 3 if os.environ.get("CI") else 1  # of the processor; a shared machine that counts lines is slower
MEGABYTES = 300
PROGRAM = """
import io, json, sys, time
SECONDS = float(sys.argv[3])
from contextlib import redirect_stderr, redirect_stdout
from confplan.cli.main import status
for name in json.loads(sys.argv[1]):
    for form in json.loads(sys.argv[2]):
        for _ in range(3):  # who shares the machine may take of this one's time, not three times of the same
            said = io.StringIO()
            begun = time.process_time()
            with redirect_stdout(said), redirect_stderr(said):
                code = status(["validate", name, "--format", form, "--lang", "en"])
            seconds = time.process_time() - begun
            if seconds < SECONDS:
                break
        status_of = open("/proc/self/status", encoding="ascii")  # ru_maxrss holds what the process was a copy of, too
        memory = next(int(line.split()[1]) for line in status_of if line.startswith("VmHWM")) // 1024
        print(json.dumps([name, form, code, seconds, memory, said.getvalue()[:400]]))
"""


class Ran(NamedTuple):
    """One run of the program: of which file, in which form, and what came of it"""

    name: str
    form: str
    code: int
    seconds: float
    megabytes: int
    said: str


def run(folder: Path, names: list[str], forms: list[str]) -> Iterator[Ran]:
    """Run the program over many files in one process; what it holds on to would show as memory."""
    command = [sys.executable, "-c", PROGRAM, json.dumps(names), json.dumps(forms), str(SECONDS)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, capture_output=True, encoding="utf-8", cwd=folder, env=environment, check=True)
    for line in done.stdout.splitlines():
        yield Ran(*json.loads(line))


@pytest.fixture(scope="module")
def bombs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bombs")
    for name, content in BOMBS.items():
        (folder / f"{name}.yaml").write_bytes(content)
    return folder


def assert_told(runs: list[Ran]) -> None:
    assert [] == [one for one in runs if one.code not in {0, 1, 2} or "Traceback" in one.said]
    assert [] == [one for one in runs if one.seconds > SECONDS or one.megabytes > MEGABYTES]
    assert [] == [one for one in runs if one.code and one.form == "concise" and not one.said.startswith(f"{one.name}:")]


def test_bad_files_are_told_with_a_line_soon_and_in_little_memory() -> None:
    assert_told(list(run(CORPUS, FILES, ["concise", "sarif"])))


def test_bombs_are_told_with_a_line_soon_and_in_little_memory(bombs: Path) -> None:
    assert_told(list(run(bombs, [f"{name}.yaml" for name in BOMBS], ["concise"])))


@pytest.mark.deep
def test_everything_is_told_in_every_form(bombs: Path) -> None:
    assert_told(list(run(CORPUS, FILES, formats())))
    assert_told(list(run(bombs, [f"{name}.yaml" for name in BOMBS], formats())))
