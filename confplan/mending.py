"""Plans → the same plans with their fixes made; what is to be written is told, and nothing is written here"""

import re
from collections.abc import Iterator, Sequence
from copy import deepcopy
from difflib import unified_diff
from io import BytesIO
from pathlib import Path as File

from confplan.checking import Terms, check
from confplan.control.inputs import STDIN, plans
from confplan.fixing.mending import Judge, Judged, mended
from confplan.frozen import frozen
from confplan.loading import Loaded, load_content
from confplan.reports.report import report

_STANDARD_INPUT = "<stdin>"  # what loading calls it
_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_NO_NEWLINE = "\n\\ No newline at end of file\n"


@frozen(kw_only=True)
class MendedPlan:
    """A plan's content before and after; how many fixes were made, and how many more there are to be looked at"""

    name: str
    is_plan: bool
    is_piped: bool = False
    before: bytes = b""
    after: bytes = b""
    made: int = 0
    more: int = 0


def mend(names: Sequence[str], piped: bytes, terms: Terms, *, unsafe: bool) -> Iterator[MendedPlan]:
    """Yield the plans that the names mean with their safe fixes made, with `unsafe` all fixes.

    Only what would be reported is mended: not what a comment, a level or a baseline has answered.
    """
    for one in plans(names, BytesIO(piped), today=terms.today, stdin_name=terms.stdin_name):
        is_piped = STDIN in names and one.name == (terms.stdin_name or _STANDARD_INPUT)
        content = piped if is_piped else _content(one)
        if content is None:
            if not one.is_plan:
                yield MendedPlan(name=one.name, is_plan=False)
            continue
        judge = _judge(one, terms, is_piped=is_piped)
        now = mended(content, judge, unsafe=unsafe)
        is_left = not unsafe and any(found.fix for found in now.judged.findings)
        more = mended(now.content, judge, unsafe=True).made if is_left else 0
        yield MendedPlan(
            name=one.name,
            is_piped=is_piped,
            before=content,
            after=now.content,
            made=now.made,
            more=more,
            is_plan=one.is_plan,
        )


def difference(plan: MendedPlan) -> str:
    """Return what changes as a unified diff, which `git apply -p0` takes; empty where nothing changes."""
    before, after = _lines(plan.before), _lines(plan.after)
    lines = unified_diff(before, after, plan.name, plan.name)
    return "".join(line if line.endswith("\n") else line + _NO_NEWLINE for line in lines)


def _lines(content: bytes) -> list[str]:
    return _LINE.findall(content.decode(errors="replace"))


def _content(one: Loaded) -> bytes | None:
    """Return the content of a plan's file; None for what was passed over or could not be read."""
    return File(one.name).read_bytes() if one.atlas.parts else None


def _judge(one: Loaded, terms: Terms, *, is_piped: bool) -> Judge:
    folder = File() if is_piped and terms.stdin_name is None else File(one.name).parent

    def judge(content: bytes) -> Judged:
        loaded = load_content(content, one.name, folder, today=terms.today)
        found = check(loaded, terms.chosen)
        if terms.sieve:
            told = report(loaded.name, found, loaded.atlas)
            left = deepcopy(terms.sieve).take(told, loaded, is_whole=False)
            found = tuple(located.finding for located in left.located)
        return Judged(found, loaded.atlas)

    return judge
