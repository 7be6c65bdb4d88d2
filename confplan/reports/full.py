"""For people: each finding with the line that it marks, and all other places of the same finding below it"""

import unicodedata
from collections.abc import Iterator, Sequence

from confplan.findings import Language, Severity
from confplan.reports.concise import said, where
from confplan.reports.report import Located, Marked, Report, total
from confplan.reports.words import severity_name, summary
from confplan.terminal import Piece, columns, unstyled

_WITH_LINES = 6  # other places of one finding: of more, only the address and the words are shown
_LONGEST = 5000  # code points of a line that are shown where nothing is cut: a line of a megabyte is no line of a plan
_LEAD = 24  # code points of context kept before the mark when a line is cut


def render(reports: Sequence[Report], language: Language) -> str:
    """Return the findings as plain text, nothing cut."""
    return unstyled(lines(reports, language))


def lines(reports: Sequence[Report], language: Language, width: int | None = None) -> Iterator[list[Piece]]:
    """Yield the lines in pieces, excerpts cut to the width of a terminal (None: nothing is cut)."""
    for report in reports:
        for one in report.located:
            yield from told(one, language, width)
            yield []
    counts = [total(reports, severity) for severity in Severity]
    yield [(summary(counts[0], counts[1], counts[2], language), "")]


def told(one: Located, language: Language, width: int | None = None) -> Iterator[list[Piece]]:
    """Yield the lines of one finding in pieces."""
    finding = one.finding
    severity = severity_name(finding.severity, language)
    yield [
        (where(one.marked.place), "place"),
        (": ", ""),
        (severity, finding.severity.value),
        (f" [{finding.rule}] ", "gutter"),
        (said(finding.text, language), ""),
    ]
    yield from _excerpt(one.marked, finding.severity.value, width)
    for mark in one.related:
        yield [("  = ", "gutter"), (where(mark.place), "place"), (": " + said(mark.text, language), "")]
        if len(one.related) <= _WITH_LINES:
            yield from _excerpt(mark, "mark", width)


def _excerpt(mark: Marked, style: str, width: int | None) -> Iterator[list[Piece]]:
    span = mark.place.span
    if span is None or not mark.line.strip():
        return
    end = span.end_column if span.end_line == span.line else len(mark.line.rstrip()) + 1
    gutter = f"{span.line:>5} | "
    line, start, end = _cut(
        mark.line.rstrip(), span.column - 1, max(end - 1, span.column), width and width - len(gutter)
    )
    yield [(gutter, "gutter"), (_visible(line), "")]
    carets = max(1, columns(line[start:end]))
    yield [("      | ", "gutter"), (" " * columns(line[:start]) + "^" * carets, style)]


def _cut(line: str, start: int, end: int, width: int | None) -> tuple[str, int, int]:
    """Return the part of a long line round the mark, and where the mark then stands."""
    width = width or _LONGEST
    if len(line) <= _LONGEST and columns(line) <= width:
        return line, start, end
    first = max(0, start - _LEAD) if end > width - 1 else 0
    head, tail = ("…" if first else ""), "…"
    part = head + line[first : first + width - 2] + tail
    shift = len(head) - first
    return part, start + shift, min(end + shift, len(part) - 1)


def _visible(line: str) -> str:
    """Return the line with a tab as one space and without letters that would steer the terminal."""
    if line.isprintable():  # the most are
        return line
    return "".join(
        " " if letter == "\t" else letter for letter in line if letter == "\t" or unicodedata.category(letter)[0] != "C"
    )
