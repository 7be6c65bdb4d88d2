"""One JSON object for programs: each ward with its verdict, its titles and what was found; a quota that is not known is null"""

import json

from confplan.findings import Finding, Language
from confplan.places import Place
from confplan.planning.quotas import called
from confplan.planning.verdicts import Judged, Verdict
from confplan.timetables.delegates.listing import Listing
from confplan.timetables.delegates.words import kinds

VERSION = 1


def render(listing: Listing, language: Language) -> str:
    """Return the object."""
    found = {"version": VERSION, "name": listing.name, "groups": [_group(one, language) for one in listing.groups]}
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def _group(group: Judged, language: Language) -> dict[str, object]:
    return {
        "name": called(group.group),
        "id": group.group.id,
        "wards": [_ward(one, language) for one in group.verdicts],
        "strays": [_finding(one, language) for one in group.strays],
    }


def _ward(verdict: Verdict, language: Language) -> dict[str, object]:
    return {
        "name": verdict.name,
        "complete": verdict.is_complete,
        "received": verdict.share is not None,
        "verdict": [one.said(language) for one in kinds(verdict)],
        "due": verdict.due,
        "people": verdict.there,
        "titles": [{"title": one.title, "due": one.due, "there": one.there} for one in verdict.counts],
        "findings": [_finding(one, language) for one in verdict.findings],
    }


def _finding(finding: Finding, language: Language) -> dict[str, object]:
    at = finding.at if isinstance(finding.at, Place) else None
    place: dict[str, object] = {"file": at.file} if at else {}
    if at and at.span:
        place |= {"line": at.span.line, "column": at.span.column}
    if at and at.cell:
        place |= {"sheet": at.sheet, "cell": at.cell}
    return {"rule": finding.rule, "severity": finding.severity.value, "message": finding.text.said(language), **place}
