"""Markdown for a comment on a pull request or the summary of a job: a table, folded where it is long, and nothing that acts"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from confplan.findings import Language, Severity, Text
from confplan.patterns import regex
from confplan.reports.concise import said, where
from confplan.reports.paths import naming
from confplan.reports.report import Located, Marked, Report, total
from confplan.reports.words import further, left_out, severity_name, summary

_LONG = 10  # findings: of more, only the errors lie open
_MOST_PLACES = 5
_MOST_LETTERS = 60_000  # GitHub refuses a comment of more than 65,536
_MARKS = {Severity.ERROR: "❌", Severity.WARNING: "⚠️", Severity.NOTE: "ℹ️"}
_HEAD = (Text("Mức", "Level"), Text("Chỗ", "Place"), Text("Nội dung", "Finding"), Text("Quy tắc", "Rule"))
_SPECIAL = regex(r"[\\`*_\[\]|~$]")
_ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_CALLS = regex(
    r"(?<=[@#%])(?=\w)|(?<=!)(?=\d)|(?<=:)(?=[\w+-]+:)|(?<=GH)(?=-\d)|(?<=:)(?=//)|(?<=www)(?=\.)", re.IGNORECASE
)
_NOTHING = (
    "&#8203;"  # stands between a sign and what follows it, so that nobody is called, nothing linked, no picture shown
)


def render(reports: Sequence[Report], language: Language) -> str:
    """Return a heading with the counts, then the findings, the worst first; nothing acts, whatever a plan says."""
    counts = [total(reports, severity) for severity in Severity]
    found = [one for report in reports for one in report.located]
    parts = [f"### confplan: {summary(counts[0], counts[1], counts[2], language)}\n"]
    by_severity = [[one for one in found if one.finding.severity is severity] for severity in Severity]
    if len(found) <= _LONG:
        parts += _table([one for chosen in by_severity for one in chosen], language)
    else:
        for severity, chosen, count in zip(Severity, by_severity, counts, strict=True):
            lines = _table(chosen, language)
            parts += lines if severity is Severity.ERROR else _folded(lines, severity, count, language)
    return "".join(_within(parts, language))


def _folded(lines: list[str], severity: Severity, count: int, language: Language) -> list[str]:
    if not count:
        return []
    title = f"{_MARKS[severity]} {severity_name(severity, language)}: {count}"
    return [f"\n<details><summary>{title}</summary>\n", *lines, "\n</details>\n"]


def _table(found: Sequence[Located], language: Language) -> list[str]:
    if not found:
        return []
    name = naming()
    head = " | ".join(cell.said(language) for cell in _HEAD)
    return [f"\n| {head} |\n|{' --- |' * len(_HEAD)}\n", *(_row(one, language, name) for one in found)]


def _row(one: Located, language: Language, name: Callable[[str], str]) -> str:
    severity = one.finding.severity
    notes = [
        f"↳ {escaped(f'{_place(mark, name)}: {said(mark.text, language)}')}" for mark in one.related[:_MOST_PLACES]
    ]
    if len(one.related) > _MOST_PLACES:
        notes.append(further(len(one.related) - _MOST_PLACES, language))
    words = "<br>".join([escaped(said(one.finding.text, language)), *notes])
    level = f"{_MARKS[severity]} {severity_name(severity, language)}"
    return f"| {level} | {escaped(_place(one.marked, name))} | {words} | `{one.finding.rule}` |\n"


def _place(mark: Marked, name: Callable[[str], str]) -> str:
    return where(replace(mark.place, file=name(mark.place.file)))


def escaped(text: str) -> str:
    """Return words that Markdown shows as they are."""
    plain = " ".join(text.split()).translate(_ENTITIES)
    return _SPECIAL.sub(r"\\\g<0>", _CALLS.sub(_NOTHING, plain))


def _within(parts: Sequence[str], language: Language) -> Iterator[str]:
    """Yield as many rows as a comment may hold, the rest as their number; what is open is closed."""
    room, missing = _MOST_LETTERS, 0
    for part in parts:
        is_row = part.startswith("| ")
        if is_row and len(part) > room:
            missing += 1
            continue
        room -= len(part)
        yield part
    if missing:
        yield f"\n{left_out(missing, language)}\n"
