"""What one reading has noted so far: places, findings and the lines that they are in"""

from collections import Counter
from dataclasses import dataclass, field

from confplan.findings import Finding, Fix, Related, Severity, Text
from confplan.places import Path, Place, Span
from confplan.source.limits import MOST_OF_ONE_RULE
from confplan.source.tabs import Untabbed


@dataclass(slots=True)
class Ledger:
    """Written to by every part of one reading; the finished `Source` is made from it"""

    name: str
    lines: list[str]
    unclean: bool = False
    values: dict[Path, Span] = field(default_factory=dict)
    keys: dict[Path, Span] = field(default_factory=dict)
    flow: set[Path] = field(default_factory=set)
    broken: set[Path] = field(default_factory=set)
    findings: list[Finding] = field(default_factory=list)
    told: Counter[str] = field(default_factory=Counter)  # how many findings of each rule
    untabbed: Untabbed | None = None  # where the lines are not those of the text

    def error(
        self, rule: str, span: Span, text: Text, related: tuple[Related, ...] = (), *, fix: Fix | None = None
    ) -> None:
        self._note(Finding(rule, Severity.ERROR, Place(self.name, span), text, related, fix))

    def warning(self, rule: str, span: Span, text: Text, fix: Fix | None = None) -> None:
        self._note(Finding(rule, Severity.WARNING, Place(self.name, span), text, fix=fix))

    def _note(self, finding: Finding) -> None:
        """Note a finding; after so many of one rule a file has one cause, which the others only repeat."""
        self.told[finding.rule] += 1
        if self.told[finding.rule] <= MOST_OF_ONE_RULE:
            self.findings.append(finding)

    def place(self, span: Span) -> Place:
        return Place(self.name, span)

    def point(self, line: int, column: int, length: int = 1) -> Span:
        """A span on one line, counted from 0 as the parser does, drawn back into the text when it lies past the end"""
        last = max(len(self.lines) - 1, 0)
        if line > last:
            line, column = last, 10**9
        width = len(self.lines[line]) if self.lines else 0
        start = min(column, width)
        return Span(line + 1, start + 1, line + 1, min(start + length, width) + 1)

    def within(self, span: Span) -> Span:
        """The parser's own place of a mistake, which may lie past the end of the text"""
        return self.point(span.line - 1, span.column - 1)

    def begin_again(self, findings: int) -> None:
        """Forget what was noted of a text that turned out to be no YAML; only the first so many findings stay."""
        for noted in (self.values, self.keys, self.flow, self.broken):
            noted.clear()
        del self.findings[findings:]
        self.told = Counter(finding.rule for finding in self.findings)
