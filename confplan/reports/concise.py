"""One line a finding, for editors and grep: `plan.yaml:61:18: error [rule-name] message`"""

from collections.abc import Sequence

from confplan.findings import Language, Text
from confplan.places import Place
from confplan.reports.report import Report
from confplan.reports.words import severity_name


def render(reports: Sequence[Report], language: Language) -> str:
    """Return a line for each finding; nothing where there is none."""
    lines = [
        f"{where(one.marked.place)}: {severity_name(one.finding.severity, language)} [{one.finding.rule}] {said(one.finding.text, language)}"
        for report in reports
        for one in report.located
    ]
    return "".join(line + "\n" for line in lines)


def where(place: Place) -> str:
    """Return the place as editors understand it."""
    if place.cell:
        return f"{place.file} [{address(place)}]"
    return f"{place.file}:{place.span.line}:{place.span.column}" if place.span else place.file


def address(place: Place) -> str:
    """Return the cell as spreadsheets write it."""
    return f"{place.sheet}!{place.cell}" if place.sheet else place.cell or ""


def cell(place: Place, words: str) -> str:
    """Return the words with the cell before them, for formats that know only lines."""
    return f"{address(place)}: {words}" if place.cell else words


def said(text: Text, language: Language) -> str:
    """Return the message on one line."""
    return " ".join(text.said(language).split())
