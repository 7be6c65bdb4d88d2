"""Two builds on different days and machines: the same bytes in every format, given the plan and SOURCE_DATE_EPOCH

Only the desk's store differs: the tokens of guests are drawn at random, or anybody could write one.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.test_private_data import GOOD, PLAN, WARDS

ROOT = Path(__file__).resolve().parents[1]
LINES = (
    "build --out out", "agenda --out agenda.xlsx", "agenda --out agenda.ics", "seats --out seats.xlsx",
    "delegates forms --out forms", "checkin --export attendance.xlsx",
)  # fmt: skip
PROGRAM = f"""
import datetime, sys, time
import confplan.cli.options as options
from confplan.cli.main import status
days = int(sys.argv[1])
real = time.time
time.time = lambda: real() + days * 86400
class Later(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return datetime.datetime.now(tz) + datetime.timedelta(days)
options.datetime = Later
sys.exit(max(status([*line.split(), "--quiet"]) for line in {LINES}))
"""
MACHINES = {
    "một": {"TZ": "Asia/Ho_Chi_Minh", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "1", "CONFPLAN_LANG": "vi", "days": "0"},
    "deep/hai ba": {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONHASHSEED": "77", "CONFPLAN_LANG": "vi", "days": "400"},
}  # fmt: skip


def begin(home: Path, machine: dict[str, str]) -> subprocess.Popen[bytes]:
    (home / "rosters").mkdir(parents=True)
    for name, text in {
        "plan.yaml": PLAN,
        "wards.csv": WARDS.partition("phường B")[0],
        "rosters/phuong-a.csv": GOOD,
    }.items():
        (home / name).write_text(text, encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "SOURCE_DATE_EPOCH": "1765339200", **machine}
    return subprocess.Popen([sys.executable, "-c", PROGRAM, machine["days"]], cwd=home, env=environment)


@pytest.fixture(scope="module")
def builds(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, bytes]]:
    """Return what each machine made, by name; both at once, since nothing they do may depend on the other."""
    folder = tmp_path_factory.mktemp("machines")
    running = [begin(folder / name, machine) for name, machine in MACHINES.items()]

    assert [0, 0] == [one.wait() for one in running]
    return [
        {file.relative_to(folder / name).as_posix(): file.read_bytes() for file in (folder / name).rglob("*") if file.is_file()}
        for name in MACHINES
    ]  # fmt: skip


def test_both_machines_make_the_same_files(builds: list[dict[str, bytes]]) -> None:
    first, second = ({name: one for name, one in build.items() if name != "reception.db"} for build in builds)

    assert first.keys() == second.keys()
    assert [] == [name for name in first if first[name] != second[name]]


def test_every_format_is_among_them(builds: list[dict[str, bytes]]) -> None:
    endings = {Path(name).suffix for name in builds[0] if name not in {"wards.csv", "rosters/phuong-a.csv"}}

    assert {".docx", ".pdf", ".xlsx", ".html", ".svg", ".png", ".ics", ".json"} <= endings
