"""What reading a list of 100,000 people costs beside what the library alone needs for its cells, in time of the processor"""

import argparse
import csv
import gc
import io
import resource
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import python_calamine
import xlsxwriter

from confplan.model.delegates import Group
from confplan.model.plan import Plan
from confplan.rosters.reading import rosters_of
from confplan.source.files import OnDisk

HEADER = ["STT", "Họ và tên", "Năm sinh", "Giới tính", "Chức danh", "Khu phố", "Phường", "Số điện thoại", "Ghi chú"]
FAMILIES = ("Nguyễn", "Trần", "Lê", "Phạm", "Vũ", "Đặng", "Bùi")
GIVEN = ("Văn An", "Thị Bình", "Thị Thùy Dương", "Minh Hạnh", "Đức Quỳnh")
POSTS = ("Bí thư Chi bộ khu phố", "Trưởng khu phố", "Trưởng Ban Công tác Mặt trận khu phố")


def rows(count: int) -> list[list[str]]:
    """Return a list of made-up people, no two of them alike."""
    return [
        [
            str(number + 1),
            f"{FAMILIES[number % len(FAMILIES)]} {GIVEN[number % len(GIVEN)]}",
            str(1950 + number % 50),
            "Nữ" if number % 2 else "Nam",
            POSTS[number % len(POSTS)],
            f"Khu phố {number % 60 + 1}",
            f"phường {number % 168 + 1}",
            f"09{number:08}",
            "",
        ]
        for number in range(count)
    ]


def written(folder: Path, people: list[list[str]]) -> None:
    """Write the list as text and as a workbook."""
    with (folder / "list.csv").open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([HEADER, *people])
    with xlsxwriter.Workbook(folder / "list.xlsx", {"constant_memory": True}) as book:
        sheet = book.add_worksheet()
        for number, row in enumerate([HEADER, *people]):
            sheet.write_row(number, 0, row)


def as_text(file: Path) -> int:
    return len(list(csv.reader(io.StringIO(file.read_text(encoding="utf-8"))))) - 1


def as_workbook(file: Path) -> int:
    book = python_calamine.load_workbook(io.BytesIO(file.read_bytes()))
    return len(book.get_sheet_by_index(0).to_python()) - 1


def ours(file: Path) -> int:
    plan = Plan(delegates=(Group(path=("delegates", 0), roster=file.name),))
    (roster,) = rosters_of(plan, OnDisk(file.parent)) or ()
    return len(roster.people)


def processor() -> float:
    """Return the seconds of this process and of those that it has waited for."""
    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in used)


def spent(work: Callable[[Path], int], file: Path, runs: int, wanted: int) -> float:
    """Return the least time of several runs, in seconds."""
    costs = []
    for _ in range(runs):
        start = processor()
        if work(file) != wanted:
            raise SystemExit(f"{work.__name__} did not find {wanted} people in {file.name}")
        costs.append(processor() - start)
    return min(costs)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--at-most", type=float, default=3.0, metavar="TIMES")
    chosen = parser.parse_args()
    gc.set_threshold(200_000)  # as the program itself does
    kept = True
    with tempfile.TemporaryDirectory() as folder:
        written(Path(folder), rows(chosen.people))
        for name, library, called in (
            ("list.xlsx", as_workbook, "python-calamine"),
            ("list.csv", as_text, "the csv module"),
        ):
            file = Path(folder, name)
            alone, whole = (spent(work, file, chosen.runs, chosen.people) for work in (library, ours))
            is_within = whole <= chosen.at_most * alone
            print(f"{name}: {chosen.people} people in {whole:.2f} s, {called} alone {alone:.2f} s: {whole / alone:.2f} times, at most {chosen.at_most}: {'kept' if is_within else 'BROKEN'}")  # fmt: skip
            kept = kept and is_within
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
