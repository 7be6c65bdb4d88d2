"""What it takes to choose fifteen people for each of 168 wards from everybody who holds a post, on the clock, start included"""

import argparse
import csv
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import xlsxwriter

from benchmarks.validate import as_installed

WARDS, NEIGHBOURHOODS = 168, 12
POSTS = (
    "Bí thư Chi bộ khu phố",
    "Trưởng khu phố",
    "Trưởng ban Công tác Mặt trận khu phố",
    "Chi Hội trưởng Chi Hội Phụ nữ khu phố",
    "Bí thư Chi đoàn Thanh niên Cộng sản Hồ Chí Minh khu phố",
)
PLAN = """\
format: 1
conference: {{name: Hội nghị}}
lists:
  phường: [{wards}]
delegates:
  - id: khu-pho
    name: Người hoạt động không chuyên trách khu phố
    each: phường
    titles: {{{titles}}}
    same_title: apart
    too_many_from_one: 5
    roster: {roster}
"""
HEADER = ["STT", "Họ và tên", "Chức danh", "Khu phố", "Phường", "Giới tính", "Năm sinh"]
SEED = 4639


def people() -> list[list[str]]:
    """Return everybody who holds a post: of each post one in most neighbourhoods of a ward, some with two."""
    chance = random.Random(SEED)
    rows: list[list[str]] = []
    for ward in range(1, WARDS + 1):
        for place in range(1, NEIGHBOURHOODS + 1):
            for post in chance.sample(POSTS, chance.randint(3, len(POSTS))):
                sex, name = chance.choice((("Nữ", "Thị Hương"), ("Nam", "Văn Dũng")))
                rows.append([str(len(rows) + 1), f"Nguyễn {name} {len(rows) + 1}", post, f"Khu phố {place}", f"phường {ward}", sex, str(1950 + len(rows) % 50)])  # fmt: skip
    return rows


def written(folder: Path) -> int:
    """Write the plan, and the city's list as text and as a workbook; return how many people it has."""
    wards = ", ".join(f"phường {number}" for number in range(1, WARDS + 1))
    titles = ", ".join(f"{post}: 3" for post in POSTS)
    (folder / "plan.yaml").write_text(PLAN.format(wards=wards, titles=titles, roster="rosters/*.csv"), encoding="utf-8")
    rows = people()
    with (folder / "full.csv").open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([HEADER, *rows])
    with xlsxwriter.Workbook(folder / "full.xlsx") as book:
        sheet = book.add_worksheet()
        for number, row in enumerate([HEADER, *rows]):
            sheet.write_row(number, 0, row)
    return len(rows)


def spent(folder: Path, source: str, result: str, environment: dict[str, str]) -> float:
    """Return the seconds that the command takes, in a new process; it must choose for every ward."""
    command = [sys.executable, "-m", "confplan", "delegates", "pick", source, "--out", result]
    start = time.perf_counter()
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, check=False)
    taken = time.perf_counter() - start
    if done.returncode or not (folder / result).is_file():
        raise SystemExit(f"{' '.join(command)} ended with {done.returncode}: {done.stderr.decode()}")
    return taken


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--at-most", type=float, default=2.0, metavar="SECONDS")
    chosen = parser.parse_args()
    kept = True
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home)
        count = written(folder)
        environment = as_installed(f"{home}/compiled")
        print(f"{count} people of {WARDS} wards, {WARDS * 15} to be chosen; {os.cpu_count()} processors; medians of {chosen.runs} runs")  # fmt: skip
        for source, result in (("full.csv", "chosen.json"), ("full.xlsx", "chosen.xlsx")):
            spent(folder, source, result, environment)  # compiles, and fills the caches of the disk
            costs = [spent(folder, source, result, environment) for _ in range(chosen.runs)]
            median = statistics.median(costs)
            kept = kept and median <= chosen.at_most
            print(f"{source} to {result}: {median:.2f} s ({min(costs):.2f} to {max(costs):.2f}), at most {chosen.at_most}: {'kept' if median <= chosen.at_most else 'BROKEN'}")  # fmt: skip
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
