"""Mutation of the code: each mutant runs the tests of its file in a copy of the project; one that nobody notices is told"""

import json
import os
import queue
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from subprocess import PIPE
from typing import IO, cast

from tools.mutants import Mutant, mutants

ROOT = Path(__file__).resolve().parent.parent
COPIED = ("confplan", "docs", "templates", "tests", "tools", "benchmarks")
SECONDS = 120  # for the tests of one file as it stands
QUIETLY = ("-x", "-q", "--assert=plain", "-p", "no:cacheprovider")
PATIENCE = 10  # times what they take so: a mutant that runs on is noticed


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of one file's mutants"""

    file: str
    mutants: int
    survivors: tuple[Mutant, ...]


@dataclass(frozen=True, slots=True)
class Target:
    """A file, the arguments that make pytest run the tests of this file, and what these tests are written in"""

    file: str
    tests: tuple[str, ...]
    proofs: tuple[str, ...] = ()


def targets(root: Path, rooms: list[str]) -> list[Target]:
    """Return the files that have tests of their own: planning by its mirror, a rule by its cases."""
    inside = [path for room in rooms for path in [root / room, *(root / room).rglob("*.py")]]
    files = sorted(path for path in inside if path.suffix == ".py" and path.stem != "__init__")
    found = [target(path.relative_to(root)) for path in files]
    return [one for one in found if (root / one.tests[0]).exists()]


def target(file: Path) -> Target:
    """Return a rule with its cases and its words, any other file with the test that mirrors it."""
    inside = Path(*file.parts[1:-1])
    if inside.parts[:1] == ("rules",) and len(inside.parts) > 1:
        name = file.stem.replace("_", "-")
        proofs = (f"tests/rules/cases/{file.stem}.yaml", f"tests/rules/said/{name}.txt")
        return Target(file.as_posix(), ("tests/rules", "-k", name), proofs)
    test = (Path("tests") / inside / f"test_{file.stem.strip('_')}.py").as_posix()
    return Target(file.as_posix(), (test,), (test,))


class Copy:
    """A copy of the project, and a process in it that runs tests: no mutant is ever written into the project itself"""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for room in COPIED:
            shutil.copytree(ROOT / room, folder / room, ignore=shutil.ignore_patterns("__pycache__"))
        for file in [*ROOT.glob("*.toml"), *ROOT.glob("*.yaml"), *ROOT.glob("*.md")]:
            shutil.copy(file, folder)
        environment = {**os.environ, "PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "", "CI": "1"}
        command = [sys.executable, "-m", "tools.forked"]
        self._runner = subprocess.Popen(command, cwd=folder, env=environment, text=True, stdin=PIPE, stdout=PIPE)
        self._asked, self._answers = cast("IO[str]", self._runner.stdin), cast("IO[str]", self._runner.stdout)

    def passes(self, tests: tuple[str, ...], seconds: float) -> bool:
        """Tell whether the tests pass within so many seconds."""
        print(json.dumps([seconds, [*QUIETLY, *tests]]), file=self._asked, flush=True)
        return self._answers.readline().strip() == "0"

    def close(self) -> None:
        self._runner.communicate()


def tried(target: Target, ready: "queue.Queue[Copy]") -> Verdict:
    """Run the tests of a file against each of its mutants."""
    copy = ready.get()
    file = copy.folder / target.file
    source = file.read_text(encoding="utf-8")
    try:
        start = time.perf_counter()
        if not copy.passes(target.tests, SECONDS):
            return Verdict(target.file, 1, (Mutant(1, "the tests fail before any mutation", source),))
        seconds = PATIENCE * (time.perf_counter() - start)
        test = partial(copy.passes, target.tests, seconds)
        all_of_them = list(mutants(source))
        survivors = tuple(one for number, one in enumerate(all_of_them) if survives(one, number, file, test))
    finally:
        file.write_text(source, encoding="utf-8")
        ready.put(copy)
    print(f"{target.file}: {len(all_of_them) - len(survivors)} of {len(all_of_them)} noticed", flush=True)
    return Verdict(target.file, len(all_of_them), survivors)


def survives(mutant: Mutant, number: int, file: Path, test: Callable[[], bool]) -> bool:
    """Each mutant gets an hour of its own: Python takes a compiled file for fresh when size and second agree."""
    file.write_text(mutant.source, encoding="utf-8")
    os.utime(file, (number, number * 3600))
    return test()


def verdicts(found: list[Target], into: Path) -> Iterator[Verdict]:
    """Yield what became of each file as it is done."""
    workers = min(os.cpu_count() or 1, len(found))
    several = [Copy(into / str(number)) for number in range(workers)]
    ready: queue.Queue[Copy] = queue.Queue()
    for copy in several:
        ready.put(copy)
    with ThreadPoolExecutor(max(workers, 1)) as pool:
        for done in as_completed([pool.submit(tried, target, ready) for target in found]):
            yield done.result()
    for copy in several:
        copy.close()
