"""For a terminal: the tasks under their units or days, what is late or near in colour"""

import textwrap
from collections.abc import Iterator

from confplan.findings import Language
from confplan.terminal import Piece, columns, cut, unstyled
from confplan.timetables.tasks.listing import Line, Listing
from confplan.timetables.tasks.words import (
    NONE,
    OPTIONAL,
    ROLES,
    day,
    details,
    heading,
    left,
    summary,
)

_INDENT = 6
_SHORTEST = 12
_STYLES = {"past": "error", "soon": "warning", "later": "", "undated": "assumed"}
_MARKS = {"past": "!", "soon": "*", "later": " ", "undated": " "}  # where there are no colours


def render(listing: Listing, language: Language) -> str:
    """Return the table as plain text, nothing cut."""
    return unstyled(lines(listing, language))


def lines(listing: Listing, language: Language, width: int | None = None) -> Iterator[list[Piece]]:
    """Yield the lines in pieces, words cut to the width of a terminal (None: nothing is cut)."""
    if listing.name:
        yield [(cut(listing.name, width), "head")]
    if not listing.lines:
        yield [(NONE.said(language), "")]
        return
    most = max(columns(left(line).said(language)) for line in listing.lines)
    for group in listing.groups:
        yield []
        yield [(cut(heading(listing, group).said(language), width), "place")]
        for line in group.lines:
            yield from _task(listing, line, language, most, width)
    yield []
    said = summary(listing).said(language)
    yield from (
        [(part, "assumed")] for part in (textwrap.wrap(said, width, subsequent_indent="  ") if width else [said])
    )


def _task(listing: Listing, line: Line, language: Language, most: int, width: int | None) -> Iterator[list[Piece]]:
    due = day(line.task.deadline.day) if line.task.deadline else ""
    near = left(line).said(language)
    figures = f"{line.task.number:>3} {_MARKS[line.standing]} {due:<10}  {near}{' ' * (most - columns(near))}  "
    room = None if width is None else max(_SHORTEST, width - columns(figures))
    optional = f" ({OPTIONAL.said(language)})" if line.task.is_optional else ""
    yield [(figures, _STYLES[line.standing]), (cut(line.task.words + optional, room), "")]
    more = [
        f"{label.said(language)}: {text.said(language)}" for label, text in details(line, with_owners=not listing.unit)
    ]
    if listing.unit and line.role != "owner":
        more.insert(0, f"{ROLES[line.role].said(language)} ({line.task.unit})")
    if listing.by == "date" and line.task.unit and not listing.unit:
        more.insert(0, line.task.unit)
    if more:
        yield [(" " * _INDENT + cut(" · ".join(more), None if width is None else width - _INDENT), "assumed")]
