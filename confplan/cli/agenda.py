"""`confplan agenda`: the programme, and its times"""

import sys
from typing import Annotated, Literal

import typer

from confplan.cli.language import chosen, say
from confplan.cli.opening import opened
from confplan.cli.options import PlanArgument, Today, today
from confplan.cli.printing import show, width
from confplan.timetables.index import renderer
from confplan.timetables.programme import programme

HELP = say("Chương trình hội nghị và giờ của từng mục", "The programme of the conference, and its times")

Timing = Annotated[bool, typer.Option("--timing", help=say("thêm giờ bắt đầu, kết thúc, thời gian còn dư và thanh giờ", "add starts, ends, slack and a strip of the day"))]  # fmt: skip
Format = Annotated[Literal["table", "json", "csv", "markdown"], typer.Option("--format", help=say("dạng kết quả", "how to print the agenda"))]  # fmt: skip


def command(
    plan: PlanArgument = "plan.yaml", *, timing: Timing = False, format_: Format = "table", today_: Today = None
) -> int:
    found = opened(plan, today=today(today_))
    if found.case is None:
        return found.status
    shown = programme(found.case, timing=timing)
    if format_ == "table":
        from confplan.timetables.table import lines

        show(lines(shown, chosen(), width()))
    else:
        sys.stdout.write(renderer(format_)(shown, chosen()))
    return found.status
