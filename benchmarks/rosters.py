"""What reading a list of 100,000 people costs beside what the library alone needs for its cells, and what judging it costs beside reading it, in time of the processor"""

import argparse
import csv
import gc
import io
import random
import resource
import sys
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import python_calamine
import xlsxwriter

from benchmarks.pick import PLAN, POSTS, WARDS
from confplan.checking import check
from confplan.loading import load
from confplan.model.delegates import Group
from confplan.model.plan import Plan
from confplan.rosters.reading import rosters_of
from confplan.source.files import OnDisk
from confplan.start import RARELY

SEED, DAY = 4639, date(2026, 11, 1)
HEADER = ["STT", "Họ và tên", "Năm sinh", "Giới tính", "Chức danh", "Khu phố", "Phường", "Số điện thoại", "Ghi chú"]
FAMILIES = "Nguyễn Nguyễn Nguyễn Nguyễn Trần Trần Lê Phạm Huỳnh Hoàng Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý"
MIDDLES = "Thị,Thị Thu,Thị Thanh,Ngọc,Thị Kim,Thị Hồng,Bích,Mỹ,Văn,Đức,Minh,Quốc,Hữu,Thanh,Công,Xuân"
GIVEN = "Hương Lan Mai Đào Cúc Trúc Hoa Hạnh Hiền Hằng Loan Linh Nga Nhung Oanh Phương Quỳnh Thảo Thủy Trang Tuyết Vân Yến An Bình Cường Dũng Đạt Hải Hùng Khánh Long Mạnh Nam Phúc Quân Sơn Tâm Thắng Tuấn Vinh Việt"


def rows(count: int) -> list[list[str]]:
    """Return made-up people of all wards, with the names, posts and neighbourhoods that such lists have."""
    chance = random.Random(SEED)
    families, middles, given = FAMILIES.split(), MIDDLES.split(","), GIVEN.split()
    return [
        [
            str(number + 1),
            f"{chance.choice(families)} {chance.choice(middles)} {chance.choice(given)}",
            str(1950 + number % 50),
            "Nữ" if number % 2 else "Nam",
            POSTS[number // WARDS % len(POSTS)],
            f"Khu phố {(number // WARDS // len(POSTS) + 29 * (number // WARDS % len(POSTS))) % 160 + 1}",
            f"phường {number % WARDS + 1}",
            f"09{number:08}",
            "",
        ]
        for number in range(count)
    ]


def written(folder: Path, people: list[list[str]]) -> None:
    """Write the list as text and as a workbook, and for each a plan that asks for as many of each post as came."""
    with (folder / "list.csv").open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([HEADER, *people])
    with xlsxwriter.Workbook(folder / "list.xlsx", {"constant_memory": True}) as book:
        sheet = book.add_worksheet()
        for number, row in enumerate([HEADER, *people]):
            sheet.write_row(number, 0, row)
    wards = ", ".join(f"phường {number}" for number in range(1, WARDS + 1))
    titles = ", ".join(f"{post}: {len(people) // WARDS // len(POSTS)}" for post in POSTS)
    for name in ("list.csv", "list.xlsx"):
        (folder / f"{name}.yaml").write_text(PLAN.format(wards=wards, titles=titles, roster=name), encoding="utf-8")


def as_text(file: Path) -> int:
    return len(list(csv.reader(io.StringIO(file.read_text(encoding="utf-8"))))) - 1


def as_workbook(file: Path) -> int:
    book = python_calamine.load_workbook(io.BytesIO(file.read_bytes()))
    return len(book.get_sheet_by_index(0).to_python()) - 1


def ours(file: Path) -> int:
    plan = Plan(delegates=(Group(path=("delegates", 0), roster=file.name),))
    (roster,) = rosters_of(plan, OnDisk(file.parent)) or ()
    return len(roster.people)


def judged(file: Path) -> int:
    """Read a plan that names the list, and run all rules over it."""
    loaded = load(file.with_name(f"{file.name}.yaml"), today=DAY)
    if any(finding.rule == "rule-failed" for finding in check(loaded)):
        raise SystemExit("a rule failed")
    (roster,) = loaded.case.rosters or () if loaded.case else ()
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
    parser.add_argument("--at-most", type=float, default=3.0, metavar="TIMES", help="of reading to the library")
    parser.add_argument("--judged-at-most", type=float, default=2.0, metavar="TIMES", help="of judging to reading")
    chosen = parser.parse_args()
    gc.set_threshold(RARELY)  # as the program does
    kept = True
    with tempfile.TemporaryDirectory() as folder:
        people = rows(chosen.people)
        written(Path(folder), people)
        for name, library, called in (
            ("list.xlsx", as_workbook, "python-calamine"),
            ("list.csv", as_text, "the csv module"),
        ):
            file = Path(folder, name)
            alone, read, whole = (spent(work, file, chosen.runs, len(people)) for work in (library, ours, judged))
            within = read <= chosen.at_most * alone, whole <= chosen.judged_at_most * read
            said = ["kept" if one else "BROKEN" for one in within]
            print(f"{name}: {len(people)} people read in {read:.2f} s, {read / alone:.2f} times {called}, at most {chosen.at_most}: {said[0]}; read and judged in {whole:.2f} s, {whole / read:.2f} times reading, at most {chosen.judged_at_most}: {said[1]}")  # fmt: skip
            kept = kept and all(within)
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
