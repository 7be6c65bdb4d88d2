"""What `validate` imports: only what it needs, so that it answers before one notices"""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HEAVY = (
    "docxtpl",
    "holidays",
    "icalendar",
    "jinja2",
    "networkx",
    "pikepdf",
    "pydantic",
    "python_calamine",
    "rich",
    "segno",
    "typst",
    "xlsxwriter",
)


ASKED_FOR = (
    "control.baseline",
    "control.selection",
    "control.suppression",
    "control.watching",
    "manuscripts",
    "model.fields",
    "model.schema",
    "planning.greetings",
    "planning.speeches",
    "planning.spoken",
    "profiles.speech",
    "source.remarks",
    "rendering",
)


@pytest.fixture(scope="module")
def modules() -> set[str]:
    """Return the modules that one run imports, its output going into a pipe."""
    command = [sys.executable, "-X", "importtime", "-m", "confplan", "validate", "plan.yaml"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", errors="replace", check=False)
    assert done.returncode == 0, done.stdout + done.stderr[-2000:]
    return {line.rpartition("|")[2].strip() for line in done.stderr.splitlines() if line.startswith("import time:")}


@pytest.fixture(scope="module")
def imported(modules: set[str]) -> set[str]:
    return {name.partition(".")[0] for name in modules}


@pytest.mark.parametrize("package", HEAVY)
def test_validate_does_not_import(package: str, imported: set[str]) -> None:
    assert package not in imported


@pytest.mark.parametrize("part", ASKED_FOR)
def test_option_that_is_not_used_costs_no_import(part: str, modules: set[str]) -> None:
    assert f"confplan.{part}" not in modules


def test_the_run_was_seen(imported: set[str]) -> None:
    assert "confplan" in imported
