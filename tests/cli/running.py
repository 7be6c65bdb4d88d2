"""Running the program as people do: a process of its own, with what it prints and its exit code"""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Run:
    """What came of a run"""

    status: int
    out: str
    err: str


def confplan(*arguments: str, folder: Path, stdin: bytes = b"", **environment: str) -> Run:
    """Run the program in a folder; English unless told otherwise."""
    whole = {**os.environ, "CONFPLAN_LANG": "en", "PYTHONPATH": str(Path(__file__).parents[2]), **environment}
    run = subprocess.run(
        [sys.executable, "-m", "confplan", *arguments],
        input=stdin,
        capture_output=True,
        cwd=folder,
        env=whole,
        check=False,
    )
    return Run(run.returncode, run.stdout.decode(), run.stderr.decode())
