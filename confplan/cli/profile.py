"""`confplan profile`: the norms and usual figures that hold on the plan's day, and where they come from"""

import sys
from typing import Annotated, Literal

import typer

from confplan.cli.day_taken import today
from confplan.cli.language import chosen, say
from confplan.cli.opening import opened
from confplan.cli.options import PlanArgument, Today
from confplan.cli.printing import show, width
from confplan.norms_in_force import as_json, lines

HELP = say(
    "Định mức, số liệu dùng cho kế hoạch, kèm nguồn", "The norms and figures that the plan goes by, with sources"
)

Format = Annotated[Literal["table", "json"], typer.Option("--format", help=say("dạng kết quả", "how to print them"))]


def command(plan: PlanArgument = "plan.yaml", *, format_: Format = "table", today_: Today = None) -> int:
    found = opened(plan, today=today(today_))
    if found.case is None:
        return found.status
    if format_ == "json":
        sys.stdout.write(as_json(found.case, chosen()))
    else:
        show(lines(found.case, chosen(), width()))
    return found.status
