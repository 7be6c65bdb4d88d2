"""What was found before and is accepted: known again by rule, key and value, wherever it has moved"""

import hashlib
import os
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from confplan.case import Case
from confplan.findings import Severity
from confplan.findings.basics import BASICS
from confplan.loading import Loaded
from confplan.places import Place
from confplan.reports.report import Located, Report
from confplan.rules.index import families

_DIGITS = 6  # enough to tell two values of one field apart, too few to find a phone number from


@dataclass(frozen=True, slots=True, order=True)
class Entry:
    """One accepted finding. The key holds no line and no position, the value is a hash: nobody's data is in it."""

    file: str
    rule: str
    key: str
    value: str


Baseline = Counter[Entry]  # how often each is accepted


@dataclass(slots=True, kw_only=True)
class Sieve:
    """One run beside a baseline: holds back what is accepted, and knows at the end what could be and what is gone.

    `home` is the folder of the baseline, from which it names the plans; `ran` are the rules that were run (None: all).
    `holds_all` holds back everything that can be accepted.
    """

    home: str = ""
    accepted: Baseline = field(default_factory=Counter)
    ran: frozenset[str] | None = None
    holds_all: bool = False
    found: Baseline = field(default_factory=Counter, init=False)
    _whole: set[str] = field(default_factory=set, init=False)

    def take(self, report: Report, loaded: Loaded, *, is_whole: bool) -> Report:
        """Return the report without what is held back."""
        file = self._named(report.name)
        cells = _cells(loaded.case) if any(isinstance(one.finding.at, Place) for one in report.located) else {}
        left: list[Located] = []
        for one in report.located:
            entry = _entry(one, loaded, file, cells)
            if entry:
                self.found[entry] += 1
            is_held = entry is not None and (self.holds_all or self.found[entry] <= self.accepted[entry])
            left += [] if is_held else [one]
        self._whole |= {file} if is_whole else set()
        return replace(report, located=tuple(left))

    def gone(self) -> Baseline:
        """Return what is accepted and was not found again, though it would have been."""
        known = Counter({entry: count for entry, count in self.accepted.items() if self._is_judged(entry)})
        return known - self.found

    def renewed(self) -> Baseline:
        """Return a baseline of all that was found, and of what this run could not find again."""
        kept = {entry: count for entry, count in self.accepted.items() if not self._is_judged(entry)}
        return self.found | Counter(kept)

    def _named(self, file: str) -> str:
        """Return the name of a plan as it is from the baseline's folder, so that it does not depend on where one stands."""
        try:
            return os.path.relpath(file, self.home or ".").replace(os.sep, "/")
        except ValueError:  # another drive of Windows
            return file

    def _is_judged(self, entry: Entry) -> bool:
        """Tell an entry that this run would find again: of a plan read whole, and of a rule that ran."""
        is_run = self.ran is None or entry.rule in self.ran or entry.rule not in families()
        return is_run and entry.file in self._whole


def _entry(one: Located, loaded: Loaded, file: str, cells: Mapping[Place, tuple[str, str]]) -> Entry | None:
    rule, severity = one.finding.rule, one.finding.severity
    if rule in BASICS and severity is Severity.ERROR:
        return None
    key, text = _key_and_text(one, loaded, cells)
    return Entry(file, rule, key, _hash(rule, key, text))


def _key_and_text(one: Located, loaded: Loaded, cells: Mapping[Place, tuple[str, str]]) -> tuple[str, str]:
    """Return what a finding is about, and what is written there; its own words where it speaks of a part of a text."""
    at, words = one.finding.at, one.finding.words
    if isinstance(at, tuple):
        return one.key, words or loaded.atlas.text(at)
    field, text = cells.get(at, ("", _marked(one)))
    name = "" if at.file == loaded.name else at.file.removeprefix(_folder(loaded.name))
    return ".".join(filter(None, (name, at.sheet, field))), words or text


def _marked(one: Located) -> str:
    span = one.marked.place.span
    if span is None:
        return ""
    end = span.end_column - 1 if span.end_line == span.line else None
    return one.marked.line[span.column - 1 : end]


def _folder(file: str) -> str:
    """Return what stands before the names of the lists that lie beside a plan."""
    folder, slash, _ = file.replace("\\", "/").rpartition("/")
    return folder + slash


def _cells(case: Case | None) -> dict[Place, tuple[str, str]]:
    """Return the field and the text of each cell of the lists of people."""
    return dict(_texts(case)) if case else {}


def _texts(case: Case) -> Iterator[tuple[Place, tuple[str, str]]]:
    for roster in case.rosters or ():
        for person in roster.people:
            for name, column in person.columns.items():
                yield person.place(name), (name, f"{person.name}\0{person.row.text(column)}")


def _hash(rule: str, key: str, text: str) -> str:
    """Return the value as the baseline holds it: nothing for nothing, else a few digits that tell it from others."""
    told = " ".join(text.split())
    return hashlib.sha256(f"{rule}\0{key}\0{told}".encode(errors="replace")).hexdigest()[:_DIGITS] if told else ""
