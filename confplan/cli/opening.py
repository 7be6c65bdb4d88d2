"""The one plan that a command works on: read, with its errors told beside the result"""

import sys
from collections.abc import Sequence
from datetime import date

from confplan.case import Case
from confplan.cli.language import chosen
from confplan.cli.printing import say_aside
from confplan.findings import Severity
from confplan.frozen import frozen
from confplan.loading import Loaded, load_one
from confplan.planning.setting import Trial
from confplan.reporting import reported
from confplan.reports.concise import render


@frozen
class Opened:
    """The case (None: nothing could be made of the file), and the exit code: 2 no plan, 1 it has errors, else 0

    `trial` tells what stands in the case otherwise than in the file; `loaded` is all that was read.
    """

    case: Case | None
    status: int
    trial: Trial | None = None
    loaded: Loaded | None = None


def opened(name: str, *, today: date, settings: Sequence[str] = ()) -> Opened:
    """Read the plan of that name, a file, `-`, or a folder that holds one; what is readable of it is worked with.

    Where one of the settings cannot be tried, there is no case.
    """
    loaded = load_one(name, sys.stdin.buffer, today=today, settings=settings)
    errors = [finding for finding in loaded.findings if finding.severity is Severity.ERROR]
    told = render([reported(loaded, errors)], chosen())
    if told:
        say_aside(told.rstrip("\n"))
    if loaded.case is None:
        return Opened(None, 2 if not loaded.is_plan else 1)
    return Opened(loaded.case, int(bool(errors)), loaded.trial, loaded)
