"""The results of the deep checks, kept between runs, and the page of the docs that tells them"""

import datetime as dt
import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from tools.reasons import Change, reasons

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


class Survivor(NamedTuple):
    """A change that no test noticed: the number of its line, what was changed, and what the line says"""

    line: int
    change: str
    code: str


@dataclass(frozen=True, slots=True)
class Mutated:
    """What became of one file's mutants. `proof` is the digest of the file and its tests as they were mutated."""

    mutants: int
    survivors: tuple[Survivor, ...]
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
    survivors = tuple(Survivor(*one) for one in data["survivors"])
    return Mutated(data["mutants"], survivors, data["proof"], dt.date.fromisoformat(data["day"]))


def keep(results: Results, file: Path = KEPT, page: Path = PAGE) -> None:
    """Write the results and their page."""
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
    noticed = total - sum(len(one.survivors) for one in mutated.values())
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
            f"The tests of the file itself noticed {noticed} of {total}, in {len(mutated)} files{_share(noticed, total)}.",
            "",
            *_counts(mutated),
            *_survivors(mutated, reasons()),
            "",
        ]
    )


def _share(noticed: int, total: int) -> str:
    return f": {100 * noticed / total:.1f} %" if total else ""


def _counts(mutated: Mapping[str, Mutated]) -> list[str]:
    rows = [
        f"| `{file}` | {one.mutants - len(one.survivors)} | {one.mutants} | {one.day} |"
        for file, one in sorted(mutated.items())
    ]
    return ["| file | noticed | of | day |", "|---|---|---|---|", *rows]


def _survivors(mutated: Mapping[str, Mutated], why: Mapping[Change, str]) -> list[str]:
    rows = [
        f"| `{file}:{one.line}` | {one.change} | {why.get((file, one.code, one.change), '')} |"
        for file, found in sorted(mutated.items())
        for one in found.survivors
    ]
    head = ["", "What they did not notice, and why it is no mistake (tools/survivors):", ""]
    return [*head, "| place | change | why |", "|---|---|---|", *rows] if rows else []
