"""The results of the deep checks, kept between runs, and the page of the docs that tells them"""

import datetime as dt
import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
KEPT = ROOT / "docs" / "deep-checks.json"
PAGE = ROOT / "docs" / "deep-checks.md"


@dataclass(frozen=True, slots=True)
class Run:
    """How a long run of pytest ended: its closing line, and whether it may"""

    closing: str
    passed: bool
    seconds: float
    day: dt.date


@dataclass(frozen=True, slots=True)
class Mutated:
    """What became of one file's mutants. `proof` is the digest of the file and its tests as they were mutated."""

    mutants: int
    survivors: tuple[tuple[int, str], ...]  # line, change
    proof: str
    day: dt.date


@dataclass(frozen=True, slots=True)
class Results:
    """The last result of each long run by its name, and of each mutated file by its path"""

    runs: Mapping[str, Run] = field(default_factory=dict)
    mutated: Mapping[str, Mutated] = field(default_factory=dict)


def kept(file: Path = KEPT) -> Results:
    """Return the results of earlier runs; none where there was no run."""
    if not file.exists():
        return Results()
    data = json.loads(file.read_text(encoding="utf-8"))
    return Results(
        {name: Run(**{**one, "day": dt.date.fromisoformat(one["day"])}) for name, one in data["runs"].items()},
        {name: _mutated(one) for name, one in data["mutated"].items()},
    )


def _mutated(data: Mapping[str, Any]) -> Mutated:
    survivors = tuple((line, change) for line, change in data["survivors"])
    return Mutated(data["mutants"], survivors, data["proof"], dt.date.fromisoformat(data["day"]))


def keep(results: Results, file: Path = KEPT, page: Path = PAGE) -> None:
    """Write the results and their page; what is said of a file that is no more goes."""
    text = json.dumps(asdict(results), indent=1, default=str, ensure_ascii=False, sort_keys=True)
    file.write_text(text + "\n", encoding="utf-8")
    page.write_text(told(results), encoding="utf-8")


def digest(*files: Path) -> str:
    """Return what tells whether any of the files has changed."""
    return hashlib.sha256(b"\0".join(file.read_bytes() for file in files if file.is_file())).hexdigest()[:16]


def told(results: Results) -> str:
    """Return the results as the docs' page."""
    mutated = results.mutated
    total = sum(one.mutants for one in mutated.values())
    unnoticed = sum(len(one.survivors) for one in mutated.values())
    return "\n".join(
        [
            "# The deep checks",
            "",
            "What takes too long for every change is run by hand, with `python -m tools.check_deep`, which writes this page. Each result stands until the next run of the same thing.",
            "",
            "| run | result | took | day |",
            "|---|---|---|---|",
            *[
                f"| {name} | {one.closing} | {one.seconds / 60:.0f} min | {one.day} |"
                for name, one in results.runs.items()
            ],
            "",
            "## Mutation",
            "",
            "A mutant is the code with one small lie in it (`<` for `<=`, 8 for 7, a filter left out).",
            f"The tests of the file itself noticed {total - unnoticed} of {total}, in {len(mutated)} files.",
            "",
            *_survivors(mutated),
            "",
        ]
    )


def _survivors(mutated: Mapping[str, Mutated]) -> list[str]:
    counts = [
        f"| `{file}` | {one.mutants - len(one.survivors)} | {one.mutants} | {one.day} |"
        for file, one in sorted(mutated.items())
    ]
    rows = [
        f"| `{file}:{line}` | {change} |" for file, one in sorted(mutated.items()) for line, change in one.survivors
    ]
    listed = ["", "What they did not notice:", "", "| place | change |", "|---|---|", *rows] if rows else []
    return ["| file | noticed | of | day |", "|---|---|---|---|", *counts, *listed]
