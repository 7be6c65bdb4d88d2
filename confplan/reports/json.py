"""One JSON object for programs, in the form that COMMANDS promises: version, findings, summary"""

import json
from collections.abc import Sequence

from confplan.findings import Fix, Language, Severity
from confplan.places import Place, dotted
from confplan.reports.report import Edits, Located, Marked, Report, edits, page, total

VERSION = 1


def render(reports: Sequence[Report], language: Language) -> str:
    """Return the object; lines and columns count from 1, columns in code points, ends are exclusive."""
    found = {
        "version": VERSION,
        "findings": [as_object(one, report, language) for report in reports for one in report.located],
        "summary": {f"{severity}s": total(reports, severity) for severity in Severity},
    }
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def as_object(one: Located, report: Report, language: Language) -> dict[str, object]:
    """Return one finding."""
    finding = one.finding
    return {
        "rule": finding.rule,
        "severity": finding.severity.value,
        "message": finding.text.said(language),
        "file": one.marked.place.file,
        **_where(one.marked.place),
        "path": dotted(one.path),
        "key": one.key,
        "related": [_related(mark, language) for mark in one.related],
        "fix": _fix(finding.fix, edits(one, report)) if finding.fix else None,
        "url": page(finding.rule),
    }


def _fix(fix: Fix, made: Edits) -> dict[str, object]:
    """Return the proposed text of the value, and the edits of the file that it means."""
    return {
        "path": dotted(fix.at) if isinstance(fix.at, tuple) else "",
        "text": fix.new,
        "safe": fix.safe,
        "edits": [{"file": place.file, **_where(place), "text": new} for place, new in made],
    }


def _related(mark: Marked, language: Language) -> dict[str, object]:
    return {"file": mark.place.file, **_where(mark.place), "message": mark.text.said(language)}


def _where(place: Place) -> dict[str, object]:
    if place.cell:
        return {"sheet": place.sheet, "cell": place.cell}
    span = place.span
    if span is None:
        return {"line": None, "column": None, "end_line": None, "end_column": None}
    return {"line": span.line, "column": span.column, "end_line": span.end_line, "end_column": span.end_column}
