"""Commands of a GitHub workflow: each finding becomes an annotation in the changed files of a pull request"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from confplan.findings import Language, Severity
from confplan.reports.concise import said, where
from confplan.reports.paths import naming
from confplan.reports.report import Located, Marked, Report
from confplan.reports.words import further

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
_MOST_PLACES = 10  # other places of one finding: an annotation is a small box


def render(reports: Sequence[Report], language: Language) -> str:
    """Return a command for each finding; nothing where there is none."""
    name = naming()
    return "".join(
        _command(one, _title(one, report, language), language, name) + "\n"
        for report in reports
        for one in report.located
    )


def _command(one: Located, title: str, language: Language, name: Callable[[str], str]) -> str:
    others = [_told(mark, language, name) for mark in one.related]
    shown = others[:_MOST_PLACES] + ([further(len(others) - _MOST_PLACES, language)] if others[_MOST_PLACES:] else [])
    words = "\n".join([_told(one.marked, language, name), *shown])
    properties = {"file": name(one.marked.place.file), **_region(one.marked), "title": title}
    listed = ",".join(f"{key}={_property(str(value))}" for key, value in properties.items())
    return f"::{_COMMANDS[one.finding.severity]} {listed}::{_data(words)}"


def _title(one: Located, report: Report, language: Language) -> str:
    kind = report.background.kinds.get(one.finding.rule)
    return f"{kind.summary.said(language)} [{one.finding.rule}]" if kind else one.finding.rule


def _told(mark: Marked, language: Language, name: Callable[[str], str]) -> str:
    """Return place and words: the log of a job shows no more of a command than its words."""
    return f"{where(replace(mark.place, file=name(mark.place.file)))}: {said(mark.text, language)}"


def _region(mark: Marked) -> dict[str, int]:
    """Return lines and columns. The runner takes columns only of what stands on one line."""
    span = mark.place.span
    if span is None:
        return {}
    lines = {"line": span.line, "endLine": span.end_line}
    return lines if span.line != span.end_line else {**lines, "col": span.column, "endColumn": span.end_column}


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
