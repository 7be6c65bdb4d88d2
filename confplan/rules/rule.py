"""A rule: what it is called, how bad, on what ground, why, and the one generator that finds"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from confplan.case import Case
from confplan.findings import Finding, Fix, Related, Severity, Text
from confplan.places import Path, Place

Check = Callable[[Case], Iterator[Finding]]


@dataclass(slots=True, kw_only=True)
class Rule:
    """One rule. `bad` and `good` are plans (examples that the tests run); `basis` names the clause or regulation.

    An example may hold several files: a line `### file: NAME` begins the next.
    """

    module: str
    severity: Severity
    basis: str
    summary: Text
    why: Text
    bad: str
    good: str
    _check: Check | None = field(default=None, init=False)

    @property
    def name(self) -> str:
        """The public name: the file's name in kebab form"""
        return self.module.rpartition(".")[2].replace("_", "-")

    @property
    def family(self) -> str:
        """The folder in which the rule stands"""
        return self.module.split(".")[-2]

    def check(self, check: Check) -> Check:
        """Make the function this rule's check."""
        self._check = check
        return check

    def findings(self, case: Case) -> Iterator[Finding]:
        """Return what the rule finds in the case, found as it is asked for."""
        return self._check(case) if self._check else iter(())

    def finding(  # noqa: PLR0913 - a finding has these parts, all but one by keyword
        self,
        at: Path | Place,
        *,
        vi: str,
        en: str,
        severity: Severity | None = None,
        related: Iterable[Related] = (),
        fix: Fix | None = None,
        words: str = "",
    ) -> Finding:
        """Return a finding of this rule, at the rule's severity unless another is given; `words` mark a part of a text."""
        return Finding(self.name, severity or self.severity, at, Text(vi, en), tuple(related), fix, words)


def related(at: Path | Place, *, vi: str, en: str) -> Related:
    """Return another place of the same finding, with its own short note."""
    return Related(at, Text(vi, en))
