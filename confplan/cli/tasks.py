"""`confplan tasks`: who owes what by when"""

from confplan.cli.day_taken import today
from confplan.cli.handing_over import form, hand_over
from confplan.cli.language import chosen, say
from confplan.cli.opening import opened
from confplan.cli.options import PlanArgument, Today
from confplan.cli.printing import show, width
from confplan.cli.task_options import TABLE, By, Format, OutFile, Unit, found, known_formats

HELP = say("Ai làm việc gì, hạn đến ngày nào", "Who owes what by when")


def command(
    plan: PlanArgument = "plan.yaml",
    *,
    by: By = "unit",
    unit: Unit = None,
    format_: Format = TABLE,
    out: OutFile = None,
    today_: Today = None,
) -> int:
    read = opened(plan, today=today(today_))
    if read.case is None:
        return read.status
    shown = found(read.case, by, unit)
    name = form(format_, out, known_formats)
    if name == TABLE and out is None:
        from confplan.timetables.tasks.table import lines

        show(lines(shown, chosen(), width()))
    else:
        from confplan.exporting import export_tasks

        hand_over(export_tasks(name, shown, read.case, chosen()), out)
    return read.status
