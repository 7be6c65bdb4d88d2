"""`confplan agenda`: the programme, and its times"""

from confplan.cli.agenda_options import TABLE, Format, OutFile, Set, Speeches, Timing
from confplan.cli.handing_over import hand_over
from confplan.cli.language import chosen, say
from confplan.cli.opening import opened
from confplan.cli.options import PlanArgument, Today, today
from confplan.cli.printing import show, width
from confplan.timetables.programme import programme

HELP = say("Chương trình hội nghị và giờ của từng mục", "The programme of the conference, and its times")


def command(
    plan: PlanArgument = "plan.yaml",
    *,
    timing: Timing = False,
    speeches: Speeches = False,
    format_: Format = TABLE,
    out: OutFile = None,
    set_: Set = None,
    today_: Today = None,
) -> int:
    found = opened(plan, today=today(today_), settings=set_ or ())
    if found.case is None:
        return found.status
    if speeches:
        from confplan.cli.speaking import speak

        speak(found.case, format_, out)
        return found.status
    shown = programme(found.case, timing=timing or bool(set_), trial=found.trial)
    if format_ == TABLE and out is None:
        from confplan.timetables.table import lines

        show(lines(shown, chosen(), width()))
    else:
        from confplan.exporting import export

        hand_over(export(format_, shown, chosen()), out)
    return found.status
