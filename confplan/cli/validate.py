"""`confplan validate`: schema, then every rule"""

import sys
from typing import Annotated, Literal

import typer

from confplan.checking import Verdict, examine
from confplan.cli.language import chosen, say
from confplan.cli.options import Plans, Today, today
from confplan.cli.printing import show, width
from confplan.findings import Severity
from confplan.reports.index import renderer

HELP = say("Kiểm tra kế hoạch: cách viết, rồi mọi quy tắc", "Check a plan: its form, then every rule")

Format = Annotated[Literal["full", "concise", "json"], typer.Option("--format", help=say("dạng kết quả", "how to print the findings"))]  # fmt: skip
FailOn = Annotated[Severity, typer.Option("--fail-on", help=say("từ mức này trở lên thì mã thoát là 1", "the mildest finding that makes the exit code 1"))]  # fmt: skip


def command(
    plans: Plans = None, *, format_: Format = "full", fail_on: FailOn = Severity.ERROR, today_: Today = None
) -> int:
    verdict: Verdict = examine(plans or ["plan.yaml"], sys.stdin.buffer, today=today(today_))
    if format_ == "full":
        from confplan.reports.full import lines

        show(lines(verdict.reports, chosen(), width()))
    else:
        sys.stdout.write(renderer(format_)(verdict.reports, chosen()))
    return verdict.status(fail_on)
