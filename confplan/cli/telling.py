"""A verdict is told: in the format that is asked for, with the exit code that it gives"""

import sys
from contextlib import nullcontext, redirect_stdout

from confplan.checking import Verdict
from confplan.cli.asked import Asked
from confplan.cli.judging import judged
from confplan.cli.language import chosen, tell
from confplan.cli.printing import say_aside, show, width
from confplan.reports.index import renderer


def told(asked: Asked) -> int:
    """Judge, print, and return the exit code."""
    verdict = judged(asked)
    with redirect_stdout(sys.stderr) if asked.mends and "-" in asked.names else nullcontext():
        _print(verdict, asked.format)  # the mended text goes where the plan came from: through the pipe
    for text in verdict.done:
        say_aside(tell(text))
    return verdict.status(asked.fail_on)


def _print(verdict: Verdict, format_: str) -> None:
    if format_ == "full":
        from confplan.reports.full import lines

        show(lines(verdict.reports, chosen(), width()))
    else:
        sys.stdout.write(renderer(format_)(verdict.reports, chosen()))
