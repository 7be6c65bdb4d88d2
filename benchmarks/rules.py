"""What the rules cost beside reading a plan, and what one of a thousand plans costs in one call: time of the processor, on this machine"""

import argparse
import gc
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date
from itertools import cycle, islice
from pathlib import Path

import yaml

from benchmarks.validate import as_installed
from confplan.checking import judge
from confplan.loading import load_content
from confplan.processes import processors
from confplan.start import RARELY

ROOT = Path(__file__).resolve().parent.parent
TODAY = date(2024, 7, 1)
LINES = 500
OFFICES = sorted({*(ROOT / "tests/plans").glob("*.yaml"), *(ROOT / "confplan/starting").glob("*.yaml")})


ITEM = """  - title: Tiết mục thứ {0}
    by: Phòng Nội vụ
    minutes: 3
    text: <title> (<minutes> phút)
"""
DUTY = """      - text: Chuẩn bị phần việc thứ {0} của khu phố,
          gửi về trước ngày họp
        until: 10/7/2024
"""


def grown(text: str, lines: int) -> str:
    """Return the plan with as many more duties and items, written as it writes them, as it takes to have so many lines."""
    pairs = -(-(lines - len(text.splitlines())) // len((ITEM + DUTY).splitlines()))
    more = {
        "tasks:": ["  - unit: Phòng Nội vụ", "    do:", *(DUTY.format(number).rstrip() for number in range(pairs))],
        "agenda:": [ITEM.format(number).rstrip() for number in range(pairs)],
    }
    whole = [one for line in text.splitlines() for one in (line, *more.get(line.rstrip(), []))]
    return "\n".join(whole) + "\n"


def read_and_judged(text: str, runs: int) -> Iterator[tuple[float, float]]:
    """Yield what reading costs and what all rules cost, in milliseconds, each time with a plan that is new to them."""
    content = text.encode()
    for _ in range(runs + 1):
        start = time.process_time()
        case = load_content(content, "plan.yaml", ROOT, today=TODAY).case
        read = time.process_time()
        if case is None:
            raise SystemExit("the plan cannot be read")
        found = list(judge(case))
        judged = time.process_time()
        if any(one.rule == "rule-failed" for one in found):
            raise SystemExit("a rule failed")
        yield (read - start) * 1000, (judged - read) * 1000


def of_many(files: list[Path], count: int) -> tuple[float, float, float]:
    """Return what one of many plans in one call costs, start included, its lines on average, and how many processors were at work."""
    with tempfile.TemporaryDirectory() as folder:
        lines = 0
        for number, file in enumerate(islice(cycle(files), count)):
            text = file.read_text(encoding="utf-8")
            lines += len(text.splitlines())
            Path(folder, f"{number:05}-{file.name}").write_text(text, encoding="utf-8")
        for extra in (ROOT / "tests/plans").glob("*.csv"):
            Path(folder, extra.name).write_bytes(extra.read_bytes())
        shutil.copytree(ROOT / "tests/plans/papers", Path(folder, "papers"))
        command = [sys.executable, "-m", "confplan", "validate", "--format", "concise", "--exit-zero", folder]
        environment = as_installed(f"{folder}/compiled")
        subprocess.run(
            [sys.executable, "-m", "confplan", "validate", "--exit-zero"],
            cwd=ROOT,
            env=environment,
            stdout=subprocess.DEVNULL,
            check=True,
        )
        start, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
        done = subprocess.run(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, check=False)
        clock, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)} ended with {done.returncode}")
    spent = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    return spent * 1000 / count, lines / count, spent / clock


def swing(content: bytes, times: int = 150) -> float:
    """Return how much slower this machine is on average than at its quickest, by one small task over and over.

    Time of the processor grows too while others use the same core or its caches.
    """
    costs = []
    for _ in range(times):
        start = time.process_time()
        for _event in yaml.parse(content, Loader=yaml.CSafeLoader):
            pass
        costs.append(time.process_time() - start)
    return statistics.mean(costs) / min(costs)


def told(what: str, cost: float, most: float, by: float) -> bool:
    """Print the cost, and beside it what the machine's swing alone may make of it; the promise is judged as measured."""
    kept = "kept" if cost <= most else "BROKEN"
    print(f"{what}: {cost:.1f} ms, at most {most:.1f} ms: {kept} (divided by the swing: {cost / by:.1f} ms)")
    return cost <= most


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--plans", type=int, default=1000)
    parser.add_argument("--rules-at-most", type=float, default=40.0, metavar="MS")
    parser.add_argument("--plan-at-most", type=float, default=5.0, metavar="MS")
    chosen = parser.parse_args()
    gc.set_threshold(RARELY)  # as the program itself does
    text = grown((ROOT / "plan.yaml").read_text(encoding="utf-8"), LINES)
    _, *measured = read_and_judged(text, chosen.runs)  # the first run imports the rules and fills their tables
    reading, judging = (statistics.median(costs) for costs in zip(*measured, strict=True))
    print(f"{len(text.splitlines())} lines; Python {sys.version.split()[0]}, {os.cpu_count()} processors; medians of {chosen.runs} runs")  # fmt: skip
    print(f"reading and the model {reading:.1f} ms, all rules {judging:.1f} ms: {judging / reading:.2f} times the read")
    before = swing(text.encode())
    kept = told("all rules", judging, chosen.rules_at_most, before)
    offices = [file for file in OFFICES if file.stem != "mistakes"]
    few, _, _ = of_many(offices, chosen.plans // 4)
    each, lines, busy = of_many(offices, chosen.plans)
    by = (before + swing(text.encode())) / 2
    kept = told(f"one of {chosen.plans} plans of {lines:.0f} lines", each, chosen.plan_at_most, by) and kept
    print(
        f"one of {chosen.plans // 4}: {few:.1f} ms; of {chosen.plans}, {busy:.1f} of {processors()} processors were at work"
    )
    print(f"the machine swings by {by:.2f}: so much slower than its quickest is it on average")
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
