"""Bytes become a `Source`, whatever they are: nothing is raised, what cannot be read is a finding"""

from dataclasses import replace

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
    from confplan.source.builder import Builder
    from confplan.source.parsing import Kind, parsed
    from confplan.source.recovery import recovered

    if next(spoken(ledger.lines, 0, len(ledger.lines)), None) is None:
        return _unusable(ledger, "empty-file", START, refusals.EMPTY_FILE)
    whole = parsed("\n".join([*ledger.lines, ""]))
    if whole.fault and whole.fault.rule == "syntax-error" and any(map(has_tab, ledger.lines)):
        whole = parsed("\n".join([*_without_tabs(ledger), ""]))
    if whole.fault and whole.fault.rule == "too-many-values":
        return _unusable(ledger, "too-many-values", ledger.within(whole.fault.span), refusals.too_many(MOST_VALUES))
    if whole.fault:
        return recovered(whole.fault, ledger, is_list=is_list)
    if whole.second:
        ledger.error("several-documents", whole.second, refusals.SEVERAL_DOCUMENTS)
    top = whole.nodes[0] if whole.nodes else None
    if top is None or not (top.text or top.kind is not Kind.TEXT):
        return _unusable(ledger, "empty-file", START, refusals.EMPTY_FILE)
    if top.kind is not (Kind.LIST if is_list else Kind.MAPPING):
        rule, words = refusals.other_top(is_list_written=top.kind is Kind.LIST, is_list_wanted=is_list)
        return _unusable(ledger, rule, ledger.within(top.span), words)
    builder = Builder(ledger)
    frame = builder.open(top, ())
    builder.fill(frame, whole.nodes[1:-1])
    if top.style:
        frame.last = whole.nodes[-1].span
    builder.finish(frame)
    return frame.container


def _without_tabs(ledger: Ledger) -> list[str]:
    ledger.untabbed = untabbed(ledger.lines)
    ledger.lines = ledger.untabbed.rows
    return ledger.lines


def _unusable(ledger: Ledger, rule: str, at: Span, text: Text) -> Data:
    ledger.error(rule, at, text)
    return {}
