"""For a terminal: each ward with whom it sends, a line for each, and how many were left out why"""

import textwrap
from collections.abc import Iterator

from confplan.findings import Language
from confplan.planning.picking_answers import Picked
from confplan.planning.quotas import called
from confplan.terminal import Piece, columns, cut, unstyled
from confplan.timetables.picks.listing import Listing
from confplan.timetables.picks.rows import PickRow, rows
from confplan.timetables.picks.words import FIXED, not_needed, summary, told

_INDENT, _PLACE, _LEAST = "  ", 16, 12


def render(listing: Listing, language: Language) -> str:
    """Return the choice as plain text, nothing cut."""
    return unstyled(lines(listing, language))


def lines(listing: Listing, language: Language, width: int | None = None) -> Iterator[list[Piece]]:
    """Yield the lines in pieces, fitted to the width of a terminal (None: nothing is wrapped or cut)."""
    if listing.name:
        yield [(cut(listing.name, width), "head")]
    yield from _wrapped(f"{called(listing.group)}: {summary(listing).said(language)}", "place", width, "")
    for note in listing.notes:
        yield from _wrapped(note.said(language), "warning", width, "")
    for ward in listing.wards:
        yield []
        yield from _ward(ward, language, width)


def _ward(ward: Picked, language: Language, width: int | None) -> Iterator[list[Piece]]:
    style, mark = ("error", "✗") if ward.reason else ("bar", "✓")
    yield from _wrapped(f"{mark} {ward.name}: {told(ward).said(language)}", style, width, _INDENT)
    chosen = [one for one in rows(ward) if one.why is None]
    rooms = _rooms(chosen, width)
    for one in chosen:
        fixed = f"  {FIXED.said(language)}" if one.result is FIXED else ""
        cells = [_cell(text, room) for text, room in zip((one.title, one.place, one.name), rooms, strict=True)]
        yield [(cut(f"{_INDENT}{'  '.join(cells)}{fixed}".rstrip(), width), "")]
    if left := not_needed(ward):
        yield from _wrapped(_INDENT + left.said(language), "assumed", width, _INDENT * 2)


def _rooms(chosen: list[PickRow], width: int | None) -> tuple[int, int, int]:
    """Return how wide titles, neighbourhoods and names are; on a narrow terminal the titles are cut first."""
    title = max((columns(one.title) for one in chosen), default=0)
    place = max((columns(one.place) for one in chosen), default=0)
    name = max((columns(one.name) for one in chosen), default=0)
    if width is not None:
        place = min(place, _PLACE)
        title = max(_LEAST, min(title, width - place - name - 20))
    return title, place, name


def _cell(text: str, room: int) -> str:
    shown = cut(text, room)
    return shown + " " * (room - columns(shown))


def _wrapped(text: str, style: str, width: int | None, indent: str) -> Iterator[list[Piece]]:
    parts = (
        [text]
        if width is None
        else textwrap.wrap(text, max(width, 20), subsequent_indent=indent, break_on_hyphens=False)
    )
    yield from ([(part, style)] for part in parts)
