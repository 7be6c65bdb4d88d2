"""All rules over a case"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path as File
from typing import BinaryIO, Protocol

from confplan.case import Case
from confplan.control.inputs import plans
from confplan.failures import note
from confplan.findings import Finding, Severity, Text
from confplan.frozen import frozen
from confplan.loading import Loaded, files_of, is_folder, load_of_folder
from confplan.looks import Looks, looked, noted
from confplan.places import Path, Place
from confplan.processes import in_processes
from confplan.reporting import reported
from confplan.reports.report import Report
from confplan.rules.index import rules, rules_named
from confplan.rules.rule import Rule
from confplan.source.comments import MARK

CROWD, PIECE = (
    64,
    16,
)  # plans of a folder for which all processors are worth their start, and how many one takes at a time
_RANK = {severity: rank for rank, severity in enumerate(Severity)}  # worst first


def check(loaded: Loaded, chosen: frozenset[str] | None = None) -> tuple[Finding, ...]:
    """Return everything that can be said of a plan: what was wrong in reading it, and what its rules find.

    Only the `chosen` rules run (None: all). What a comment with a reason answers is left out.
    """
    found = list(loaded.findings)
    if loaded.case:
        judged = judge(loaded.case, chosen)
        left_out = loaded.left_out
        found += [known for one in judged if (known := _without(one, left_out))] if left_out else judged
    if any(one.fix for one in found):
        from confplan.fixing.weighing import weighed

        found = list(weighed(found, loaded.atlas))
    if any(MARK in source.text for _, source in loaded.atlas.parts):
        from confplan.control.suppression import suppressed

        return suppressed(found, loaded.atlas, ran=chosen, is_whole=_is_whole(loaded, found))
    return tuple(found)


def judge(case: Case, chosen: frozenset[str] | None = None) -> list[Finding]:
    """Return what the rules find, at the level that the plan's `checks` give them or, less closely, their family."""
    levels = case.plan.checks
    found: list[Finding] = []
    for rule in _rules(chosen):
        level = (levels.get(rule.name) or levels.get(rule.family)) if levels else None
        if level is None:
            _add(rule, case, found)
        elif level.level != "off":
            own: list[Finding] = []
            _add(rule, case, own)
            severity = Severity(level.level)
            found += [_at_level(one, severity) for one in own]
    return found


def _rules(chosen: frozenset[str] | None) -> tuple[Rule, ...]:
    return rules() if chosen is None else rules_named(chosen)


def _is_whole(loaded: Loaded, found: Iterable[Finding]) -> bool:
    """Tell whether all of the plan was read and judged: else a rule may be silent only because it could not see."""
    unread = any(one.severity is Severity.ERROR for one in loaded.findings)
    return loaded.case is not None and not unread and all(one.rule != "rule-failed" for one in found)


def _add(rule: Rule, case: Case, found: list[Finding]) -> None:
    try:
        found.extend(rule.findings(case))
    except Exception as error:  # noqa: BLE001 - a rule that fails is a finding, and the others go on
        note(error)
        said = type(error).__name__  # its text could hold what somebody's phone list holds
        text = Text(
            f"quy tắc {rule.name} gặp lỗi khi chạy ({said}); các quy tắc khác vẫn chạy",
            f"the rule {rule.name} itself failed ({said}); the other rules went on",
        )
        found.append(Finding("rule-failed", Severity.ERROR, (), text))


def _at_level(finding: Finding, severity: Severity) -> Finding:
    if finding.rule == "rule-failed":
        return finding
    return replace(finding, severity=severity)


def _with_previous(loaded: Loaded, terms: "Terms") -> Loaded:
    if terms.since is None:
        return loaded
    from confplan.versions import with_previous

    return with_previous(loaded, terms.since, today=terms.today)


def _without(finding: Finding, left_out: frozenset[Path]) -> Finding | None:
    """Return the finding without what it says of values that were refused; None where it would only say so a second time."""
    if _is_below(finding.at, left_out):
        return None
    rest = tuple(one for one in finding.related if not _is_below(one.at, left_out))
    if len(rest) == len(finding.related):
        return finding
    return replace(finding, related=rest) if rest else None


def _is_below(at: Path | Place, left_out: frozenset[Path]) -> bool:
    return isinstance(at, tuple) and any(at[:length] in left_out for length in range(len(at) + 1))


@frozen
class Verdict:
    """The findings of one or several plans, whether every one of them was a plan at all, and what was done to them"""

    reports: tuple[Report, ...]
    all_plans: bool
    done: tuple[Text, ...] = ()

    def status(self, fail_on: Severity | None) -> int:
        """Return the exit code: 3 a rule failed, 2 an input is no plan, 1 findings at or above the level (None: never), else 0."""
        found = [one.finding for report in self.reports for one in report.located]
        if any(finding.rule == "rule-failed" for finding in found):
            return 3
        if not self.all_plans:
            return 2
        return int(fail_on is not None and any(_RANK[finding.severity] <= _RANK[fail_on] for finding in found))


class Sieve(Protocol):
    """What holds back a part of a report"""

    def take(self, report: Report, loaded: Loaded, *, is_whole: bool) -> Report:
        """Return the rest; `is_whole` where all of the plan was read and judged."""


@frozen(kw_only=True)
class Terms:
    """On what terms plans are judged: the day, the rules that run (None: all), what standard input is called, a sieve

    `since` names what the plans were before: a file, or a git revision. `is_brief`: the reports need no more than
    what is wrong and where.
    """

    today: date
    chosen: frozenset[str] | None = None
    stdin_name: str | None = None
    sieve: Sieve | None = None
    since: str | None = None
    is_brief: bool = False


def examine(names: Sequence[str], standard_input: BinaryIO, terms: Terms) -> Verdict:
    """Return the verdict on the plans that the names mean: files, folders of plans, or `-` for standard input."""
    told = _of_crowd(names, terms) if terms.is_brief and len(names) == 1 and is_folder(names[0]) else None
    if told is None:
        loaded = plans(names, standard_input, today=terms.today, stdin_name=terms.stdin_name)
        told = [(_told(one, terms), one.is_plan) for one in loaded]
    return Verdict(tuple(report for report, _ in told), all(is_plan for _, is_plan in told))


Told = list[tuple[Report, bool]]  # a report each, and whether it is of a plan


def _told(one: Loaded, terms: Terms) -> Report:
    found = check(_with_previous(one, terms), terms.chosen)
    report = reported(one, found, is_brief=terms.is_brief)
    return terms.sieve.take(report, one, is_whole=_is_whole(one, found)) if terms.sieve else report


def _of_crowd(names: Sequence[str], terms: Terms) -> Told | None:
    """Return what is told of the plans of a folder, judged by all processors; None where they are few, or none is one."""
    files = files_of(File(names[0]))
    if len(files) < CROWD:
        return None
    _rules(terms.chosen)  # imported once, before there are copies of this process
    pieces = [files[start : start + PIECE] for start in range(0, len(files), PIECE)]
    told: Told = []
    for part, looks in in_processes(partial(_of_piece, terms=terms), pieces):
        told += part
        looked(looks)
    return None if all(_is_passed_over(report) for report, _ in told) else told


def _of_piece(files: Sequence[File], terms: Terms) -> tuple[Told, Looks]:
    loaded = (load_of_folder(file, today=terms.today) for file in files)
    return [(_told(one, terms), one.is_plan) for one in loaded], noted()


def _is_passed_over(report: Report) -> bool:
    return [one.finding.rule for one in report.located] == ["passed-over"]
