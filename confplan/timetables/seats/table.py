"""For a terminal: a line for each person, under rows or groups, and what is to be mended below"""

import textwrap
from collections.abc import Iterator

from confplan.findings import Language
from confplan.terminal import Piece, columns, cut, unstyled
from confplan.timetables.seats.listing import Listing
from confplan.timetables.seats.words import NONE, about, heading, slips, summary

_SHORTEST, _LONGEST_NAME = 12, 48


def render(listing: Listing, language: Language) -> str:
    """Return the table as plain text, nothing cut."""
    return unstyled(lines(listing, language))


def lines(listing: Listing, language: Language, width: int | None = None) -> Iterator[list[Piece]]:
    """Yield the lines in pieces, words cut to the width of a terminal (None: nothing is cut)."""
    if listing.name:
        yield [(cut(listing.name, width), "head")]
    if listing.seats is None:
        yield from ([(part, "")] for part in _wrapped(NONE.said(language), width))
        return
    room = min(_LONGEST_NAME, max((columns(line.guest.called) for line in listing.lines), default=0))
    for name, group in listing.groups:
        yield []
        if listing.by != "name":
            yield [(cut(heading(listing, name).said(language), width), "place")]
        for line in group:
            seat = line.seat.label if line.seat else "–"
            called = cut(line.guest.called, room)
            head = f"{seat:>6}  {called}{' ' * (room - columns(called))}  "
            who = about(line, with_party=listing.by != "group")
            rest = None if width is None else max(_SHORTEST, width - columns(head))
            yield [(head if who else head.rstrip(), "" if line.seat else "error"), (cut(who, rest), "assumed")]
    yield []
    yield from ([(part, "warning")] for said in slips(listing) for part in _wrapped(said.said(language), width))
    yield from ([(part, "assumed")] for part in _wrapped(summary(listing).said(language), width))


def _wrapped(text: str, width: int | None) -> list[str]:
    return textwrap.wrap(text, width, subsequent_indent="  ") if width else [text]
