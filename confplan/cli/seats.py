"""`confplan seats`: who sits where"""

from confplan.cli.handing_over import form, hand_over
from confplan.cli.language import chosen, say
from confplan.cli.opening import opened
from confplan.cli.options import PlanArgument, Today, today
from confplan.cli.printing import show, width
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
    name = form(format_, out, known_formats)
    if name == TABLE and out is None:
        from confplan.timetables.seats.table import lines

        show(lines(shown, chosen(), width()))
    else:
        from confplan.exporting import export_seats

        hand_over(export_seats(name, shown, chosen(), read.case.today), out)
    return read.status
