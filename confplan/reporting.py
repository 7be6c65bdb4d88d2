"""What was found in a plan becomes a report: with what its rules say of themselves, and without what is personal"""

from collections.abc import Iterable
from dataclasses import replace
from functools import cache, partial

from confplan.findings import Finding, Fix
from confplan.loading import Loaded
from confplan.planning.personal import personal
from confplan.reports.report import Background, Edits, Kind, Report, report
from confplan.rules.index import rule_named
from confplan.source.locating import Atlas


def reported(loaded: Loaded, findings: Iterable[Finding], *, is_brief: bool = False) -> Report:
    """Return the report on these findings in a plan; a brief one where nothing more is asked than what is wrong and where."""
    found = tuple(findings)
    if not found:
        return Report(loaded.name, ())
    rosters = loaded.case.rosters if loaded.case else None
    own = personal(loaded.atlas, rosters)
    if is_brief:
        return report(loaded.name, found, loaded.atlas, Background(own, is_brief=True))
    kinds = {name: kind for name in {one.rule for one in found} if (kind := kind_of(name))}
    background = Background(own, kinds)
    if any(one.fix for one in found):  # else the report need not keep the whole plan until it is printed
        background = replace(background, edits=partial(_edits, atlas=loaded.atlas))
    return report(loaded.name, found, loaded.atlas, background)


@cache
def kind_of(name: str) -> Kind | None:
    """Return what a rule, or what the reader says by that name, tells of itself."""
    rule = rule_named(name)
    if rule:
        return Kind(rule.summary, rule.why, rule.severity, rule.family)
    from confplan.findings.basics import BASICS

    basic = BASICS.get(name)
    return Kind(basic.summary, basic.why, basic.severity) if basic else None


def _edits(fix: Fix, atlas: Atlas) -> Edits:
    from confplan.fixing.changes import replacements

    return replacements(fix, atlas)
