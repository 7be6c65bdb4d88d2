"""How long `confplan validate` takes beside check-jsonschema on the same plan, and yamllint: whole processes, in turn

Nothing is kept between the runs: each judges the plan anew.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CONFPLAN, CHECK_JSONSCHEMA, YAMLLINT = (
    [str(Path(sys.executable).with_name(name))] for name in ("confplan", "check-jsonschema", "yamllint")
)


def as_installed(folder: str) -> dict[str, str]:
    """Return an environment in which programs start from compiled files, as they do once installed; those lie in the folder."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPYCACHEPREFIX": folder}


def seconds(command: list[str], environment: dict[str, str]) -> float:
    start = time.perf_counter()
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=False)
    if done.returncode:
        raise SystemExit(
            f"{' '.join(command)} ended with {done.returncode}\n{(done.stdout + done.stderr).decode(errors='replace')[-2000:]}"
        )
    return time.perf_counter() - start


def in_turn(commands: dict[str, list[str]], runs: int, environment: dict[str, str]) -> dict[str, list[float]]:
    """Time each command, one after the other, so that a busy moment of the machine hits all of them."""
    for command in commands.values():
        seconds(command, environment)
    taken: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(runs):
        for name, command in commands.items():
            taken[name].append(seconds(command, environment))
    return taken


def table(taken: dict[str, list[float]]) -> str:
    rows = [
        f"| {name} | {statistics.median(times) * 1000:.0f} ms | {min(times) * 1000:.0f} ms | {max(times) * 1000:.0f} ms |"
        for name, times in taken.items()
    ]
    return "\n".join(["| command | median | fastest | slowest |", "|---|---|---|---|", *rows])


def measured(plan: str, runs: int) -> dict[str, list[float]]:
    with tempfile.TemporaryDirectory() as folder:
        schema = Path(folder, "plan.schema.json")
        schema.write_bytes(subprocess.run([*CONFPLAN, "schema"], cwd=ROOT, capture_output=True, check=True).stdout)
        commands = {
            "confplan validate": [*CONFPLAN, "validate", "--no-cache", plan],
            "check-jsonschema": [*CHECK_JSONSCHEMA, "--schemafile", str(schema), plan],
            "yamllint": [*YAMLLINT, "-d", "relaxed", plan],
        }
        return in_turn(commands, runs, as_installed(folder))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--plan", default="plan.yaml")
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument(
        "--at-most", type=float, default=0.6, metavar="RATIO", help="how often check-jsonschema's time is allowed"
    )
    chosen = parser.parse_args()
    taken = measured(chosen.plan, chosen.runs)
    medians = {name: statistics.median(times) for name, times in taken.items()}
    ratio = medians["confplan validate"] / medians["check-jsonschema"]
    print(table(taken))
    print(f"\n{chosen.runs} runs each, in turn; Python {sys.version.split()[0]}, {os.cpu_count()} processors")
    print(f"{medians['confplan validate'] / medians['yamllint']:.2f} times yamllint, which knows no schema and no rule")
    print(f"ratio {ratio:.2f}, at most {chosen.at_most:.2f}: {'kept' if ratio <= chosen.at_most else 'BROKEN'}")
    return 0 if ratio <= chosen.at_most else 1


if __name__ == "__main__":
    sys.exit(main())
