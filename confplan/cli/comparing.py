"""The two plans that a command compares: read, with what is wrong in them told beside the result"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

import typer

from confplan.cli.language import chosen, tell
from confplan.cli.printing import say_aside
from confplan.comparing.comparison import Comparison, compare
from confplan.findings import Severity
from confplan.findings.masking import Personal
from confplan.frozen import frozen
from confplan.loading import Loaded
from confplan.planning.personal import personal
from confplan.reporting import reported
from confplan.reports.concise import render
from confplan.revisions.git import NoRevisionError
from confplan.versions import version


@frozen
class Compared:
    """A comparison, and what of either plan belongs to one person each"""

    comparison: Comparison
    personal: tuple[Personal, ...]

    def hide(self, text: str) -> str:
        """Return the text with dots in place of what is personal, wherever it was written."""
        for one in self.personal:
            text = one.hide(text)
        return text


def compared(old: str, new: str, *, today: date) -> Compared | None:
    """Return the comparison; None where one of the two is no plan, which is then said beside the result."""
    first, second = read(old, new, today=today), read(new, old, today=today)
    for loaded in (first, second):
        _tell_errors(loaded)
    if first.case is None or second.case is None:
        return None
    personal_ = tuple(personal(one.atlas, one.case.rosters if one.case else None) for one in (first, second))
    return Compared(compare(first.case, second.case), personal_)


def read(name: str, beside: str, *, today: date) -> Loaded:
    """Return the plan that a name means."""
    with wrong_revisions_told():
        return version(name, beside, sys.stdin.buffer, today=today)


@contextmanager
def wrong_revisions_told() -> Iterator[None]:
    """What git cannot give was asked for wrongly: a sentence, and exit code 2."""
    try:
        yield
    except NoRevisionError as error:
        raise typer.BadParameter(tell(error.text)) from None


def _tell_errors(loaded: Loaded) -> None:
    errors = [finding for finding in loaded.findings if finding.severity is Severity.ERROR]
    told = render([reported(loaded, errors)], chosen())
    if told:
        say_aside(told.rstrip("\n"))
