"""Bytes become a `Source`, whatever they are: nothing is raised, what cannot be read is a finding"""

from dataclasses import replace
from typing import TYPE_CHECKING

from confplan.findings import Finding, Severity, Text
from confplan.places import Place, Span
from confplan.source import refusals, syntax_words
from confplan.source.characters import readable, report_characters
from confplan.source.data import Data, Source
from confplan.source.encoding import START, Refusal, decoded
from confplan.source.ledger import Ledger
from confplan.source.limits import MOST_VALUES
from confplan.source.normal_form import is_ordinary
from confplan.source.outline import has_tab, spoken
from confplan.source.pausing import collector_paused
from confplan.source.tabs import Untabbed, untabbed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from confplan.source.parsing import Fault, Node


def read(content: bytes, name: str, *, is_list: bool = False) -> Source:
    """Read a plan, or a list that a plan keeps in a file of its own."""
    text = decoded(content)
    if isinstance(text, Refusal):
        finding = Finding(text.rule, Severity.ERROR, Place(name, text.span), text.message)
        return Source(name, text.text, {}, {}, {}, frozenset(), (finding,))
    with collector_paused():
        return _read(text, name, is_list=is_list)


def _read(text: str, name: str, *, is_list: bool) -> Source:
    if is_ordinary(text):
        ledger = Ledger(name, text.splitlines())
    else:
        ledger = Ledger(name, readable(text).splitlines(), unclean=True)
        report_characters(text, ledger)
    _blank_directives(ledger)
    told = len(ledger.findings)  # so far of the lines as they are written
    data = _data(ledger, is_list=is_list)
    if ledger.untabbed:
        _as_written(ledger, ledger.untabbed, told)
    ledger.findings.sort(key=_position)
    noted = (frozenset(ledger.flow), tuple(ledger.findings), frozenset(ledger.broken))
    return Source(name, text, data, ledger.values, ledger.keys, *noted)


def _position(finding: Finding) -> tuple[int, int]:
    span = finding.at.span if isinstance(finding.at, Place) else None
    return (span.line, span.column) if span else (0, 0)


def _as_written(ledger: Ledger, untabbed: Untabbed, told: int) -> None:
    """Move what stands in lines that were read with spaces back to where their tabs put it, and tell the tabs."""
    for places in (ledger.values, ledger.keys):
        places.update({path: untabbed.back(span) for path, span in places.items()})
    for index, finding in enumerate(ledger.findings[told:], start=told):
        if isinstance(finding.at, Place) and finding.at.span:
            fix = None if finding.fix and isinstance(finding.fix.at, Place) else finding.fix  # its letters have moved
            ledger.findings[index] = replace(finding, at=ledger.place(untabbed.back(finding.at.span)), fix=fix)
    for run in untabbed.runs:
        at = Span(run.row + 1, run.at + 1, run.row + 1, run.at + 2)
        ledger.error("syntax-error", at, syntax_words.tab(run.lines))


def _blank_directives(ledger: Ledger) -> None:
    """Blank lines in place of `%YAML 1.1` at the top, which the two parsers treat differently"""
    for row, line in enumerate(ledger.lines):
        if line.startswith("%"):
            ledger.error("directive-not-allowed", ledger.point(row, 0, len(line)), refusals.DIRECTIVE)
            ledger.lines[row] = ""
        elif line.strip() and not line.lstrip().startswith("#"):
            break


def _data(ledger: Ledger, *, is_list: bool) -> Data:
    from confplan.source.recovery import recovered

    if next(spoken(ledger.lines, 0, len(ledger.lines)), None) is None:
        return _unusable(ledger, "empty-file", START, refusals.EMPTY_FILE)
    data, fault = _whole(ledger, is_list=is_list)
    if fault and fault.rule == "syntax-error" and any(map(has_tab, ledger.lines)):
        _take_tabs(ledger)
        data, fault = _whole(ledger, is_list=is_list)
    if fault is None:
        return data
    if fault.rule == "too-many-values":
        return _unusable(ledger, "too-many-values", ledger.within(fault.span), refusals.too_many(MOST_VALUES))
    return recovered(fault, ledger, is_list=is_list)


def _whole(ledger: Ledger, *, is_list: bool) -> "tuple[Data, Fault | None]":
    """Read the lines as one document; where that stops, what was noted of it so far is forgotten."""
    from confplan.source.parsing import UnparsableError, streamed

    told = len(ledger.findings)
    try:
        return _filled(ledger, streamed("\n".join([*ledger.lines, ""])), is_list=is_list), None
    except UnparsableError as problem:
        ledger.begin_again(told)
        return {}, problem.fault


def _filled(ledger: Ledger, nodes: "Iterator[Node]", *, is_list: bool) -> Data:
    from confplan.source.builder import Builder
    from confplan.source.parsing import LIST, MAPPING, SECOND, TEXT

    top = next(nodes, (TEXT, START, "", None, None, None))
    kind, span, text, *_ = top
    builder = Builder(ledger)
    frame = builder.open(top, ()) if kind is (LIST if is_list else MAPPING) else None
    if frame:
        builder.fill(frame, nodes)
    for second, at, *_ in nodes:
        if second is SECOND:
            ledger.error("several-documents", at, refusals.SEVERAL_DOCUMENTS)
    if frame:
        return frame.container
    if kind is TEXT and not text:
        return _unusable(ledger, "empty-file", START, refusals.EMPTY_FILE)
    rule, words = refusals.other_top(is_list_written=kind is LIST, is_list_wanted=is_list)
    return _unusable(ledger, rule, ledger.within(span), words)


def _take_tabs(ledger: Ledger) -> None:
    ledger.untabbed = untabbed(ledger.lines)
    ledger.lines = ledger.untabbed.rows


def _unusable(ledger: Ledger, rule: str, at: Span, text: Text) -> Data:
    ledger.error(rule, at, text)
    return {}
