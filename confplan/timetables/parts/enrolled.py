"""What became of lists that were sent back, in lines for a terminal"""

from collections.abc import Iterable, Iterator
from pathlib import PurePath

from confplan.findings import Finding, Language, Text
from confplan.places import Place
from confplan.planning.received import Enrolled
from confplan.terminal import Piece


def lines(done: Iterable[Enrolled], language: Language) -> Iterator[list[Piece]]:
    """Yield a line for each ward's list, and below the first of a file what was found in reading it."""
    for one in done:
        mark, style = ("✓", "bar") if one.is_done else ("✗", "error")
        about = f": {_about(one).said(language)}" if one.ward else ""
        yield [(mark, style), (f" {one.file}", "place"), (f"{about}: {one.said.said(language)}", "")]
        yield from (
            [("    ", ""), (_where(finding), "mark"), (f": {finding.text.said(language)}", "")]
            for finding in one.findings
        )


def _about(one: Enrolled) -> Text:
    """Say whose list it is, how many people it has, and how many more and fewer than the one that is there."""
    to = f" → {one.target}" if one.target else ""
    return Text(
        f"{one.ward}{to}, {one.people} người (thêm {one.added}, bớt {one.removed})",
        f"{one.ward}{to}, {one.people} people ({one.added} added, {one.removed} removed)",
    )


def _where(finding: Finding) -> str:
    at = finding.at
    if not isinstance(at, Place):
        return "roster"
    cell = f" {at.sheet}!{at.cell}" if at.cell else ""
    return f"{PurePath(at.file).name}{f':{at.span.line}' if at.span else ''}{cell}"
