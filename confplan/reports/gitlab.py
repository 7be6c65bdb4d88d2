"""GitLab's Code Quality report: findings in the widget and the changes of a merge request"""

import json
from collections.abc import Callable, Sequence

from confplan.findings import Language, Severity
from confplan.places import Place
from confplan.reports.concise import cell, said
from confplan.reports.fingerprints import fingerprints
from confplan.reports.paths import naming
from confplan.reports.report import Located, Report

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.NOTE: "info"}


def render(reports: Sequence[Report], language: Language) -> str:
    """Return the list of findings; GitLab wants an empty list where there is none."""
    name = naming()
    found = (one for report in reports for one in report.located)
    marks = zip(found, fingerprints(reports), strict=True)
    return json.dumps([_issue(*one, language, name) for one in marks], ensure_ascii=False, indent=1) + "\n"


def _issue(one: Located, fingerprint: str, language: Language, name: Callable[[str], str]) -> dict[str, object]:
    place = one.marked.place
    return {
        "description": cell(place, said(one.finding.text, language)),
        "check_name": one.finding.rule,
        "fingerprint": fingerprint,
        "severity": _SEVERITIES[one.finding.severity],
        "location": {"path": name(place.file), "lines": _lines(place)},
    }


def _lines(place: Place) -> dict[str, int]:
    """Return the lines; GitLab passes over a finding without one, so a cell and a whole file are said to begin the file."""
    return {"begin": place.span.line, "end": place.span.end_line} if place.span else {"begin": 1}
