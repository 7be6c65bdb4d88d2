"""`confplan validate`: schema, then every rule"""

from confplan.cli import validate_options as given
from confplan.cli.asked import Asked
from confplan.cli.language import say
from confplan.cli.options import Plans, Today
from confplan.cli.telling import told
from confplan.findings import Severity

HELP = say("Kiểm tra kế hoạch: cách viết, rồi mọi quy tắc", "Check a plan: its form, then every rule")


def command(
    plans: Plans = None,
    *,
    format_: given.Format = "full",
    select: given.Select = None,
    ignore: given.Ignore = None,
    fail_on: given.FailOn = Severity.ERROR,
    exit_zero: given.ExitZero = False,
    baseline: given.Baseline = None,
    write_baseline: given.WriteBaseline = None,
    stdin_filename: given.StdinFilename = None,
    since: given.Since = None,
    fix: given.Fix = False,
    unsafe_fixes: given.UnsafeFixes = False,
    diff: given.Diff = False,
    watch: given.Watch = False,
    today_: Today = None,
) -> int:
    names, chosen, others = tuple(plans or ["plan.yaml"]), tuple(select or ()), tuple(ignore or ())
    counts = None if exit_zero else fail_on
    asked = Asked(names=names, today=today_, format=format_, fail_on=counts, select=chosen, ignore=others, baseline=baseline, write_baseline=write_baseline, stdin_name=stdin_filename, since=since, fix=fix, unsafe_fixes=unsafe_fixes, diff=diff)  # fmt: skip
    if not watch:
        return told(asked)
    from confplan.cli.watching import watched

    return watched(asked, lambda: told(asked))
