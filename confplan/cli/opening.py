"""The one plan that a command works on: read, with its errors told beside the result"""

import sys
from dataclasses import dataclass
from datetime import date

import typer

from confplan.case import Case
from confplan.cli.language import chosen, say
from confplan.cli.printing import say_aside
from confplan.findings import Severity
from confplan.loading import Loaded, load_named
from confplan.reporting import reported
from confplan.reports.concise import render


@dataclass(frozen=True, slots=True)
class Opened:
    """The case (None: nothing could be made of the file), and the exit code: 2 no plan, 1 it has errors, else 0"""

    case: Case | None
    status: int


def opened(name: str, *, today: date) -> Opened:
    """Read the plan of that name, a file, `-`, or a folder that holds one; what is readable of it is worked with."""
    loaded = _one(name, today)
    errors = [finding for finding in loaded.findings if finding.severity is Severity.ERROR]
    told = render([reported(loaded, errors)], chosen())
    if told:
        say_aside(told.rstrip("\n"))
    if loaded.case is None:
        return Opened(None, 2 if not loaded.is_plan else 1)
    return Opened(loaded.case, int(bool(errors)))


def _one(name: str, today: date) -> Loaded:
    found = list(load_named(name, sys.stdin.buffer, today=today))
    plans = [loaded for loaded in found if loaded.case]
    if len(plans) > 1:
        names = ", ".join(loaded.name for loaded in plans)
        raise typer.BadParameter(say(f"{name} có nhiều kế hoạch, hãy nêu tên một tệp: {names}", f"{name} holds several plans, name one: {names}"))  # fmt: skip
    return plans[0] if plans else found[-1]
