"""`confplan agenda`: the programme, and its times"""

from confplan.cli.agenda_options import (
    TABLE,
    At,
    Began,
    Format,
    Now,
    OutFile,
    Seed,
    Set,
    Simulate,
    Speeches,
    Timing,
    known_formats,
)
from confplan.cli.agenda_views import Asked, view_of
from confplan.cli.day_taken import today
from confplan.cli.handing_over import form, hand_over
from confplan.cli.language import chosen, say
from confplan.cli.opening import opened
from confplan.cli.options import PlanArgument, Today
from confplan.cli.printing import show, width
from confplan.timetables.programme import programme

HELP = say("Chương trình hội nghị và giờ của từng mục", "The programme of the conference, and its times")


def command(
    plan: PlanArgument = "plan.yaml",
    *,
    timing: Timing = False,
    speeches: Speeches = False,
    simulate: Simulate = None,
    seed: Seed = 1,
    at: At = None,
    now: Now = None,
    began: Began = None,
    set_: Set = None,
    format_: Format = TABLE,
    out: OutFile = None,
    today_: Today = None,
) -> int:
    format_ = form(format_, out, known_formats)
    view = view_of(Asked(speeches, simulate, seed, at, now, began))
    found = opened(plan, today=today(today_), settings=set_ or ())
    if found.case is None:
        return found.status
    if view:
        view(found, format_, out)
        return found.status
    shown = programme(found.case, timing=timing or bool(set_), trial=found.trial)
    if format_ == TABLE and out is None:
        from confplan.timetables.table import lines

        show(lines(shown, chosen(), width()))
    else:
        from confplan.exporting import export

        hand_over(export(format_, shown, chosen()), out)
    return found.status
