"""`confplan render DOCUMENT...`: chosen papers in chosen formats"""

import sys
from pathlib import Path
from typing import Annotated

import typer

from confplan.building import make
from confplan.cli.asking import known_documents, known_formats
from confplan.cli.checkin_options import Db
from confplan.cli.day_taken import today
from confplan.cli.language import say
from confplan.cli.making import tell_made
from confplan.cli.options import ByUnit, Final, Only, Out, PlanOption, Separate, Templates, To, Today
from confplan.cli.progress import progress
from confplan.cli.receiving import with_tokens
from confplan.loading import load_one
from confplan.outputs import Order

HELP = say("In các giấy tờ được nêu tên: invitations, banner, run-sheet …", "Render the papers named: invitations, banner, run-sheet …")  # fmt: skip

Documents = Annotated[list[str], typer.Argument(metavar="DOCUMENT...", help=say("tên giấy tờ (xem confplan documents)", "names of papers (see confplan documents)"))]  # fmt: skip


def command(
    documents: Documents,
    *,
    plan: PlanOption = "plan.yaml",
    to: To = "",
    out: Out = Path("out"),
    templates: Templates = None,
    only: Only = None,
    separate: Separate = False,
    by_unit: ByUnit = False,
    final: Final = False,
    db: Db = None,
    today_: Today = None,
) -> int:
    names = known_documents(documents)
    formats = known_formats(to, names, templates, plan)
    with progress() as tick:
        loaded = with_tokens(load_one(plan, sys.stdin.buffer, today=today(today_)), plan, db)
        order = Order(documents=names, out=out, formats=formats, templates=templates, only=only, separate=separate, by_unit=by_unit, final=final, tick=tick)  # fmt: skip
        made = make(loaded, order, checked=False)
    return tell_made(made)
