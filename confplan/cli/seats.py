"""`confplan seats`: who sits where"""

from confplan.cli.day_taken import today
from confplan.cli.handing_over import form, put
from confplan.cli.language import say
from confplan.cli.opening import opened
from confplan.cli.options import PlanArgument, Today
from confplan.cli.seat_options import TABLE, By, Format, Keep, OutFile, found, known_formats

HELP = say("Ai ngồi ghế nào trong hội trường", "Who sits where in the hall")


def command(
    plan: PlanArgument = "plan.yaml",
    *,
    by: By = "seat",
    keep: Keep = None,
    format_: Format = TABLE,
    out: OutFile = None,
    today_: Today = None,
) -> int:
    read = opened(plan, today=today(today_))
    if read.case is None:
        return read.status
    shown = found(read.case, by, keep)
    put("seats", shown, form(format_, out, known_formats), out, read.case.today)
    return read.status
