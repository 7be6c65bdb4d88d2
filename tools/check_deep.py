"""The deep checks, run by hand: long fuzzing, the tests marked `deep`, mutation of the rules and of planning; results go into the docs"""

import argparse
import datetime as dt
import platform
import re
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from tools.mutation import Verdict, targets, verdicts

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "deep-checks.md"
MUTATED = ["confplan/planning", "confplan/rules"]
FUZZED = ("model", "source", "planning", "rosters", "reports", "rendering")  # the rooms that have properties
RUNS = {
    **{
        f"Fuzzing `tests/{room}`: every property, 20,000 examples each": (
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


@dataclass(frozen=True, slots=True)
class Run:
    """How a long run of pytest ended: its closing line, and whether it may"""

    name: str
    closing: str
    passed: bool
    seconds: float


def run(name: str, arguments: tuple[str, ...], minutes: float) -> Run:
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
        return Run(name, f"stopped after {minutes:.0f} minutes", passed=False, seconds=minutes * 60)
    print(done.stdout, flush=True)
    closing = re.sub(r" in [\d.]+s.*", "", (done.stdout.strip().splitlines() or ["no output"])[-1].strip("= "))
    return Run(name, closing, done.returncode in {0, NOTHING_TO_RUN}, time.perf_counter() - start)


def page(runs: list[Run], mutated: list[Verdict], today: dt.date) -> str:
    """Return the results as the docs' page."""
    caught, total = sum(one.mutants - len(one.survivors) for one in mutated), sum(one.mutants for one in mutated)
    return "\n".join(
        [
            "# The deep checks",
            "",
            "What takes too long for every change is run by hand, with `python -m tools.check_deep`, which writes this page.",
            "",
            f"Last run: {today:%Y-%m-%d}, Python {platform.python_version()}, {platform.system()}.",
            "",
            "| run | result | took |",
            "|---|---|---|",
            *[f"| {one.name} | {one.closing} | {one.seconds / 60:.0f} min |" for one in runs],
            "",
            "## Mutation",
            "",
            "A mutant is the code with one small lie in it (`<` for `<=`, 8 for 7, a filter left out).",
            f"The tests of the file noticed {caught} of {total}. What they did not notice:",
            "",
            *survivors(mutated),
            "",
        ]
    )


def survivors(mutated: list[Verdict]) -> list[str]:
    rows = [f"| `{one.file}:{mutant.line}` | {mutant.change} |" for one in mutated for mutant in one.survivors]
    return ["| place | change |", "|---|---|", *rows] if rows else ["Nothing."]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--only", nargs="*", metavar="ROOM", help="mutate these files or folders, run nothing else, write no page"
    )
    parser.add_argument("--minutes", type=float, default=120, help="how long each run may take (120)")
    chosen = parser.parse_args()
    runs = [] if chosen.only else [run(name, arguments, chosen.minutes) for name, arguments in RUNS.items()]
    with tempfile.TemporaryDirectory() as folder:
        mutated = verdicts(targets(ROOT, chosen.only or MUTATED), Path(folder))
    text = page(runs, mutated, dt.datetime.now(dt.UTC).date())
    if chosen.only:
        print(text.partition("## Mutation")[2])
    else:
        PAGE.write_text(text, encoding="utf-8")
    return 0 if all(one.passed for one in runs) else 1


if __name__ == "__main__":
    sys.exit(main())
