"""JUnit's XML, for the test pages of GitLab and Jenkins: an error is a failed case, all else a case that was passed over

A case's name holds no line, so that the pages know it again in the next run; GitLab takes one of several with one name.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from html import escape

from confplan.findings import Language, Severity
from confplan.patterns import regex
from confplan.reports.concise import address, said, where
from confplan.reports.full import told
from confplan.reports.paths import naming
from confplan.reports.report import Located, Report, total
from confplan.reports.words import NO_FINDING, severity_name

_ILLEGAL = regex("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render(reports: Sequence[Report], language: Language) -> str:
    """Return a suite for each plan, with a case for each finding; a plan without findings is a case that passed."""
    name = naming()
    tests = sum(max(1, len(report.located)) for report in reports)
    failures = total(reports, Severity.ERROR)
    suites = "".join(line for report in reports for line in _suite(report, language, name))
    counts = f'tests="{tests}" failures="{failures}" errors="0" time="0"'
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="confplan" {counts}>\n{suites}</testsuites>\n'


def _suite(report: Report, language: Language, name: Callable[[str], str]) -> Iterator[str]:
    failures = report.count(Severity.ERROR)
    skipped = len(report.located) - failures
    tests = max(1, len(report.located))
    counts = f'tests="{tests}" failures="{failures}" errors="0" skipped="{skipped}" time="0"'
    yield f"  <testsuite name={_quoted(name(report.name))} {counts}>\n"
    seen: Counter[tuple[str, str]] = Counter()
    for one in report.located:
        case = name(one.marked.place.file), _case(one)
        seen[case] += 1
        yield from _finding(one, case, seen[case], language)
    if not report.located:
        passed = _quoted(NO_FINDING.said(language))
        yield f'    <testcase classname={_quoted(name(report.name))} name={passed} time="0"/>\n'
    yield "  </testsuite>\n"


def _case(one: Located) -> str:
    place = one.marked.place
    at = one.key or (address(place) if place.cell else "")
    return f"{one.finding.rule}: {at}" if at else one.finding.rule


def _finding(one: Located, case: tuple[str, str], number: int, language: Language) -> Iterator[str]:
    finding, (file, title) = one.finding, case
    named = f"{title} ({number})" if number > 1 else title
    yield f'    <testcase classname={_quoted(file)} name={_quoted(named)} time="0">\n'
    message = f"{where(one.marked.place)}: {said(finding.text, language)}"
    if finding.severity is Severity.ERROR:
        lines = ("".join(words for words, _ in line).rstrip() for line in told(one, language))
        text = escape(_legal("\n".join(lines)), quote=False)
        yield f"      <failure type={_quoted(finding.rule)} message={_quoted(message)}>{text}</failure>\n"
    else:
        words = f"{severity_name(finding.severity, language)}: {message}"
        yield f"      <skipped type={_quoted(finding.rule)} message={_quoted(words)}/>\n"
    yield "    </testcase>\n"


def _quoted(text: str) -> str:
    return f'"{escape(_legal(text))}"'


def _legal(text: str) -> str:
    """Return the text without letters that no XML may hold, not even escaped."""
    return _ILLEGAL.sub("\ufffd", text)
