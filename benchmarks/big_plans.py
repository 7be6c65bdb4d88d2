"""What long plans cost: reading with places beside PyYAML's own events, and how all of `validate` grows with the lines"""

import argparse
import gc
import math
import os
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

BYTES, VALUES = 100_000_000, 10_000_000
HEAD = """format: 1
status: draft
conference: {name: Hội nghị tổng kết năm 2026, hosts: [Ủy ban nhân dân phường An Phú], date: 20/12/2027, start: 07:30, venue: Hội trường}
document: {issuer: Ủy ban nhân dân phường An Phú, place: An Phú}
"""


def plan(lines: int) -> str:
    """Return a plan of about so many lines, in which units, groups, items, awards and duties grow alike."""
    return HEAD + "\n".join(_lines(max(20, lines * 10 // 133))) + "\n"


def _lines(count: int) -> Iterator[str]:
    units = max(1, count // 8)
    yield "units:\n  - Ủy ban nhân dân phường An Phú"
    yield from (f"  - {{name: Phòng chuyên môn số {n}, of: Ủy ban nhân dân phường An Phú}}" for n in range(units))
    yield "delegates:"
    for n in range(count):
        yield f"  - text: Đại biểu của nhóm thứ {n} thuộc khu vực {n % 97}\n    quota: {n % 30 + 1}\n    units: [Phòng chuyên môn số {n % units}]"
    yield "agenda:"
    for n in range(count):
        yield f"  - id: muc-{n}\n    title: Báo cáo chuyên đề {n} về công tác năm {2000 + n % 26}\n    minutes: {n % 9 + 1}\n    by: Phòng chuyên môn số {n % units}"
    yield "awards:"
    yield from (
        f"  - id: khen-{n}\n    name: Giấy khen số {n} cho tập thể\n    winners: {n % 20 + 1}" for n in range(count)
    )
    yield "tasks:"
    for unit in range(max(1, count // 20)):
        yield f"  - unit: Phòng chuyên môn số {unit % units}\n    do:"
        for n in range(20):
            yield f"      - text: Chuẩn bị nội dung thứ {unit * 20 + n} phục vụ hội nghị\n        before: {n + 1}/11/2027\n        makes: báo cáo {unit * 20 + n}"


def spent(work: Callable[[], object], runs: int) -> float:
    """Return the least time of the processor that the work takes."""
    times = []
    for _ in range(runs):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times)


def all_events(yaml: Any, text: bytes) -> None:
    for _ in yaml.parse(text, Loader=yaml.CLoader):
        pass


def judged(text: bytes, day: date) -> None:
    from confplan.checking import check
    from confplan.loading import load_content

    check(load_content(text, "plan.yaml", Path(), today=day))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lines", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--ratio", type=float, default=3.0, help="of reading to PyYAML's events")
    parser.add_argument("--growth", type=float, default=1.2, help="at most this power of the lines")
    asked = parser.parse_args()
    os.environ |= {"CONFPLAN_MOST_BYTES": str(BYTES), "CONFPLAN_MOST_VALUES": str(VALUES)}
    import yaml

    from confplan.source.reading import read
    from confplan.start import RARELY

    gc.set_threshold(RARELY)  # as the program does
    sizes = [asked.lines // 8, asked.lines // 4, asked.lines // 2, asked.lines]
    reading, events, whole = [], [], []
    for text in (plan(size).encode() for size in sizes):
        day, runs = date(2026, 11, 1), asked.runs
        reading.append(spent(partial(read, text, "plan.yaml"), runs))
        events.append(spent(partial(all_events, yaml, text), runs))
        whole.append(spent(partial(judged, text, day), runs))
        count, times = text.count(b"\n"), reading[-1] / events[-1]
        print(
            f"{count} lines: read in {reading[-1]:.2f} s, {times:.2f} times PyYAML's events; validate {whole[-1]:.2f} s"
        )
    ratio, growth = (
        max(one / other for one, other in zip(reading, events, strict=True)),
        math.log(whole[-1] / whole[0]) / math.log(sizes[-1] / sizes[0]),
    )
    print(
        f"reading {ratio:.2f}, at most {asked.ratio:.2f}; validate grows with the power {growth:.2f} of the lines, at most {asked.growth:.2f}"
    )
    return 0 if ratio <= asked.ratio and growth <= asked.growth else 1


if __name__ == "__main__":
    sys.exit(main())
