"""What `confplan validate` takes where nothing has changed since the last run, beside Python that does nothing: whole processes, in turn"""

import argparse
import os
import shutil
import statistics
import sys
import tempfile
from pathlib import Path

from benchmarks.validate import ROOT, in_turn, table

PROGRAM = "from confplan.start import run; run()"  # what the installed command does


def installed(folder: Path) -> dict[str, str]:
    """Copy the package as a wheel holds it; return an environment in which it is found, and in which verdicts are kept."""
    shutil.copytree(ROOT / "confplan", folder / "packages/confplan", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "templates", folder / "packages/confplan/templates")
    shutil.copy(ROOT / "plan.yaml", folder)
    left_out = {"CI", "CONFPLAN_NO_CACHE", "PYTHONDONTWRITEBYTECODE"}
    kept = {name: value for name, value in os.environ.items() if name not in left_out}
    return {**kept, "PYTHONPATH": str(folder / "packages"), "XDG_CACHE_HOME": str(folder / "kept")}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=25)
    parser.add_argument("--at-most", type=float, default=2.0, metavar="RATIO", help="how often bare Python is allowed")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        environment = installed(Path(name))
        plan = str(Path(name, "plan.yaml"))
        commands = {
            "python -c pass": [sys.executable, "-c", "pass"],
            "confplan validate, unchanged": [sys.executable, "-c", PROGRAM, "validate", plan],
            "confplan validate --no-cache": [sys.executable, "-c", PROGRAM, "validate", "--no-cache", plan],
        }
        taken = in_turn(commands, chosen.runs, environment)
    bare, again, anew = (statistics.median(times) for times in taken.values())
    print(table(taken))
    print(f"\nratio to bare Python {again / bare:.2f}, at most {chosen.at_most:.2f}: {'kept' if again <= chosen.at_most * bare else 'BROKEN'}")  # fmt: skip
    print(f"a run anew takes {anew / again:.1f} times as long")
    return 0 if again <= chosen.at_most * bare else 1


if __name__ == "__main__":
    sys.exit(main())
