"""For a terminal: a line of figures with the item's title, and below it who speaks and from which file"""

import textwrap
from collections.abc import Iterator

from confplan.findings import Language
from confplan.terminal import Piece, columns, cut, unstyled
from confplan.timetables.spoken.listing import Entry, Listing
from confplan.timetables.spoken.words import HAS, LEFT, NONE, SYLLABLES, TAKES, left, number, summary, takes
from confplan.timetables.words import ITEM

_SHORTEST_TITLE = 12
_INDENT = 2  # of a speaker and file that have no room under the title
_ON_THE_LEFT = frozenset({3})  # columns of words; figures stand on the right


def render(listing: Listing, language: Language) -> str:
    """Return the table as plain text, nothing cut."""
    return unstyled(lines(listing, language))


def lines(listing: Listing, language: Language, width: int | None = None) -> Iterator[list[Piece]]:
    """Yield the lines in pieces, titles cut to the width of a terminal (None: nothing is cut)."""
    if listing.name:
        yield [(cut(listing.name, width), "head")]
        yield []
    if not listing.entries:
        yield [(NONE.said(language), "")]
        return
    heads = [text.said(language) for text in (SYLLABLES, TAKES, HAS, LEFT)]
    rows = [_cells(entry, language) for entry in listing.entries]
    wide = [max(map(columns, column)) for column in zip(heads, *rows, strict=True)]
    yield [(cut(f"{_figures(heads, wide)}  {ITEM.said(language)}", width), "assumed")]
    indent = _indent(listing, wide, width)
    for entry, row in zip(listing.entries, rows, strict=True):
        yield from _entry(entry, _figures(row, wide), indent, width)
    yield []
    said = summary(listing, language).said(language)
    for line in textwrap.wrap(said, width, subsequent_indent="  ") if width else [said]:
        yield [(line, "assumed")]


def _cells(entry: Entry, language: Language) -> list[str]:
    slot = entry.speech.slot
    counted = number(entry.speech.syllables, language) if entry.is_read else ""
    return [counted, takes(entry), str(slot.minutes) if slot else "", left(entry, language)]


def _figures(cells: list[str], wide: list[int]) -> str:
    return "  ".join(
        cell + " " * (room - columns(cell)) if number in _ON_THE_LEFT else " " * (room - columns(cell)) + cell
        for number, (cell, room) in enumerate(zip(cells, wide, strict=True))
    )


def _entry(entry: Entry, figures: str, indent: int, width: int | None) -> Iterator[list[Piece]]:
    room = None if width is None else max(_SHORTEST_TITLE, width - columns(figures) - 2)
    late = "over" if not entry.is_read or (entry.speech.cut() or 0) > 0 else ""
    yield [(f"{figures}  ", late), (cut(entry.title, room), "place")]
    yield [(" " * indent + cut(_who(entry), None if width is None else width - indent), "assumed")]


def _who(entry: Entry) -> str:
    return " · ".join(part for part in (entry.by, entry.speech.manuscript.file) if part)


def _indent(listing: Listing, wide: list[int], width: int | None) -> int:
    """Return where all speakers and files begin: under the titles, or as far to the left as the longest needs."""
    under_titles = sum(wide) + 2 * len(wide)
    longest = max(columns(_who(entry)) for entry in listing.entries)
    return under_titles if width is None else max(_INDENT, min(under_titles, width - longest))
