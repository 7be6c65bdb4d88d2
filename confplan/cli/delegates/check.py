"""`confplan delegates check`: a verdict on the list of each ward"""

import sys

from confplan.cli.day_taken import today
from confplan.cli.delegate_options import TABLE, Format, OutFile, Ward, known_formats
from confplan.cli.handing_over import form, put
from confplan.cli.language import chosen, say
from confplan.cli.options import PlanArgument, Today
from confplan.cli.printing import say_aside
from confplan.cli.validate_options import FailOn
from confplan.findings import Severity

HELP = say("Danh sách của từng phường: đủ, thiếu, thừa, trùng; chỗ nào sai", "The list of each ward: complete, missing, too many, where what is wrong")  # fmt: skip


def command(
    plan: PlanArgument = "plan.yaml",
    *,
    ward: Ward = None,
    format_: Format = TABLE,
    out: OutFile = None,
    fail_on: FailOn = Severity.ERROR,
    today_: Today = None,
) -> int:
    from confplan.loading import load_one
    from confplan.reports.concise import render
    from confplan.returned import returned

    day = today(today_)
    found = returned(load_one(plan, sys.stdin.buffer, today=day), ward)
    if told := render([found.apart], chosen()):
        say_aside(told.rstrip("\n"))
    if found.listing is None:
        return found.status(fail_on)
    put("delegates", found.listing, form(format_, out, known_formats), out, day)
    return found.status(fail_on)
