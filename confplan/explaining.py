"""What can be told of a rule without a plan: its line in the list, and its page"""

import json
from collections.abc import Iterator

from confplan.findings import Language, Severity, Text
from confplan.findings.basics import BASICS
from confplan.model.nearest import nearest
from confplan.reports.words import severity_name
from confplan.rules.index import families, rule_named, rules
from confplan.rules.rule import Rule
from confplan.terminal import Piece

_WIDEST = 36
_READER = Text(
    "cách viết tệp, danh sách, bản in (không đổi mức được)", "files, lists and prints (their level is fixed)"
)


def listed(language: Language, width: int | None = None) -> Iterator[list[Piece]]:
    """Yield the rules under their families, then what the reader says: name, severity, summary."""
    for family in sorted({rule.family for rule in rules()}):
        yield [(family, "head")]
        yield from (
            _line(rule.name, rule.severity, rule.summary, language, width) for rule in rules() if rule.family == family
        )
        yield []
    yield [(_READER.said(language), "head")]
    yield from (_line(name, one.severity, one.summary, language, width) for name, one in sorted(BASICS.items()))


def _line(name: str, severity: Severity, summary: Text, language: Language, width: int | None) -> list[Piece]:
    words = summary.said(language)
    rest = width - _WIDEST - 13 if width else None
    shown = words if rest is None or len(words) <= rest else words[: max(rest - 1, 0)] + "…"
    return [
        (f"  {name:<{_WIDEST}}", "place"),
        (f"{severity_name(severity, language):<10} ", severity.value),
        (shown, ""),
    ]


def as_json(language: Language) -> str:
    """Return the list as JSON."""
    found = [
        {"rule": name, "family": families().get(name), "severity": severity.value, "summary": summary.said(language)}
        for name, severity, summary in _all()
    ]
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def explained(name: str, language: Language) -> list[list[Piece]] | None:
    """Return the lines of a rule's page; None when no rule has that name."""
    rule = rule_named(name)
    if rule:
        return _page(rule, language)
    basic = BASICS.get(name)
    if basic is None:
        return None
    return [*_head(name, basic.severity, basic.summary, language), [], [(basic.why.said(language), "")]]


def suggestions(name: str) -> tuple[str, ...]:
    """Return the names of rules nearest to what was asked for."""
    return nearest(name, [one for one, _, _ in _all()])


def _all() -> list[tuple[str, Severity, Text]]:
    own = [(rule.name, rule.severity, rule.summary) for rule in rules()]
    return sorted(own) + sorted((name, basic.severity, basic.summary) for name, basic in BASICS.items())


def _page(rule: Rule, language: Language) -> list[list[Piece]]:
    bad, good = Text("Ví dụ sai", "Wrong").said(language), Text("Ví dụ đúng", "Right").said(language)
    basis = Text("Căn cứ", "Ground").said(language)
    return [
        *_head(rule.name, rule.severity, rule.summary, language),
        [],
        [(rule.why.said(language), "")],
        [(f"{basis}: {rule.basis}", "")],
        *_example(bad, rule.bad),
        *_example(good, rule.good),
    ]


def _head(name: str, severity: Severity, summary: Text, language: Language) -> list[list[Piece]]:
    return [
        [(name, "head"), (f"  {severity_name(severity, language)}", severity.value)],
        [(summary.said(language), "")],
    ]


def _example(title: str, text: str) -> list[list[Piece]]:
    return [[], [(f"{title}:", "head")], *([("    " + line, "")] for line in text.strip("\n").split("\n"))]
