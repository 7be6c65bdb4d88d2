"""What `validate` is asked on the command line becomes a verdict"""

import sys
from dataclasses import replace

from confplan.checking import Terms, Verdict, examine
from confplan.cli.asked import Asked
from confplan.cli.day_taken import today
from confplan.cli.failing import wrong_usage
from confplan.cli.language import say, tell


def judged(asked: Asked) -> Verdict:
    """Return the verdict; what is asked wrongly ends the run (exit 2)."""
    if asked.stdin_name and "-" not in asked.names:
        raise wrong_usage(say("--stdin-filename đi cùng với - (đọc từ đầu vào chuẩn)", "--stdin-filename goes with - (standard input)"))  # fmt: skip
    terms = Terms(today=today(asked.today), chosen=_chosen(asked), stdin_name=asked.stdin_name, since=asked.since)
    if asked.baseline is None and asked.write_baseline is None:
        return examined(asked, replace(terms, is_brief=asked.format == "concise"))
    from confplan.cli.baselines import beside

    return beside(asked, terms)


def examined(asked: Asked, terms: Terms) -> Verdict:
    """Return the verdict on the plans, mended first where that is asked for."""
    if asked.since is None:
        return _examined(asked, terms)
    from confplan.cli.comparing import wrong_revisions_told

    with wrong_revisions_told():
        return _examined(asked, terms)


def _examined(asked: Asked, terms: Terms) -> Verdict:
    if not asked.mends:
        return examine(asked.names, sys.stdin.buffer, terms)
    from confplan.cli.mending import examined_mended

    return examined_mended(asked, terms)


def _chosen(asked: Asked) -> frozenset[str] | None:
    """Return the rules that are asked for (None: all); a name that is none ends the run with the nearest."""
    if not asked.select and not asked.ignore:
        return None
    from confplan.control.selection import chosen, listed, misnamed

    select, ignore = listed(asked.select), listed(asked.ignore)
    for name in (*select, *ignore):
        if wrong := misnamed(name):
            raise wrong_usage(tell(wrong))
    return chosen(select, ignore)
