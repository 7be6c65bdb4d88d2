"""`confplan build`: check the plan, then print every paper of it"""

import sys
from pathlib import Path

from confplan.building import make
from confplan.cli.checkin_options import Db
from confplan.cli.day_taken import today
from confplan.cli.language import say
from confplan.cli.making import tell_made
from confplan.cli.options import Final, Out, PlanArgument, Templates, Today
from confplan.cli.progress import progress
from confplan.cli.receiving import with_tokens
from confplan.loading import load_one
from confplan.outputs import Order

HELP = say("Kiểm tra kế hoạch rồi in mọi giấy tờ", "Check the plan, then print every paper of it")


def command(
    plan: PlanArgument = "plan.yaml",
    *,
    out: Out = Path("out"),
    templates: Templates = None,
    final: Final = False,
    db: Db = None,
    today_: Today = None,
) -> int:
    with progress() as tick:
        order = Order(out=out, templates=templates, final=final, tick=tick)
        loaded = with_tokens(load_one(plan, sys.stdin.buffer, today=today(today_)), plan, db)
        made = make(loaded, order, checked=True)
    return tell_made(made)
