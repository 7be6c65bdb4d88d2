"""The two plans that a command compares: read, with what is wrong in them told beside the result"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

import typer

from confplan.case import Case
from confplan.cli.language import chosen, tell
from confplan.cli.printing import say_aside
from confplan.comparing.comparison import Comparison, compare
from confplan.findings import Severity
from confplan.loading import Loaded
from confplan.reports.concise import render
from confplan.reports.report import report
from confplan.revisions.git import NoRevisionError
from confplan.versions import version


def compared(old: str, new: str, *, today: date) -> Comparison | None:
    """Return the comparison; None where one of the two is no plan, which is then said beside the result."""
    first, second = _case(read(old, new, today=today)), _case(read(new, old, today=today))
    return compare(first, second) if first and second else None


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


def _case(loaded: Loaded) -> Case | None:
    errors = [finding for finding in loaded.findings if finding.severity is Severity.ERROR]
    told = render([report(loaded.name, errors, loaded.atlas)], chosen())
    if told:
        say_aside(told.rstrip("\n"))
    return loaded.case
