"""For a terminal: a line for each ward, its titles that are off, and where in its list something is wrong"""

import textwrap
from collections.abc import Iterator

from confplan.findings import Finding, Language
from confplan.planning.quotas import called
from confplan.planning.verdicts import Judged, Verdict
from confplan.terminal import Piece, columns, cut, unstyled
from confplan.timetables.delegates.listing import Listing
from confplan.timetables.delegates.words import NONE, STRAYS, kinds, summary, where

_INDENT, _LONGEST_NAME = "    ", 40


def render(listing: Listing, language: Language) -> str:
    """Return the verdicts as plain text, nothing cut."""
    return unstyled(lines(listing, language))


def lines(listing: Listing, language: Language, width: int | None = None) -> Iterator[list[Piece]]:
    """Yield the lines in pieces, wrapped to the width of a terminal (None: nothing is wrapped or cut)."""
    if listing.name:
        yield [(cut(listing.name, width), "head")]
    if not listing.groups:
        yield [(NONE.said(language), "")]
    for group in listing.groups:
        yield []
        yield from (
            [(part, "place")] for part in _wrapped(f"{called(group.group)}: {summary(group).said(language)}", width, "")
        )
        room = max((columns(cut(one.name, _LONGEST_NAME)) for one in group.verdicts), default=0)
        for verdict in group.verdicts:
            yield from _ward(verdict, language, room, width)
        yield from _strays(group, language, width)


def _ward(verdict: Verdict, language: Language, room: int, width: int | None) -> Iterator[list[Piece]]:
    mark, style = ("✓", "bar") if verdict.is_complete else ("–", "warning") if verdict.share is None else ("✗", "error")
    name = cut(verdict.name, _LONGEST_NAME)
    due = "?" if verdict.due is None else str(verdict.due)
    numbers = f"{verdict.there:>3}/{due:<3}"
    head = f" {name}{' ' * (room - columns(name))} {numbers} "
    said = _wrapped(
        "; ".join(one.said(language) for one in kinds(verdict)), width, " " * (columns(head) + 1), len(head) + 1
    )
    yield [(mark, style), (head, ""), (said[0], "" if verdict.is_complete else style)]
    yield from ([(part, style)] for part in said[1:])
    if off := [
        f"{one.title} {one.there}/{one.due}" for one in verdict.counts if one.there != one.due and verdict.people
    ]:
        yield from ([(part, "assumed")] for part in _wrapped(_INDENT + "; ".join(off), width, _INDENT))
    for finding in verdict.findings:
        yield from _told(finding, language, width)


def _told(finding: Finding, language: Language, width: int | None) -> Iterator[list[Piece]]:
    place = where(finding)
    parts = _wrapped(f"{place}: {finding.text.said(language)}", width, _INDENT + "  ", len(_INDENT))
    first = parts[0]
    yield (
        [(_INDENT, ""), (place, "mark"), (first[len(place) :], "")]
        if first.startswith(place)
        else [(_INDENT + first, "")]
    )
    yield from ([(part, "")] for part in parts[1:])


def _strays(group: Judged, language: Language, width: int | None) -> Iterator[list[Piece]]:
    if group.strays:
        yield [(STRAYS.said(language), "place")]
    for finding in group.strays:
        yield from _told(finding, language, width)


def _wrapped(text: str, width: int | None, indent: str, used: int = 0) -> list[str]:
    """Return the lines of a text of which the first has `used` columns less; nothing is wrapped in a pipe."""
    if width is None:
        return [text]
    wrapped = textwrap.wrap(
        " " * used + text, max(width, used + 20), subsequent_indent=indent, drop_whitespace=True, break_on_hyphens=False
    )
    return [wrapped[0][used:], *wrapped[1:]] if wrapped else [""]
