"""What every format is made from: the findings of one plan, each with its place, its key, and the line that it marks"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from confplan.findings import Finding, Severity, Text
from confplan.places import Path, Place
from confplan.source.locating import Atlas

Language = Literal["vi", "en"]


@dataclass(frozen=True, slots=True)
class Marked:
    """A place, the line written there (empty for a cell of a list), and what is to be said of it"""

    place: Place
    line: str
    text: Text


@dataclass(frozen=True, slots=True)
class Located:
    """A finding with its place looked up; `path` and `key` are empty where the finding stands in no plan"""

    finding: Finding
    marked: Marked
    related: tuple[Marked, ...]
    path: Path
    key: str


@dataclass(frozen=True, slots=True)
class Report:
    """All findings of one file, in the order of their places"""

    name: str
    located: tuple[Located, ...]

    def count(self, severity: Severity) -> int:
        return sum(one.finding.severity is severity for one in self.located)


def report(name: str, findings: Iterable[Finding], atlas: Atlas) -> Report:
    """Return the findings with their places, each once, in the order of the file."""
    lines: dict[str, list[str]] = {}
    located = {_located(finding, atlas, lines) for finding in findings}
    return Report(name, tuple(sorted(located, key=_order)))


def total(reports: Sequence[Report], severity: Severity) -> int:
    """Return how many findings of the severity there are in all."""
    return sum(one.count(severity) for one in reports)


def _located(finding: Finding, atlas: Atlas, lines: dict[str, list[str]]) -> Located:
    path = finding.at if isinstance(finding.at, tuple) else ()
    return Located(
        finding,
        _marked(finding.at, finding.text, atlas, lines, finding.words),
        tuple(_marked(one.at, one.text, atlas, lines) for one in finding.related),
        path,
        atlas.key(path),
    )


def _marked(at: Path | Place, text: Text, atlas: Atlas, lines: dict[str, list[str]], words: str = "") -> Marked:
    place = atlas.place(at, words)
    if place.file not in lines:
        lines[place.file] = atlas.lines(place.file)
    written, span = lines[place.file], place.span
    line = written[span.line - 1] if span and span.line <= len(written) else ""
    return Marked(place, line, text)


def _order(one: Located) -> tuple[str, int, int, str, str]:
    span = one.marked.place.span
    return (
        one.marked.place.file,
        span.line if span else 0,
        span.column if span else 0,
        one.finding.rule,
        one.finding.text.en,
    )
