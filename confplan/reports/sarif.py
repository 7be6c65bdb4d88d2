"""SARIF 2.1.0, for code scanning and for viewers: rules in both languages, places, fixes, and what survives moved lines"""

import json
from collections.abc import Callable, Sequence
from urllib.parse import quote

from confplan import __version__
from confplan.findings import Language, Text
from confplan.places import Place, dotted
from confplan.reports.concise import address, cell, said
from confplan.reports.fingerprints import fingerprints
from confplan.reports.paths import naming
from confplan.reports.report import Edits, Kind, Located, Marked, Report, edits

Json = dict[str, object]
_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_TOOL = "confplan"
_OTHER: dict[Language, Language] = {"vi": "en", "en": "vi"}
_RULE_FAILED = "rule-failed"
_FIX = Text("Cách sửa được đề nghị", "The proposed correction")


def render(reports: Sequence[Report], language: Language) -> str:
    """Return one run with all findings of the reports."""
    located = [(one, edits(one, report)) for report in reports for one in report.located]
    names = sorted({one.finding.rule for one, _ in located})
    places = {name: place for place, name in enumerate(names)}
    kinds = {name: kind for report in reports for name, kind in report.background.kinds.items()}
    uri = _uris()
    results = [
        {**_result(one, places[one.finding.rule], language, uri), **_marks(one, mark), **_fixes(made, language, uri)}
        for (one, made), mark in zip(located, fingerprints(reports), strict=True)
    ]
    driver = {"name": _TOOL, "version": __version__, "semanticVersion": __version__}
    run = {
        "tool": {
            "driver": {
                **driver,
                "language": language,
                "rules": [_rule(name, kinds.get(name), language) for name in names],
            }
        },
        "language": language,
        "columnKind": "unicodeCodePoints",
        "invocations": [{"executionSuccessful": _RULE_FAILED not in names}],
        "translations": [_translation(names, kinds, _OTHER[language])],
        "results": results,
    }
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=1) + "\n"


def _rule(name: str, kind: Kind | None, language: Language) -> Json:
    described = _described(name, kind, language)
    if kind is None:
        return described
    return {
        **described,
        "defaultConfiguration": {"level": kind.severity.value},
        "properties": {"tags": [tag for tag in (_TOOL, kind.family) if tag]},
    }


def _described(name: str, kind: Kind | None, language: Language) -> Json:
    """Return what people read of a rule."""
    title = "".join(word.capitalize() for word in name.split("-"))
    if kind is None:
        return {"id": name, "name": title}
    summary, why = kind.summary.said(language), kind.why.said(language)
    more = f"confplan explain {name}"
    return {
        "id": name,
        "name": title,
        "shortDescription": {"text": summary},
        "fullDescription": {"text": why},
        "help": {"text": f"{why}\n\n{more}", "markdown": f"{why}\n\n`{more}`"},
    }


def _translation(names: list[str], kinds: dict[str, Kind], language: Language) -> Json:
    """Return the rules in the other language, in the same order."""
    return {
        "name": _TOOL,
        "language": language,
        "contents": ["localizedData"],
        "associatedComponent": {"name": _TOOL},
        "rules": [_described(name, kinds.get(name), language) for name in names],
    }


def _result(one: Located, index: int, language: Language, uri: Callable[[str], str]) -> Json:
    finding, place = one.finding, one.marked.place
    found: Json = {
        "ruleId": finding.rule,
        "ruleIndex": index,
        "level": finding.severity.value,
        "message": {"text": cell(place, said(finding.text, language))},
        "locations": [_location(one.marked, uri, dotted(one.path))],
    }
    if one.related:
        found["relatedLocations"] = [
            {"id": number, **_location(mark, uri), "message": {"text": cell(mark.place, said(mark.text, language))}}
            for number, mark in enumerate(one.related, 1)
        ]
    return found


def _marks(one: Located, mark: str) -> Json:
    """Return what a finding is recognised by, and its words in both languages."""
    text = one.finding.text
    return {
        "partialFingerprints": {"confplanFinding/v1": mark},
        "properties": {"key": one.key, "messages": {"vi": said(text, "vi"), "en": said(text, "en")}},
    }


def _location(mark: Marked, uri: Callable[[str], str], path: str = "") -> Json:
    place = mark.place
    physical: Json = {"artifactLocation": {"uri": uri(place.file)}}
    if place.span:
        physical["region"] = _region(place)
    logical: list[Json] = [{"fullyQualifiedName": path, "kind": "member"}] if path else []
    if place.cell:
        logical = [{"name": place.cell, "fullyQualifiedName": address(place), "kind": "cell"}]
    return {"physicalLocation": physical, **({"logicalLocations": logical} if logical else {})}


def _region(place: Place) -> Json:
    span = place.span
    if span is None:
        return {}
    return {
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
    }


def _fixes(made: Edits, language: Language, uri: Callable[[str], str]) -> Json:
    """Return the fix as replacements, by file."""
    files = dict.fromkeys(place.file for place, _ in made)
    changes = [
        {
            "artifactLocation": {"uri": uri(file)},
            "replacements": [
                {"deletedRegion": _region(place), "insertedContent": {"text": new}}
                for place, new in made
                if place.file == file
            ],
        }
        for file in files
    ]
    return {"fixes": [{"description": {"text": _FIX.said(language)}, "artifactChanges": changes}]} if made else {}


def _uris() -> Callable[[str], str]:
    """Return the function that gives a file's address: relative inside of the project, whole outside of it."""
    name = naming()

    def uri(file: str) -> str:
        path = quote(name(file))
        drive = path[1:2] == ":"
        return f"file:///{path}" if drive else f"file://{path}" if path.startswith("/") else path

    return uri
