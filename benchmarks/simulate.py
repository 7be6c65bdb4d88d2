"""What a simulation of the source plan's agenda costs, beside drawing the same lengths alone with the standard library"""

import argparse
import random
import statistics
import time
from datetime import date
from pathlib import Path

from confplan.loading import load
from confplan.model.plan import Plan
from confplan.planning.chances import chances
from confplan.planning.chances_causes import causes
from confplan.planning.timing import timetable
from confplan.profiles import Profile

ROOT = Path(__file__).resolve().parent.parent
RUNS = 10_000


def simulated(plan: Plan, profile: Profile, seed: int) -> float:
    """Return the seconds of the processor for all runs and the tornado."""
    start = time.process_time()
    chances(plan, profile, RUNS, seed)
    causes(plan, profile)
    return time.process_time() - start


def drawn(lengths: list[tuple[int, int, int]]) -> float:
    """Return the seconds for drawing as many lengths with `random.betavariate`, placing nothing."""
    start = time.process_time()
    for low, likely, high in lengths:
        rising = 1 + 4 * (likely - low) / (high - low)
        for _ in range(RUNS):
            low + (high - low) * random.betavariate(rising, 6 - rising)
    return time.process_time() - start


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=9, help="rounds, both in turn")
    parser.add_argument("--at-most", type=float, default=0.3, help="seconds that the simulation may take")
    asked = parser.parse_args()
    case = load(ROOT / "plan.yaml", today=date(2024, 7, 1)).case
    if case is None:
        raise SystemExit("the plan cannot be read")
    rows = timetable(case.plan, case.profile).rows
    lengths = [
        (row.length.low, row.length.likely, row.length.high)
        for row in rows
        if row.length and row.length.low < row.length.high
    ]
    pairs = [(simulated(case.plan, case.profile, seed), drawn(lengths)) for seed in range(asked.rounds)]
    whole, alone = (statistics.median(times) for times in zip(*pairs, strict=True))
    print(f"{RUNS} runs of {len(rows)} items, {len(lengths)} of open length; medians of {asked.rounds} rounds")
    print(f"simulation with tornado {whole * 1000:.0f} ms; random.betavariate alone {alone * 1000:.0f} ms")
    print(f"ratio {whole / alone:.2f}; at most {asked.at_most} s: {'kept' if whole <= asked.at_most else 'BROKEN'}")
    return int(whole > asked.at_most)


if __name__ == "__main__":
    raise SystemExit(main())
