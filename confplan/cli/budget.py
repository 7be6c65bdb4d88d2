"""`confplan budget`: the estimate of costs"""

from confplan.cli.budget_options import TABLE, Format, OutFile, known_formats
from confplan.cli.day_taken import today
from confplan.cli.handing_over import form, hand_over
from confplan.cli.language import chosen, say
from confplan.cli.opening import opened
from confplan.cli.options import PlanArgument, Today
from confplan.cli.printing import show, width

HELP = say("Dự toán kinh phí: số lượng từ kế hoạch, giá theo định mức", "The estimate: quantities from the plan, prices by norms")  # fmt: skip


def command(
    plan: PlanArgument = "plan.yaml", *, format_: Format = TABLE, out: OutFile = None, today_: Today = None
) -> int:
    from confplan.timetables.budget.listing import listing

    read = opened(plan, today=today(today_))
    if read.case is None:
        return read.status
    shown = listing(read.case)
    name = form(format_, out, known_formats)
    if name == TABLE and out is None:
        from confplan.timetables.budget.table import lines

        show(lines(shown, chosen(), width()))
    else:
        from confplan.exporting import export_budget

        hand_over(export_budget(name, shown, read.case, chosen()), out)
    return read.status
