"""What a finding is recognised by in the next run: its rule, its key and the value there, not its line"""

import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence

from confplan.reports.report import Located, Report


def fingerprints(reports: Sequence[Report]) -> Iterator[str]:
    """Yield one for each finding of the reports, no two alike."""
    seen: Counter[str] = Counter()
    for one in (one for report in reports for one in report.located):
        identity = "\0".join((*_address(one), _value(one)))
        seen[identity] += 1
        yield hashlib.sha256(f"{identity}\0{seen[identity]}".encode(errors="replace")).hexdigest()[:32]


def _address(one: Located) -> tuple[str, ...]:
    place = one.marked.place
    return place.file, one.finding.rule, one.key, place.sheet or "", place.cell or ""


def _value(one: Located) -> str:
    """Return the marked words; of what has no line, the message, in one language whatever people read it in."""
    span, line = one.marked.place.span, one.marked.line
    if span is None or not line.strip():
        return one.finding.text.en
    end = span.end_column - 1 if span.end_line == span.line else len(line)
    return " ".join(line[span.column - 1 : end].split())
