"""What it costs to print everything: a first build, one of which nothing has changed, one after a change of one line"""

import argparse
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
COMMAND = [str(Path(sys.executable).with_name("confplan")), "build", "plan.yaml", "--today", "2024-07-01"]
FILM = re.compile(r"^    minutes: 15$", re.MULTILINE)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=5.0, help="for a first build of everything")
    parser.add_argument("--ratio", type=float, default=0.5, help="of a build after a change of one line to a first one")
    asked = parser.parse_args()
    took: dict[str, list[float]] = {"everything": [], "nothing changed": [], "one line changed": []}
    count = again = 0
    for _ in range(asked.runs):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            shutil.copy(ROOT / "plan.yaml", folder)
            shutil.copytree(ROOT / "samples", folder / "samples")
            took["everything"].append(seconds(folder))
            count = len(files(folder))
            took["nothing changed"].append(seconds(folder))
            before = files(folder)
            plan = folder / "plan.yaml"
            plan.write_text(FILM.sub("    minutes: 16", plan.read_text(encoding="utf-8")), encoding="utf-8")
            took["one line changed"].append(seconds(folder))
            again = sum(before[file] != at for file, at in files(folder).items())
    return told(took, (count, again), asked)


def seconds(folder: Path) -> float:
    """Return how long a build takes from start to exit; what it keeps between runs is kept in this folder alone."""
    around = {key: value for key, value in os.environ.items() if key not in {"CI", "CONFPLAN_NO_CACHE"}}
    start = time.perf_counter()
    subprocess.run(COMMAND, cwd=folder, env={**around, "XDG_CACHE_HOME": str(folder / "cache")}, check=True, stdout=subprocess.DEVNULL)  # fmt: skip
    return time.perf_counter() - start


def files(folder: Path) -> dict[str, int]:
    """Return the papers with the moment at which each was written."""
    return {str(file): file.stat().st_mtime_ns for file in (folder / "out").glob("*/*")}


def told(took: dict[str, list[float]], counts: tuple[int, int], asked: argparse.Namespace) -> int:
    medians = {name: statistics.median(several) for name, several in took.items()}
    for name, several in took.items():
        print(f"{name}: {medians[name]:.2f} s ({min(several):.2f} to {max(several):.2f})")
    first, ratio = medians["everything"], medians["one line changed"] / medians["everything"]
    print(f"{counts[0]} files, {counts[1]} of them printed again after the change")
    is_kept = first <= asked.seconds and ratio <= asked.ratio and 0 < counts[1] < counts[0]
    print(
        f"at most {asked.seconds:.1f} s, and {ratio:.2f} of it, at most {asked.ratio:.2f}: {'kept' if is_kept else 'BROKEN'}"
    )
    return 0 if is_kept else 1


if __name__ == "__main__":
    sys.exit(main())
