"""`confplan validate`: schema, then every rule"""

import sys
from contextlib import nullcontext, redirect_stdout
from typing import Annotated, Literal

import typer

from confplan.checking import Verdict
from confplan.cli import validate_options as given
from confplan.cli.judging import judged
from confplan.cli.language import chosen, say, tell
from confplan.cli.options import Plans, Today
from confplan.cli.printing import say_aside, show, width
from confplan.findings import Severity
from confplan.reports.index import renderer

HELP = say("Kiểm tra kế hoạch: cách viết, rồi mọi quy tắc", "Check a plan: its form, then every rule")

Format = Annotated[Literal["full", "concise", "json", "jsonl", "github", "gitlab", "sarif", "junit", "markdown"], typer.Option("--format", help=say("dạng kết quả", "how to print the findings"))]  # fmt: skip


def command(
    plans: Plans = None,
    *,
    format_: Format = "full",
    select: given.Select = None,
    ignore: given.Ignore = None,
    fail_on: given.FailOn = Severity.ERROR,
    exit_zero: given.ExitZero = False,
    baseline: given.Baseline = None,
    write_baseline: given.WriteBaseline = None,
    stdin_filename: given.StdinFilename = None,
    fix: given.Fix = False,
    unsafe_fixes: given.UnsafeFixes = False,
    diff: given.Diff = False,
    watch: given.Watch = False,
    today_: Today = None,
) -> int:
    asked = given.Asked(names=tuple(plans or ["plan.yaml"]), today=today_, select=tuple(select or ()), ignore=tuple(ignore or ()), baseline=baseline, write_baseline=write_baseline, stdin_name=stdin_filename, fix=fix, unsafe_fixes=unsafe_fixes, diff=diff)  # fmt: skip

    def once() -> int:
        verdict = judged(asked)
        with redirect_stdout(sys.stderr) if asked.mends and "-" in asked.names else nullcontext():
            _print(verdict, format_)  # the mended text goes where the plan came from: through the pipe
        for text in verdict.done:
            say_aside(tell(text))
        return verdict.status(None if exit_zero else fail_on)

    if not watch:
        return once()
    from confplan.cli.watching import watched

    return watched(asked, once)


def _print(verdict: Verdict, format_: str) -> None:
    if format_ == "full":
        from confplan.reports.full import lines

        show(lines(verdict.reports, chosen(), width()))
    else:
        sys.stdout.write(renderer(format_)(verdict.reports, chosen()))
