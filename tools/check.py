"""All quick checks in one command, the one that CI runs: every check runs, all failures are told, the exit code is the verdict"""

import io
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SCRIPTS = Path(sys.executable).parent
COVERAGE = ("--cov", "--cov-report=term")


@dataclass(frozen=True, slots=True)
class Check:
    """A command of the virtual environment; a loud one shows its progress, a quiet one speaks only when it fails."""

    name: str
    command: tuple[str, ...]
    loud: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a check ended"""

    name: str
    passed: bool
    seconds: float


CHECKS = (
    Check("lint", (sys.executable, "-m", "ruff", "check", "--output-format=concise", ".")),
    Check("format", (sys.executable, "-m", "ruff", "format", "--check", ".")),
    Check("types", (sys.executable, "-m", "mypy")),
    Check("floors", (str(SCRIPTS / "lint-imports"), "--no-logo")),
    Check("tests", (sys.executable, "-m", "pytest", "-q", "-n", "auto", "--dist=worksteal", *COVERAGE), loud=True),
)


def run(check: Check) -> Outcome:
    start = time.perf_counter()
    print(f"{check.name} …", flush=True)
    done = subprocess.run(
        check.command,
        cwd=ROOT,
        check=False,
        stdout=None if check.loud else subprocess.PIPE,
        stderr=None if check.loud else subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    )
    if done.returncode and done.stdout:
        print(done.stdout.rstrip(), flush=True)
    return Outcome(check.name, done.returncode == 0, time.perf_counter() - start)


def summary(outcomes: list[Outcome]) -> str:
    lines = [f"  {one.name:<8}{'passed' if one.passed else 'FAILED':<8}{one.seconds:6.1f} s" for one in outcomes]
    failed = [one.name for one in outcomes if not one.passed]
    verdict = f"Failed: {', '.join(failed)}" if failed else "All checks passed"
    return "\n".join(["", *lines, verdict])


def main() -> int:
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="replace")  # a Windows console may hold no Vietnamese
    outcomes = [run(check) for check in CHECKS]
    print(summary(outcomes))
    return 0 if all(one.passed for one in outcomes) else 1


if __name__ == "__main__":
    sys.exit(main())
