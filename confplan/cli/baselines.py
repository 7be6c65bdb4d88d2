"""Judging beside a baseline: its file is read before and told of after, or written"""

from collections import Counter
from dataclasses import replace
from pathlib import Path

import typer

from confplan.checking import Terms, Verdict
from confplan.cli.asked import Asked
from confplan.cli.global_options import is_quiet
from confplan.cli.judging import examined
from confplan.cli.language import say, tell
from confplan.cli.printing import say_aside
from confplan.control.baseline import Baseline, Entry, Sieve
from confplan.control.baseline_file import read, stale, written
from confplan.findings import Text
from confplan.loading import Loaded
from confplan.looks import CONTENT, look
from confplan.rendering.writing import swap_in
from confplan.reporting import reported
from confplan.source.locating import Atlas


def beside(asked: Asked, terms: Terms) -> Verdict:
    """Return the verdict without what the baseline holds, or write a baseline of all that can be accepted."""
    file = _the_file(asked)
    is_written = asked.write_baseline is not None
    look(CONTENT, file)
    content = b"" if is_written and not file.exists() else file.read_bytes()
    accepted = _accepted(file, content)
    sieve = Sieve(home=str(file.parent), accepted=accepted, ran=terms.chosen, holds_all=is_written)
    verdict = examined(asked, replace(terms, sieve=sieve))
    if is_written:
        _write(file, sieve.renewed())
        return verdict
    gone = tuple(stale(sieve.gone(), str(file), content))
    told = (reported(Loaded(name=str(file), atlas=Atlas(()), findings=gone), gone),) if gone else ()
    return replace(verdict, reports=(*verdict.reports, *told))


def _the_file(asked: Asked) -> Path:
    """Return the one file that is asked for."""
    files = {file for file in (asked.baseline, asked.write_baseline) if file}
    if len(files) > 1:
        raise typer.BadParameter(say("--baseline và --write-baseline nêu hai tệp khác nhau", "--baseline and --write-baseline name two different files"))  # fmt: skip
    return files.pop()


def _accepted(file: Path, content: bytes) -> Baseline:
    found = read(content) if content else Counter[Entry]()
    if isinstance(found, Text):
        raise typer.BadParameter(f"{file}: {tell(found)}")
    return found


def _write(file: Path, baseline: Baseline) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    swap_in(file, written(baseline).encode())
    if not is_quiet():
        count = baseline.total()
        say_aside(say(f"đã ghi {count} điều được chấp nhận vào {file}", f"{count} accepted {'finding' if count == 1 else 'findings'} written to {file}"))  # fmt: skip
