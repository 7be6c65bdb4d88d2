"""The deep checks, run by hand: long fuzzing, the tests marked `deep`, mutation of the rules and of planning; results go into the docs"""

import argparse
import datetime as dt
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from tools.deep_results import ROOT, Mutated, Results, Run, Survivor, digest, keep, kept
from tools.mutation import Target, Verdict, targets, verdicts

MUTATED = ["confplan/planning", "confplan/rules"]
FUZZED = (
    "fuzzing",
    "model",
    "source",
    "planning",
    "findings",
    "rendering",
    "fixing",
    "control",
    "comparing",
    "reports",
    "timetables",
)
RUNS = {
    **{
        f"Fuzzing `tests/{room}`: every property, 5,000 examples or as few as it asks for itself": (
            f"tests/{room}",
            "-m",
            "hypothesis and not deep",
            "--hypothesis-profile=deep",
        )
        for room in FUZZED
    },
    "Tests marked `deep`: kills, bombs, long runs": ("-m", "deep", "--hypothesis-profile=deep"),
}
NOTHING_TO_RUN = 5


def run(arguments: tuple[str, ...], minutes: float) -> Run:
    """Run some tests for so long at the most; a run that is stopped says so and has not passed."""
    start = time.perf_counter()
    command = [sys.executable, "-m", "pytest", "-q", "-n", "auto", *arguments]
    try:
        done = subprocess.run(
            command,
            cwd=ROOT,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=minutes * 60,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return Run(f"stopped after {minutes:.0f} minutes", passed=False, seconds=minutes * 60, day=today())
    print(done.stdout, flush=True)
    closing = re.sub(r" in [\d.]+s.*", "", (done.stdout.strip().splitlines() or ["no output"])[-1].strip("= "))
    return Run(closing, done.returncode in {0, NOTHING_TO_RUN}, round(time.perf_counter() - start), today())


def long_runs(minutes: float, rooms: list[str] | None) -> Iterator[tuple[str, Run]]:
    """Yield each long run as it ends; `rooms` are those to fuzz (None: all, and the tests marked deep)."""
    for name, arguments in RUNS.items():
        if rooms is None or arguments[0].removeprefix("tests/") in rooms:
            yield name, run(arguments, minutes)


def proved(target: Target) -> str:
    """Return the digest of a file and of the tests that prove it, by which an unchanged one is known."""
    return digest(ROOT / target.file, *(ROOT / file for file in target.proofs))


def mutate(found: list[Target], before: Results) -> None:
    """Mutate the files and keep the result of each as it comes, so that a run that is stopped is not lost."""
    proofs = {target.file: proved(target) for target in found}
    results = {file: one for file, one in before.mutated.items() if (ROOT / file).exists()}
    with tempfile.TemporaryDirectory() as folder:
        for one in verdicts(found, Path(folder)):
            results[one.file] = _result(one, proofs[one.file])
            keep(replace(before, mutated=results))


def _result(verdict: Verdict, proof: str) -> Mutated:
    lines = ["", *(ROOT / verdict.file).read_text(encoding="utf-8").splitlines()]
    survivors = tuple(Survivor(one.line, one.change, lines[one.line].strip()) for one in verdict.survivors)
    return Mutated(verdict.mutants, survivors, proof, today())


def changed(found: list[Target], before: Results) -> list[Target]:
    """Return the files that were not mutated yet as they stand now."""
    known = before.mutated
    return [one for one in found if one.file not in known or known[one.file].proof != proved(one)]


def today() -> dt.date:
    return dt.datetime.now(dt.UTC).date()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=120, help="how long each run of tests may take (120)")
    parser.add_argument("--no-fuzzing", action="store_true", help="only mutation")
    parser.add_argument("--fuzz", nargs="*", choices=FUZZED, metavar="ROOM", help="the rooms to fuzz (all)")
    parser.add_argument("--no-mutation", action="store_true", help="only the long runs of tests")
    parser.add_argument("--only", nargs="*", metavar="ROOM", help="mutate these files or folders, and nothing else")
    parser.add_argument("--again", action="store_true", help="mutate also what has not changed since its last run")
    chosen = parser.parse_args()
    results = kept()
    if not (chosen.only or chosen.no_fuzzing):
        for name, one in long_runs(chosen.minutes, chosen.fuzz):
            results = replace(results, runs={**results.runs, name: one})
            keep(results)
    if not chosen.no_mutation:
        found = targets(ROOT, chosen.only or MUTATED)
        mutate(found if chosen.again else changed(found, results), results)
    return 0 if all(one.passed for one in kept().runs.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
