"""`--fix`, `--unsafe-fixes` and `--diff`: plans are mended, or what would change is shown, before they are judged"""

import re
import sys
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import typer

from confplan.checking import Terms, Verdict, examine
from confplan.cli.asked import Asked
from confplan.cli.global_options import is_quiet
from confplan.cli.language import tell
from confplan.cli.printing import say_aside, show
from confplan.findings import Text
from confplan.mending import MendedPlan, difference, mend
from confplan.rendering.rewriting import rewrite
from confplan.source.characters import BIDIRECTIONAL, CONTROL

_STYLES = {"+++": "head", "---": "head", "+": "bar", "-": "over", "@": "gutter"}
_UNSEEN = re.compile(f"{CONTROL.pattern}|{BIDIRECTIONAL.pattern}")


def examined_mended(asked: Asked, terms: Terms) -> Verdict:
    """Return the verdict on the plans as they are after their fixes; with `--diff` nothing is written and the run ends."""
    piped = sys.stdin.buffer.read() if "-" in asked.names else b""
    plans = list(mend(asked.names, piped, terms, unsafe=asked.unsafe_fixes))
    if asked.diff:
        raise typer.Exit(_shown(plans))
    refused = [(plan, _put(plan)) for plan in plans]
    piped = next((plan.after for plan in plans if plan.is_piped), piped)
    verdict = examine(asked.names, BytesIO(piped), terms)
    done = () if is_quiet() else (_summary([plan for plan, why in refused if not why], is_done=True),)
    reasons = [why for _, why in refused if why]  # a file that must stay as it is: exit code 2, as one not read
    return replace(verdict, done=(*reasons, *done), all_plans=verdict.all_plans and not reasons)


def _put(plan: MendedPlan) -> Text | None:
    """Write what is new; return why it could not be written, where that is so."""
    if plan.is_piped:
        sys.stdout.flush()
        sys.stdout.buffer.write(plan.after)
        sys.stdout.buffer.flush()
        return None
    return rewrite(Path(plan.name), plan.before, plan.after) if plan.after != plan.before else None


def _shown(plans: list[MendedPlan]) -> int:
    """Show what would change; return the exit code: 2 an input is no plan, 1 something would change, else 0."""
    for plan in plans:
        if sys.stdout.isatty():
            show([(_UNSEEN.sub("\ufffd", line), _style(line))] for line in difference(plan).splitlines())
        else:
            sys.stdout.buffer.write(difference(plan).encode())
            sys.stdout.buffer.flush()
    if not is_quiet():
        say_aside(tell(_summary(plans, is_done=False)))
    if not all(plan.is_plan for plan in plans):
        return 2
    return int(any(plan.after != plan.before for plan in plans))


def _style(line: str) -> str:
    return _STYLES.get(line[:3]) or _STYLES.get(line[:1], "")


def _summary(plans: list[MendedPlan], *, is_done: bool) -> Text:
    made, more = sum(plan.made for plan in plans), sum(plan.more for plan in plans)
    vi = f"{'đã sửa' if is_done else 'sẽ sửa'} {made} chỗ"
    en = f"{made} {'place' if made == 1 else 'places'} {'mended' if is_done else 'would be mended'}"
    if more:
        vi += f"; còn {more} chỗ sửa được bằng --unsafe-fixes, sửa xong cần xem lại"
        en += f"; {more} more with --unsafe-fixes, to be looked at afterwards"
    return Text(vi, en)
